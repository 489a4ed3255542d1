export { createBinanceDialect } from './dialects/binance.ts';
