export type { OperationTable, SigningMiddleware } from '../middleware.ts';
export type { SignedRequest } from '../signed-request.ts';
export { type BitgetSigningOptions, createBitgetSigning } from './middleware.ts';
export { type BitgetHeaderParts, type BitgetParts, bitgetHeaders, bitgetPayload } from './payload.ts';
export { type BitgetRequest, type BitgetStages, type SignBitgetInput, signBitget } from './sign.ts';
export { type BitgetCredentials, type BitgetSigner, createBitgetSigner } from './signer.ts';
