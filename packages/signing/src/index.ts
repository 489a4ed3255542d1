export {
  type Clock,
  type ClockReading,
  createServerClock,
  type ServerClock,
  type ServerClockOptions,
  systemClock,
} from './clock.ts';
export {
  BadInputError,
  badValue,
  isOpenDerivsError,
  OpenDerivsError,
  type OpenDerivsErrorOptions,
  type Outcome,
} from './errors.ts';
export { encodeJson, encodeNamedJson, plainValue } from './json.ts';
export { createSigningKey, type KeyCredentials, type SigningKey } from './key.ts';
export type { OperationTable, SigningMiddleware } from './middleware.ts';
export { numberText } from './number-text.ts';
export { decodeQuery, serializeQuery } from './query.ts';
export { type HeadersLike, redactHeaders, redactUrl, secretHeaders, secretParameters } from './redact.ts';
export type { SignedRequest } from './signed-request.ts';
