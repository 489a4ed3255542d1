export type { OperationTable, SigningMiddleware } from '../middleware.ts';
export type { SignedRequest } from '../signed-request.ts';
export { type BinanceSigningOptions, createBinanceSigning } from './middleware.ts';
export {
  type BinanceParts,
  binanceHeaders,
  binancePayload,
  binanceSignedQuery,
  binanceTimedQuery,
  type TimedBinanceParts,
} from './payload.ts';
export { type BinanceStages, type SignBinanceInput, signBinance } from './sign.ts';
export { type BinanceCredentials, type BinanceSigner, createBinanceSigner } from './signer.ts';
