export { type AccountKind, accountKind, type BitgetClient } from './account-kind.ts';
export { createBitgetDialect } from './dialect.ts';
export type { BitgetOptions } from './options.ts';
