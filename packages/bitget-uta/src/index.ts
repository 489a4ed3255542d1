export { type BitgetUta, type BitgetUtaOptions, createBitgetUta } from './create.ts';
export type * from './generated/client.ts';
export type { components, operations, paths } from './generated/schema.ts';
