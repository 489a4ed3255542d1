export { type Access, accessOf } from './access.ts';
export { type Breach, breachOf, type Given } from './breach.ts';
export type {
  Channel,
  ChannelParameter,
  Message,
  MessageExample,
  Overflow,
  Products,
  Proof,
  Sequence,
  Topic,
} from './channel.ts';
export { type ChannelAt, channelsOf, type MessageAt, routesOf, type TopicParameter } from './channels.ts';
export { type Constraint, requiredIn, type Variant, type VariantValue, waysOf } from './constraints.ts';
export { answerOf, bodyOf, examplesOf } from './content.ts';
export { type Document, METHODS, type Method, type PathItem } from './document.ts';
export type { ErrorCode, Outcome } from './error-codes.ts';
export type { FiltersPlace, FiltersRules, FiltersWhen } from './filters.ts';
export { apartInAnyCase } from './letter-case.ts';
export type { Lifecycle } from './lifecycle.ts';
export type {
  FrequencyLimit,
  Lane,
  LaneRule,
  OrderCount,
  RateLimits,
  SharedLimits,
  ToldLimits,
  Weight,
  WeightRule,
} from './limits.ts';
export { type Members, membersOf } from './members.ts';
export type {
  Example,
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
  ResultBy,
  Success,
} from './operation.ts';
export { type OperationAt, operationsOf } from './operations.ts';
export type { Bracket, BracketLeg, EitherMode, LegInput, Marks, OrderKind, OrderLook, OrdersRules } from './orders.ts';
export type { CursorPaging, Paging, TimePaging } from './paging.ts';
export type { Placing, PlacingRules } from './placing.ts';
export { dereference, refName, resolve } from './references.ts';
export { childrenOf, type Properties, type Schema, typesOf } from './schema.ts';
export type { Heartbeat, StreamLimits } from './stream-limits.ts';
export type { StreamOperation, StreamServer, StreamsDocument, StreamsInfo } from './streams-document.ts';
export { textMembersIn } from './text-members.ts';
export { isTextNumber, textNumbersIn } from './text-numbers.ts';
export type {
  Condition,
  FactKind,
  FactRule,
  FieldRule,
  FrameRule,
  ReadRule,
  SymbolsRule,
  UserData,
} from './user-data.ts';
export { weightOf } from './weight.ts';
