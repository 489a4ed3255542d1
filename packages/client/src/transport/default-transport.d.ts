// What `#transport` of package.json stands for: node.ts on Node, fetch.ts elsewhere. An ambient declaration, because a
// `paths` entry in tsconfig.json would be obeyed by bundlers too and put node:http into browser bundles.
declare module '#transport' {
  export function createTransport(): import('./transport.ts').Transport;
}
