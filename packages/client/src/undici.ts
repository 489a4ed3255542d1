export { type UndiciTransportOptions, undiciTransport } from './transport/undici.ts';
