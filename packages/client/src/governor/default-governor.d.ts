// What `#governor` of package.json stands for: default.ts where there are processes, none.ts in browsers. An ambient
// declaration for the same reason as that of `#transport`.
declare module '#governor' {
  export function createGate(
    facts: import('../pipeline/gate.ts').GateFacts,
  ): import('../pipeline/gate.ts').Gate | undefined;
}
