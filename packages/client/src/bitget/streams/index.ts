export { createBitgetStreamDialect } from './dialect.ts';
