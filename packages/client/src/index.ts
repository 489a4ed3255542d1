export {
  BadInputError,
  isOpenDerivsError,
  OpenDerivsError,
  type Outcome,
  serializeQuery,
} from '@openderivs/signing';
export type { ApiDefinition, ServerTimeSource } from './api-definition.ts';
export type { Call, CallResponse, Verdict, WriteCall } from './call.ts';
export { isAmong } from './code-steps.ts';
export { type ClientParts, createClient } from './create-client.ts';
export type { Dialect, HoldScope, Refusal, Signed, Unsigned } from './dialect.ts';
export type { ErrorCatalogue, ErrorEntry } from './errors/error-catalogue.ts';
export { ExchangeError } from './errors/exchange-error.ts';
export {
  isAbortedError,
  isBadInputError,
  isExchangeError,
  isNetworkError,
  isOutcomeUnknownError,
  isRateBudgetError,
  isRateLimitError,
  isTimeoutError,
  isTooLateError,
  isUnreadableResponseError,
} from './errors/guards.ts';
export { hasExchangeCode } from './errors/has-exchange-code.ts';
export { OutcomeUnknownError } from './errors/outcome-unknown-error.ts';
export { RateBudgetError, type RateBudgetReason } from './errors/rate-budget-error.ts';
export { RateLimitError } from './errors/rate-limit-error.ts';
export { TooLateError } from './errors/too-late-error.ts';
export { AbortedError, NetworkError, TimeoutError } from './errors/transport-errors.ts';
export { UnreadableResponseError } from './errors/unreadable-response-error.ts';
export type { Exact } from './exact.ts';
export type { Explicit } from './explicit.ts';
export type { AttemptStart, CallEnd, CallStart, Hooks, Logger } from './hooks.ts';
export type {
  ApiLimits,
  Conditions,
  FrequencyLimit,
  LaneRule,
  LimitOverrides,
  LimitsByInterval,
  OperationLimits,
  RateLimits,
  SharedLimits,
  ToldLimits,
  WeightRule,
} from './limits.ts';
export { type Effect, type NamedOperation, type Operation, operationsOf, readOperations } from './operation.ts';
export type { CallOptions, ClientOptions, NoCredentials } from './options.ts';
export type { RetryOptions } from './pipeline/retry-rule.ts';
export type { OnInexact } from './read/quote-numbers.ts';
export { createReader, type ReadJson } from './read/read-json.ts';
export type { Timing } from './timing.ts';
export type { Transport, TransportAnswer, TransportRequest } from './transport/transport.ts';
export { TransportFailure } from './transport/transport.ts';
export type { AnswerHead, Usage } from './usage.ts';
export type { Verbs } from './verbs/verbs.ts';
export type {
  BooleanInput,
  Decimal,
  DecimalInput,
  DecimalLike,
  Id,
  IdInput,
  OtherNumber,
  OtherString,
  UnixMs,
} from './wire.ts';
