export { type BinanceCoinm, type BinanceCoinmOptions, createBinanceCoinm } from './create.ts';
export type * from './generated/client.ts';
export type { components, operations, paths } from './generated/schema.ts';
