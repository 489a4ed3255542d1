export { createBitgetDialect } from './dialect.ts';
export type { BitgetOptions } from './options.ts';
