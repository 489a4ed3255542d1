import type {
  HeadersOptions,
  MergedOptions,
  Middleware,
  MiddlewareRequestParams,
  ParseAs,
  QuerySerializer,
  QuerySerializerOptions,
} from './openapi-fetch.ts';

/** What a verb is given, without the types of an API: options of openapi-fetch, of our calls and of any `fetch`. */
export interface VerbInit {
  readonly params?: MiddlewareRequestParams;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: HeadersOptions;
  readonly baseUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly Request?: typeof globalThis.Request;
  readonly querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions;
  readonly bodySerializer?: (body: Readonly<Record<string, unknown>>, headers?: Headers) => BodyInit | undefined;
  readonly pathSerializer?: MergedOptions['pathSerializer'];
  readonly parseAs?: ParseAs;
  readonly middleware?: readonly Middleware[];
  readonly signal?: AbortSignal;
}

/** The options that are openapi-fetch's. Those beside them are the request's. */
export const ownOptions: readonly string[] =
  'params body headers baseUrl fetch Request querySerializer bodySerializer pathSerializer parseAs middleware'.split(
    ' ',
  );

/** Makes the request as openapi-fetch does: an option that its class does not know is put on it, for middleware to read. */
export function toRequest(url: string, facts: RequestInit, init: VerbInit): Request {
  const rest = Object.fromEntries(Object.entries(init).filter(([name]) => !ownOptions.includes(name)));
  const request = new (init.Request ?? Request)(url, { redirect: 'follow', ...rest, ...facts });
  for (const name in rest) {
    if (!(name in request)) Object.assign(request, { [name]: rest[name] });
  }
  return request;
}
