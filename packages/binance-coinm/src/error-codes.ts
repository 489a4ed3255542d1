export { errorCodes, type KnownErrorCode } from '@openderivs/client/catalogue/binance-coinm';
