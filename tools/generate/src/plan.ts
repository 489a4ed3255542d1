import {
  accessOf,
  answerOf,
  type Document,
  type FiltersRules,
  type Lifecycle,
  type Operation,
  type OperationAt,
  type OrderCount,
  type OrdersRules,
  operationsOf,
  type Placing,
  type PlacingRules,
  type RateLimits,
  type Schema,
  textNumbersIn,
  type Weight,
} from '@openderivs/model';
import { answerForm } from './plan/answer-form.ts';
import { inputOf } from './plan/input.ts';
import { laneOf } from './plan/lane.ts';
import { needsInput } from './plan/needs-input.ts';
import { type PlannedPaging, pagingOf } from './plan/paging.ts';
import { resultOf } from './plan/result.ts';
import { successOf } from './plan/success.ts';
import type { Target } from './targets.ts';

/** What the emitters need to know of one operation, decided once. */
export interface PlannedOperation {
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  tag: string;
  summary: string;
  /** The summary in Chinese. */
  chinese: string;
  description: string;
  docs: string;
  lifecycle: Lifecycle | undefined;
  /** `public`, `key`, or the role that a signed call needs. */
  security: string;
  /** What a caller gives: the parameters as one object schema without the signer's, or the JSON body's schema. */
  input: Schema;
  /** Whether the input travels as a JSON body. */
  body: boolean;
  /** A body that the description gives as an example. */
  bodyExample: unknown;
  /** Whether a call without any input is refused. */
  needsInput: boolean;
  /** The receive window's description, on calls that take one. */
  recvWindow: Schema | undefined;
  /** What a successful call gives; on Bitget what is in its envelope's `data`. */
  result: Schema;
  /** Where `result` stands in the emitted types, seen from the operation. */
  resultPath: string;
  resultBy: Operation['x-result-by'];
  /** How the history pages, with the size of its largest page. */
  paging: PlannedPaging | undefined;
  /** How an order is placed and found again. */
  placing: Placing | undefined;
  /** Names of the properties whose JSON numbers are read as text. */
  text: string[];
  weight: Weight | undefined;
  orderCount: OrderCount | undefined;
  frequency: Operation['x-frequency-limit'];
  lane: Operation['x-lane'];
  usageHeaders: Operation['x-usage-headers'];
  effect: string | undefined;
  /** What proves a success: names of properties, or one with its value. */
  success: string | undefined;
  /** The outer form of the answer where it is not always one object. */
  form: '[]' | '*' | undefined;
  /** What widens the call when it is left out: names, or `list.property`. */
  widens: readonly string[];
}

export interface Plan {
  target: Target;
  operations: PlannedOperation[];
  tags: { name: string; chinese: string }[];
  servers: { name: string; url: string }[];
  /** What all kinds of orders have in common. */
  placing: PlacingRules | undefined;
  /** What contracts and orders look like before an order is sent. */
  filters: FiltersRules | undefined;
  /** How orders are listed, cancelled and changed, and positions closed. */
  orders: OrdersRules | undefined;
  /** The parameters that tell what a call was about. */
  lookup: readonly string[];
  /** The limits of the API as a whole. */
  limits: RateLimits | undefined;
  /** The components' names, as the schemas of the description have them. */
  schemas: string[];
}

/** Reads off a validated description what is to be emitted, in the order in which it stands there. */
export function plan(document: Document, target: Target): Plan {
  return {
    target,
    operations: operationsOf(document).map((at) => planned(document, target, at)),
    tags: (document.tags ?? []).map((tag) => ({ name: tag.name, chinese: tag['x-zh'] ?? '' })),
    servers: (document.servers ?? []).map(({ url, description = '' }) => ({
      name: description.split(':')[0] ?? '',
      url,
    })),
    placing: document['x-placing'],
    filters: document['x-filters'],
    orders: document['x-orders'],
    lookup: document['x-lookup'] ?? [],
    limits: document.info['x-limits'],
    schemas: Object.keys(document.components?.schemas ?? {}),
  };
}

function planned(document: Document, target: Target, at: OperationAt): PlannedOperation {
  const { operation } = at;
  const given = inputOf(document, at, target);
  const answer = answerOf(document, operation)?.schema ?? {};
  const { kind, roles } = accessOf(operation);
  return {
    name: operation.operationId ?? '',
    method: at.method.toUpperCase() as PlannedOperation['method'],
    path: at.path,
    tag: operation.tags?.[0] ?? '',
    summary: operation.summary ?? '',
    chinese: operation['x-zh']?.summary ?? '',
    description: operation.description ?? '',
    docs: operation.externalDocs?.url ?? '',
    lifecycle: operation['x-lifecycle'],
    security: kind === 'signed' ? (roles[0] ?? '') : kind,
    ...given,
    needsInput: needsInput(document, given.input),
    ...resultOf(document, answer, target),
    resultBy: operation['x-result-by'],
    paging: pagingOf(document, at),
    placing: operation['x-placing'],
    text: textNumbersIn(document, answer),
    weight: operation['x-weight'],
    orderCount: operation['x-order-count'],
    frequency: operation['x-frequency-limit'],
    lane: laneOf(operation),
    usageHeaders: operation['x-usage-headers'],
    effect: operation['x-idempotency'],
    success: successOf(operation),
    form: answerForm(document, answer),
    widens: operation['x-widens'] ?? [],
  };
}
