export { createLagoonDialect } from './dialect.ts';
export type { LagoonOptions } from './options.ts';
