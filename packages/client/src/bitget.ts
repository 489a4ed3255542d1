export { createBitgetDialect } from './dialects/bitget.ts';
