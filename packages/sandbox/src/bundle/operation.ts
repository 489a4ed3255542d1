import type { Api } from '../api.ts';
import type { Json } from '../json/json.ts';

/** The part of JSON Schema that the descriptions of requests use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly 'x-minimum'?: string;
  readonly 'x-maximum'?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly 'x-constraints'?: readonly Constraint[];
}

/** One variant of a `variants` constraint; `null` among the values of `when` stands for "left out". */
export interface Variant {
  readonly title?: string;
  readonly when?: { readonly [parameter: string]: readonly unknown[] };
  readonly require?: readonly string[];
  readonly forbid?: readonly string[];
}

/** One entry of `x-constraints`. */
export interface Constraint {
  readonly atLeastOneOf?: readonly string[];
  readonly exactlyOneOf?: readonly string[];
  readonly atMostOneOf?: readonly string[];
  readonly allOrNone?: readonly string[];
  readonly variants?: readonly Variant[];
}

/** A query parameter, or a property of the body. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  /** Whether the parameter holds JSON text (`x-query-encoding: json`). */
  readonly json: boolean;
}

/** Fields and what holds between them: the parameters of a call, or the items of one of its lists. */
export interface FieldSet {
  readonly fields: readonly Field[];
  readonly constraints: readonly Constraint[];
}

export interface WeightRule {
  readonly when?: { readonly [parameter: string]: string };
  readonly weight: number;
}

export interface FrequencyLimit {
  readonly count: number;
  readonly perSeconds: number;
  readonly scope: 'uid' | 'ip';
  readonly pool?: string;
}

/** How a history is gone through: by windows of time, the answer being the list, or back from id to id. */
export type Paging =
  | {
      readonly by: 'time';
      readonly item: string | number;
      readonly id?: { readonly parameter: string; readonly item: string };
      readonly page?: string;
    }
  | {
      readonly by: 'cursor';
      readonly parameter: string;
      readonly list: string;
      readonly next: string;
      readonly id: string;
      readonly item?: string;
    };

/** What a call needs: nothing, a key, or a key and a signature. */
export type Access = 'public' | 'key' | 'signed';

/** One described operation, ready to be served. */
export interface Operation extends FieldSet {
  readonly api: Api;
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly access: Access;
  /** What the key must be allowed to do. */
  readonly roles: readonly string[];
  readonly weight: number | readonly WeightRule[] | undefined;
  readonly orderCount: { readonly [interval: string]: number } | undefined;
  readonly frequency: readonly FrequencyLimit[];
  readonly resultBy: { readonly parameter: string; readonly present: string; readonly absent: string } | undefined;
  readonly paging: Paging | undefined;
  readonly examples: readonly Json[];
}
