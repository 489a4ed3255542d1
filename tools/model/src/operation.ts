import type { Constraint } from './constraints.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { FrequencyLimit, Lane, LaneRule, OrderCount, Weight } from './limits.ts';
import type { Paging } from './paging.ts';
import type { Placing } from './placing.ts';
import type { Schema } from './schema.ts';

/** An operation as it stands in a description; its references lead into the document. */
export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly externalDocs?: { readonly url?: string };
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses?: Readonly<Record<string, Response>>;
  readonly 'x-zh'?: { readonly summary?: string; readonly description?: string };
  readonly 'x-weight'?: Weight;
  readonly 'x-order-count'?: OrderCount;
  readonly 'x-frequency-limit'?: FrequencyLimit | readonly FrequencyLimit[];
  readonly 'x-lane'?: Lane | readonly LaneRule[];
  readonly 'x-usage-headers'?: 'unreliable' | 'absent';
  readonly 'x-idempotency'?: string;
  readonly 'x-success'?: Success;
  readonly 'x-widens'?: readonly string[];
  readonly 'x-constraints'?: readonly Constraint[];
  readonly 'x-result-by'?: ResultBy;
  readonly 'x-paging'?: Paging;
  readonly 'x-placing'?: Placing;
  readonly 'x-checked'?: Checked;
  readonly 'x-lifecycle'?: Lifecycle;
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Examples;
  readonly 'x-zh'?: string;
  readonly 'x-query-encoding'?: 'json';
  readonly 'x-lifecycle'?: Lifecycle;
}

export interface Example {
  readonly $ref?: string;
  readonly summary?: string;
  readonly value?: unknown;
}

export type Examples = Readonly<Record<string, Example>>;

/** A payload of one media type. */
export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Examples;
}

export interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface RequestBody {
  readonly $ref?: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** The schemes that a call satisfies together, with the roles that each asks for. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** `x-checked`: the newest state of a source that the whole operation was compared with, and of which day it is. */
export interface Checked {
  readonly date: string;
  readonly source: string;
}

/** `x-success`: names of which the answer has one, one property with its value, or nothing that could be named. */
export type Success = readonly string[] | Readonly<Record<string, string | number | boolean>> | 'empty';

/** `x-result-by`: the parameter that decides whether one object or a list is answered. */
export interface ResultBy {
  readonly parameter: string;
  readonly present: 'one' | 'many';
  readonly absent: 'one' | 'many';
}
