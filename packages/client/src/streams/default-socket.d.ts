// What `#socket` of package.json stands for: sockets/ws.ts on Node, sockets/web-socket.ts elsewhere. An ambient declaration
// for the same reason as that of `#transport`.
declare module '#socket' {
  export function defaultSocket(): import('./socket.ts').OpenSocket;
}
