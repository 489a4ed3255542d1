export { errorCodes, type KnownErrorCode } from './catalogue/binance-coinm.ts';
export type { ErrorCatalogue, ErrorEntry } from './catalogue/catalogue.ts';
