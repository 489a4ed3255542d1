/**
 * The parts of OpenAPI 3.1 that the descriptions use, after bundling: plain JSON whose references all start with `#/`.
 * The `x-` keys are defined in specs/README.md and checked by extensions.ts before anything here is read.
 */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  'x-zh'?: string;
  'x-constraints'?: Constraint[];
  'x-lifecycle'?: Lifecycle;
  'x-minimum'?: string;
  'x-maximum'?: string;
  /** Set by prepare: the name of the TypeScript type that stands for this schema (see prepare/special.ts). */
  'x-ts'?: string;
}

export type Constraint =
  | { atLeastOneOf: string[] }
  | { exactlyOneOf: string[] }
  | { atMostOneOf: string[] }
  | { allOrNone: string[] }
  | { variants: Variant[] };

export interface Variant {
  title?: string;
  when?: Record<string, (string | number | boolean | null)[]>;
  require?: string[];
  forbid?: string[];
}

export interface Lifecycle {
  added?: string;
  deprecated?: string;
  removed?: string;
  replacedBy?: string | string[];
  note?: string;
  values?: Record<string, Omit<Lifecycle, 'values'>>;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  deprecated?: boolean;
  description?: string;
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
  'x-zh'?: string;
  'x-query-encoding'?: 'json';
  'x-lifecycle'?: Lifecycle;
}

export interface Example {
  $ref?: string;
  summary?: string;
  value?: unknown;
}

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
}

export interface Response {
  $ref?: string;
  description?: string;
  content?: Record<string, MediaType>;
}

export interface RequestBody {
  $ref?: string;
  required?: boolean;
  description?: string;
  content?: Record<string, MediaType>;
}

export type Weight = number | { when?: Record<string, string>; weight: number }[];

export interface FrequencyLimit {
  count: number;
  perSeconds: number;
  scope: 'uid' | 'ip';
  pool?: string;
}

/** What proves a success: names of which the answer has one, one property with its value, or nothing to be named. */
export type Success = string[] | Record<string, string | number | boolean> | 'empty';

/** How a history pages; see specs/README.md. */
export type Paging =
  | {
      by: 'time';
      item: string | number;
      span?: string;
      step?: string;
      id?: { parameter: string; item: string; with?: string[] };
      page?: string;
    }
  | { by: 'cursor'; parameter: string; list: string; next: string; id: string; item?: string; span?: string };

/** How one kind of order is placed and found again; see specs/README.md. */
export interface Placing {
  id: string;
  answerId: string;
  time: string;
  find: {
    operation: string;
    id?: string;
    with?: string[];
    set?: Record<string, string>;
    list?: string;
    absent?: Code[];
  }[];
  rejected?: Record<string, string>;
  absenceProves?: false;
}

export type Code = number | string;

/** What all kinds of orders of an API have in common; see specs/README.md. */
export interface PlacingRules {
  absent: Code[];
  taken: { code: Code; says?: string }[];
  batch?:
    | { by: 'place'; code: string; message: string }
    | { by: 'id'; placed: string; refused: string; code: string; message: string };
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  externalDocs?: { url?: string };
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses?: Record<string, Response>;
  'x-zh'?: { summary?: string; description?: string };
  'x-weight'?: Weight;
  'x-order-count'?: Record<string, number>;
  'x-frequency-limit'?: FrequencyLimit | FrequencyLimit[];
  'x-idempotency'?: string;
  'x-success'?: Success;
  'x-widens'?: string[];
  'x-constraints'?: Constraint[];
  'x-result-by'?: { parameter: string; present: 'one' | 'many'; absent: 'one' | 'many' };
  'x-paging'?: Paging;
  'x-placing'?: Placing;
  'x-lifecycle'?: Lifecycle;
}

export type Method = 'get' | 'post' | 'put' | 'delete';

/** The methods the exchanges use, in the order in which operations of one path are emitted. */
export const METHODS: readonly Method[] = ['get', 'post', 'put', 'delete'];

export type PathItem = { $ref?: string; parameters?: Parameter[] } & Partial<Record<Method, Operation>>;

export interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string; description?: string }[];
  tags?: { name: string; description?: string; 'x-zh'?: string }[];
  'x-lookup'?: string[];
  'x-placing'?: PlacingRules;
  paths?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Response>;
    requestBodies?: Record<string, RequestBody>;
    examples?: Record<string, Example>;
    securitySchemes?: Record<string, unknown>;
  };
  /** By code; in the files it is a list of references to files that have them. */
  'x-error-codes'?: Record<string, ErrorCode>;
}

/** What one error code of the API means; see specs/README.md. */
export interface ErrorCode {
  outcome: 'refused' | 'unknown';
  name?: string;
  meaning?: string;
  remedy?: string;
  'x-zh'?: { meaning: string; remedy: string };
  source?: string;
  /** Texts that decide, whatever code comes with them; only under an HTTP status. */
  says?: { text: string; outcome: 'refused' | 'unknown' }[];
}

/** The types that a schema allows, `null` left out. */
export function typesOf(schema: Schema): string[] {
  return [schema.type ?? []].flat().filter((type) => type !== 'null');
}
