export { createBinanceDialect } from './dialect.ts';
export type { BinanceCallOptions, BinanceOptions, BinancePlaceOptions } from './options.ts';
