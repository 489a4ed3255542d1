export { errorCodes, type KnownErrorCode } from '@openderivs/client/catalogue/bitget-mix';
