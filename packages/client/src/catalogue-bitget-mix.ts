export { errorCodes, type KnownErrorCode } from './catalogue/bitget-mix.ts';
export type { ErrorCatalogue, ErrorEntry } from './catalogue/catalogue.ts';
