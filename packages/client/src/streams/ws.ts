export { type WsSocketOptions, wsSocket } from './sockets/ws.ts';
