export { errorCodes, type KnownErrorCode } from './catalogue/binance-pm.ts';
export type { ErrorCatalogue, ErrorEntry } from './catalogue/catalogue.ts';
