// The one file that knows openapi-fetch: it is frozen, and only this file would change with it.

import { BadInputError, serializeQuery } from '@openderivs/signing';
import createFetchClient, { type Client, type ClientOptions, type Middleware } from 'openapi-fetch';
import type { Base } from '../base-url.ts';
import type { NamedOperation } from '../operation.ts';
import type { BinanceCallOptions } from '../options.ts';
import type { Send } from '../pipeline/pipeline.ts';
import { LightRequest, type RequestFacts } from './light-request.ts';
import { LightResponse, toResponse } from './light-response.ts';

/** The openapi-fetch client of an API: `GET`, `POST`, `PUT`, `DELETE`, `use`, `eject` and the rest, as they are. */
export type Verbs<Paths extends object> = Client<Paths, `${string}/${string}`>;

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/** What a caller may add to a verb's init beside openapi-fetch's own options. */
interface VerbInit {
  readonly middleware?: readonly Middleware[];
  readonly timeout?: number;
  readonly headers?: unknown;
  readonly params?: { readonly header?: unknown };
}

/**
 * openapi-fetch over the pipeline: its `fetch` is our `send`. A call that the table does not know is sent too, signed,
 * for paths newer than the descriptions.
 */
export function createVerbs(send: Send, base: Base, operations: Iterable<NamedOperation>): Record<string, unknown> {
  const known = new Map<string, NamedOperation>();
  for (const operation of operations) known.set(`${operation.method} ${operation.path}`, operation);
  const root = base.origin + base.prefix;

  const fetch = async (request: RequestFacts) => {
    const [address = '', query = ''] = splitOnce(request.url, '?');
    if (!address.startsWith(`${root}/`)) {
      throw new BadInputError('baseUrl', 'of this call is not the client’s', 'make a client for each address');
    }
    const path = address.slice(root.length);
    const operation = known.get(`${request.method} ${path}`) ?? undescribed(request.method, path);
    const light = request instanceof LightRequest;
    const text = light ? request.text() : await request.text();
    const headers = light && request.plain ? undefined : Object.fromEntries(request.headers);
    const { signal, timeout, recvWindow } = request;
    const options: BinanceCallOptions = { headers, signal, timeout, recvWindow };
    const settled = await send({ operation, query, body: text || undefined, options });
    // Without an answer there is nothing that `{ data, error, response }` could hold.
    const { answer } = settled;
    if (!answer) throw settled.error;
    const answered = { ...settled, answer };
    return light ? new LightResponse(answered, request.url) : toResponse(answered, request.url);
  };

  const options = { baseUrl: root, fetch, Request: LightRequest, querySerializer: serializeQuery };
  const client = createFetchClient<Record<never, never>>(options as unknown as ClientOptions);
  return withRealRequests(client as unknown as FetchClient);
}

interface FetchClient extends Record<string, unknown> {
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
  request(method: string, path: string, init?: VerbInit): Promise<unknown>;
}

/** Middleware may read and replace requests and responses, so where there is some, the real classes are used. */
function withRealRequests(client: FetchClient): Record<string, unknown> {
  const registered = new Set<Middleware>();
  const prepare = (init: VerbInit | undefined) => {
    if (registered.size || init?.middleware?.length) return { ...init, Request: globalThis.Request };
    return init?.headers || init?.params?.header ? init : { ...init, plain: true };
  };
  const verbs: Record<string, unknown> = {
    use(...middleware: Middleware[]) {
      client.use(...middleware);
      for (const one of middleware) registered.add(one);
    },
    eject(...middleware: Middleware[]) {
      client.eject(...middleware);
      for (const one of middleware) registered.delete(one);
    },
    request: (method: string, path: string, init?: VerbInit) => client.request(method, path, prepare(init)),
  };
  for (const method of methods) {
    const call = client[method] as (path: string, init?: VerbInit) => Promise<unknown>;
    verbs[method] = (path: string, init?: VerbInit) => call(path, prepare(init));
  }
  return verbs;
}

/** A path that the descriptions do not know yet: signed, to be safe, and treated as the write it may be. */
const undescribed = (method: string, path: string): NamedOperation => ({
  name: `${method} ${path}`,
  method: method as NamedOperation['method'],
  path,
  security: 'UNDESCRIBED',
});

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
