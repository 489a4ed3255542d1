export { type BinanceUsdm, type BinanceUsdmOptions, createBinanceUsdm } from './create.ts';
export type * from './generated/client.ts';
export type { components, operations, paths } from './generated/schema.ts';
