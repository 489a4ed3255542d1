import type { ErrorCode } from './error-codes.ts';
import type { FiltersRules } from './filters.ts';
import type { RateLimits } from './limits.ts';
import type { Example, Operation, Parameter, RequestBody, Response } from './operation.ts';
import type { OrdersRules } from './orders.ts';
import type { PlacingRules } from './placing.ts';
import type { Schema } from './schema.ts';

/** A description of an API's operations after bundling: OpenAPI 3.1 whose references all start with `#/`. */
export interface Document {
  readonly openapi: string;
  readonly info: Info;
  readonly servers?: readonly Server[];
  readonly tags?: readonly Tag[];
  readonly 'x-lookup'?: readonly string[];
  readonly 'x-placing'?: PlacingRules;
  readonly 'x-filters'?: FiltersRules;
  readonly 'x-orders'?: OrdersRules;
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
  /** By code; in the files it is a list of references to files that have them. */
  readonly 'x-error-codes'?: Readonly<Record<string, ErrorCode>>;
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly 'x-client'?: Client;
  readonly 'x-limits'?: RateLimits;
}

/** What is read of `x-client` from a bundle; what a client is made from beside it, the generator reads from the files. */
export interface Client {
  readonly exchange: string;
  readonly symbol: string;
  /** The property of every answer that holds its result. */
  readonly envelope?: string;
  /** Values of enums are taken in any case, as long as no two of a list differ by it alone. */
  readonly anyCase?: boolean;
}

export interface Server {
  readonly url: string;
  readonly description?: string;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
  readonly 'x-zh'?: string;
}

export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly responses?: Readonly<Record<string, Response>>;
  readonly requestBodies?: Readonly<Record<string, RequestBody>>;
  readonly examples?: Readonly<Record<string, Example>>;
  readonly securitySchemes?: Readonly<Record<string, unknown>>;
}

export type Method = 'get' | 'post' | 'put' | 'delete';

/** The methods the exchanges use, in the order in which the operations of one path are read. */
export const METHODS: readonly Method[] = ['get', 'post', 'put', 'delete'];

export type PathItem = { readonly $ref?: string; readonly parameters?: readonly Parameter[] } & {
  readonly [M in Method]?: Operation;
};
