// The one file that knows openapi-fetch: it is frozen, and only this file would change with it.

import { BadInputError, encodeNamedJson, type OpenDerivsError, serializeQuery } from '@openderivs/signing';
import createFetchClient, { type Client, type ClientOptions, type Middleware } from 'openapi-fetch';
import type { Base } from '../base-url.ts';
import type { Dialect } from '../dialect.ts';
import type { NamedOperation } from '../operation.ts';
import { checkOptions, nearest } from '../parameters/names.ts';
import { wideningIn } from '../parameters/widening.ts';
import type { Moment } from '../pipeline/age.ts';
import type { Send } from '../pipeline/prepared-call.ts';
import { LightRequest, type RequestFacts } from './light-request.ts';
import { type Answered, LightResponse, toResponse } from './light-response.ts';
import { createSerializers, type Serializers } from './serializers.ts';

/** The openapi-fetch client of an API: `GET`, `POST`, `PUT`, `DELETE`, `use`, `eject` and the rest, as they are. */
export type Verbs<Paths extends object> = Client<Paths, `${string}/${string}`>;

/** The part of a verb's init that is looked at here. */
interface VerbInit {
  readonly middleware?: readonly Middleware[];
  readonly headers?: unknown;
  readonly params?: { readonly header?: unknown; readonly query?: unknown };
  readonly body?: unknown;
  readonly Request?: unknown;
}

/** Options of openapi-fetch; and `mode`, an option of every `fetch`, which only looks like a misspelt `body`. */
const ownOptions =
  'params body headers baseUrl fetch Request querySerializer bodySerializer pathSerializer parseAs middleware mode';

/** Where parameters can stand. */
const places: ReadonlySet<string> = new Set(['query', 'header', 'path', 'cookie']);

/** What verbs need beside the pipeline. */
interface VerbParts {
  readonly dialect: Dialect;
  readonly callOptions: ReadonlySet<string>;
  readonly now: () => Moment;
}

/**
 * openapi-fetch over the pipeline: its `fetch` is our `send`. A call that the table does not know is sent too, signed,
 * for paths newer than the descriptions.
 */
export function createVerbs(
  send: Send,
  base: Base,
  operations: readonly NamedOperation[],
  { dialect, callOptions, now }: VerbParts,
): Record<string, unknown> {
  const known = new Map(
    operations.map((operation) => {
      const serializers = createSerializers(operation, dialect);
      return [`${operation.method} ${operation.path}`, { operation, serializers }];
    }),
  );
  const { window, foreignOptions = '' } = dialect;
  const root = base.origin + base.prefix;
  /** What ended a call whose response has no body to make an `error` of. */
  const failures = new WeakMap<object, OpenDerivsError>();

  const fetch = async (request: RequestFacts | Request) => {
    const { url, method, signal, timeout, made } = request as RequestFacts;
    if (!url.startsWith(`${root}/`)) {
      throw new BadInputError('baseUrl', 'is not that of the client', 'make a client for each address');
    }
    const target = url.slice(root.length);
    const end = `${target}?`.indexOf('?');
    const path = target.slice(0, end);
    const light = request instanceof LightRequest;
    const body = (light ? request.body : await (request as Request).text()) || undefined;
    const headers = light && !request.hasHeaders ? undefined : Object.fromEntries(request.headers);
    const name = `${method} ${path}`;
    // A path that the descriptions do not know yet: signed, to be safe, and treated as the write it may be.
    const operation = known.get(name)?.operation ?? {
      name,
      method: method as NamedOperation['method'],
      path,
      security: 'UNDESCRIBED',
      form: '*',
    };
    const settled = await send({
      operation,
      query: target.slice(end + 1),
      body,
      options: { headers, signal, timeout, ...(window && { [window]: (request as RequestFacts)[window] }) },
      made,
    });
    // Without an answer there is nothing that `{ data, error, response }` could hold.
    if (!settled.answer) throw settled.error;
    const response = light ? new LightResponse(settled as Answered, url) : toResponse(settled as Answered, url);
    if (settled.error) failures.set(response, settled.error);
    return response;
  };

  /**
   * What openapi-fetch is not told of the call that it is making: it makes bytes and request at once, before anything is
   * waited for, and each option that it is handed costs it as much as a header.
   */
  let current: Current | undefined;
  const options = {
    baseUrl: root,
    fetch,
    Request: class extends LightRequest {
      constructor(url: string, init: object) {
        super(url, init);
        Object.assign(this, current?.facts);
      }
    },
    querySerializer: (query: Readonly<Record<string, unknown>>) =>
      (current?.serializers?.querySerializer ?? serializeQuery)(query),
    // It is handed headers beside the body.
    bodySerializer: (body: Readonly<Record<string, unknown>>) =>
      current?.serializers ? current.serializers.bodySerializer(body) : encodeNamedJson('body', body),
  };
  const client = createFetchClient<Record<never, never>>(options as unknown as ClientOptions) as unknown as FetchClient;

  const taken = new Set([...ownOptions.split(' '), ...callOptions]);
  const optionNames = {
    // A name that is like none of ours is an option of some `fetch`.
    has: (name: string) => taken.has(name) || !nearest(name, [...taken, ...foreignOptions.split(' ')]),
    keys: () => taken.keys(),
  };

  /** Middleware may read and replace requests and responses, so where there is some, the real classes are used. */
  const registered = new Set<Middleware>();
  const call = async (method: string, path: string, init: VerbInit = {}) => {
    checkOptions(init, optionNames);
    checkOptions(init.params ?? {}, places, 'params.');
    const { operation, serializers } = known.get(`${method.toUpperCase()} ${path}`) ?? {};
    // Here, because what openapi-fetch hands on has lost its undefined values.
    const widening = operation && wideningIn(operation, operation.body ? init.body : init.params?.query);
    if (widening) throw widening;
    // Middleware may wait before the request is there; the caller has made the call now.
    const facts = { made: now(), hasHeaders: init.headers || init.params?.header };
    const given = init.body === undefined && serializers?.body ? { ...init, body: serializers.body } : init;
    current = { serializers, facts };
    const answered = client.request(
      method,
      path,
      registered.size || init.middleware?.length ? { ...given, ...facts, Request: globalThis.Request } : given,
    );
    current = undefined;
    const result = await answered;
    // HTTP 204 and its like leave openapi-fetch nothing to make an `error` of, and without one it looks like success.
    const failure = result.error ? undefined : failures.get(result.response);
    if (failure) throw failure;
    return result;
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
    request: call,
  };
  for (const method of Object.keys(client)) {
    verbs[method] ??= (path: string, init?: VerbInit) => call(method, path, init);
  }
  return verbs;
}

/** The call that is being made. */
interface Current {
  readonly serializers: Serializers | undefined;
  readonly facts: { readonly made: Moment; readonly hasHeaders: unknown };
}

interface FetchClient {
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
  request(method: string, path: string, init: object): Promise<{ readonly error?: unknown; readonly response: object }>;
}
