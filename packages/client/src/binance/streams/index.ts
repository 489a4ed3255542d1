export { createBinanceStreamDialect } from './dialect.ts';
