export { createBinanceDialect } from './dialects/binance.ts';
export type { BinancePlaceOptions } from './options.ts';
