// What `#governor` of package.json stands for: default.ts where there are processes, none.ts in browsers. An ambient
// declaration for the same reason as that of `#transport`.
declare module '#governor' {
  export const createGate: import('../pipeline/gate.ts').CreateGate;
  export const governorOf: import('../pipeline/gate.ts').GovernorOf;
}
