export { errorCodes, type KnownErrorCode } from './catalogue/binance-usdm.ts';
export type { ErrorCatalogue, ErrorEntry } from './catalogue/catalogue.ts';
