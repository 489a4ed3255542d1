import { BadInputError, type OpenDerivsError } from '@openderivs/signing';
import type { Base } from '../base-url.ts';
import type { CheckCall } from '../checks/create-checks.ts';
import type { Dialect } from '../dialect.ts';
import type { NamedOperation } from '../operation.ts';
import type { CallOptions } from '../options.ts';
import { checkOptions, nearest } from '../parameters/names.ts';
import { wideningIn } from '../parameters/widening.ts';
import type { Moment } from '../pipeline/age.ts';
import type { PreparedCall, Send, Settled } from '../pipeline/prepared-call.ts';
import { type Answered, LightResponse, toResponse } from './light-response.ts';
import {
  type Client,
  createQuerySerializer,
  defaultPathSerializer,
  type MergedOptions,
  type Middleware,
  mergeHeaders,
  removeTrailingSlash,
} from './openapi-fetch.ts';
import { createSerializers, undescribed } from './serializers.ts';
import { throughMiddleware } from './through-middleware.ts';
import { toResult, type VerbResult } from './to-result.ts';
import { ownOptions, toRequest, type VerbInit } from './verb-init.ts';

/** The openapi-fetch client of an API: `GET`, `POST`, `PUT`, `DELETE`, `use`, `eject` and the rest, as they are. */
export type Verbs<Paths extends object> = Client<Paths, `${string}/${string}`>;

/** Where parameters can stand. */
const places: ReadonlySet<string> = new Set(['query', 'header', 'path', 'cookie']);

/** What verbs need beside the pipeline. */
interface VerbParts {
  readonly dialect: Dialect;
  readonly callOptions: ReadonlySet<string>;
  readonly check: CheckCall | undefined;
  readonly now: () => Moment;
}

/**
 * openapi-fetch's verbs over the pipeline. A call that the table does not know is sent too, signed, for paths newer than
 * the descriptions.
 */
export function createVerbs(
  send: Send,
  base: Base,
  operations: readonly NamedOperation[],
  { dialect, callOptions, check, now }: VerbParts,
): Record<string, unknown> {
  const known = new Map(
    operations.map((operation) => {
      const serializers = createSerializers(operation, dialect, check);
      return [`${operation.method} ${operation.path}`, { operation, serializers }];
    }),
  );
  const root = base.origin + base.prefix;

  /** What goes to an address, which options and middleware may have changed. */
  const addressed = (url: string, method: string): Pick<PreparedCall, 'operation' | 'query'> => {
    if (!url.startsWith(`${root}/`)) {
      throw new BadInputError('baseUrl', 'is not that of the client', 'make a client for each address');
    }
    const target = url.slice(root.length);
    const end = `${target}?`.indexOf('?');
    const path = target.slice(0, end);
    const name = `${method} ${path}`;
    // A path that the descriptions do not know yet: signed, to be safe, and treated as the write it may be.
    const operation = known.get(name)?.operation ?? {
      name,
      method: method as NamedOperation['method'],
      path,
      security: 'UNDESCRIBED',
      form: '*',
    };
    return { operation, query: target.slice(end + 1) };
  };

  // `mode`, an option of every `fetch`, only looks like a misspelt `body`.
  const taken = new Set([...ownOptions, 'mode', ...callOptions]);
  const { foreignOptions = '' } = dialect;
  const optionNames = {
    // A name that is like none of ours is an option of some `fetch`.
    has: (name: string) => taken.has(name) || !nearest(name, [...taken, ...foreignOptions.split(' ')]),
    keys: () => taken.keys(),
  };

  const registered: Middleware[] = [];
  const call = async (given: string, schemaPath: string, init: VerbInit = {}): Promise<VerbResult> => {
    checkOptions(init, optionNames);
    const { params = {}, parseAs = 'json' } = init;
    checkOptions(params, places, 'params.');
    const method = given.toUpperCase();
    const { operation, serializers = undescribed } = known.get(`${method} ${schemaPath}`) ?? {};
    const widening = operation && wideningIn(operation, operation.body ? init.body : params.query);
    if (widening) throw widening;
    // Middleware may wait before it lets the request pass; the caller has made the call now.
    const made = now();

    const {
      body = serializers.body,
      querySerializer = serializers.querySerializer,
      bodySerializer = serializers.bodySerializer,
      pathSerializer = defaultPathSerializer,
    } = init;
    const merged = (type?: object) => mergeHeaders(type as undefined, init.headers, params.header as undefined);
    const bytes = body === undefined ? undefined : bodySerializer(body, init.bodySerializer && merged());
    const headers = () =>
      merged(bytes === undefined || bytes instanceof FormData ? {} : { 'Content-Type': 'application/json' });
    const toQuery = typeof querySerializer === 'object' ? createQuerySerializer(querySerializer) : querySerializer;
    const search = toQuery(params.query ?? {});
    const query = search[0] === '?' ? search.slice(1) : search;
    const baseUrl = removeTrailingSlash(init.baseUrl || root);
    const path = baseUrl + schemaPath;
    const url = (params.path ? pathSerializer(path, params.path) : path) + (query && `?${query}`);

    if (!registered.length && !init.middleware?.length && !init.fetch && !init.Request && isText(bytes)) {
      // Nobody sees a request, so none is made, and the answer has been read already.
      const target = operation && baseUrl === root && !params.path ? { operation, query } : addressed(url, method);
      const settled = answered(
        await send({
          operation: target.operation,
          query: target.query,
          body: bytes || undefined,
          options:
            init.headers || params.header ? { ...init, headers: Object.fromEntries(headers()) } : (init as CallOptions),
          made,
        }),
      );
      const response = new LightResponse(settled, url) as unknown as Response;
      // An error without a text must not pass for an answer without one: `error` would be left out.
      const length = settled.error ? null : `${settled.answer.text.length}`;
      return resultOr(settled.error, await toResult(response, method, parseAs, length));
    }

    const failures = new Map<Response, OpenDerivsError | undefined>();
    const fetch = async (request: Request): Promise<Response> => {
      const target = addressed(request.url, request.method);
      const text = (await request.text()) || undefined;
      const options = { ...init, headers: Object.fromEntries(request.headers), signal: request.signal };
      const settled = answered(await send({ ...target, body: text, options, made }));
      const response = toResponse(settled, request.url);
      failures.set(response, settled.error);
      return response;
    };
    const { request, response } = await throughMiddleware(
      toRequest(url, { method, body: bytes ?? null, headers: headers() }, init),
      [...registered, ...(init.middleware ?? [])],
      {
        schemaPath,
        params,
        options: Object.freeze({
          baseUrl,
          fetch: init.fetch ?? (fetch as typeof globalThis.fetch),
          parseAs,
          querySerializer: toQuery,
          bodySerializer: bodySerializer as unknown as MergedOptions['bodySerializer'],
          pathSerializer,
        }),
        id: Math.random().toString(36).slice(2, 11),
      },
      init.Request,
    );
    return resultOr(failures.get(response), await toResult(response, request.method, parseAs));
  };

  const verbs: Record<string, unknown> = {
    request: call,
    use(...middleware: readonly Middleware[]) {
      for (const one of middleware) {
        if (one && !(typeof one === 'object' && ('onRequest' in one || 'onResponse' in one || 'onError' in one))) {
          throw new Error('Middleware must be an object with one of `onRequest()`, `onResponse() or `onError()`');
        }
        if (one) registered.push(one);
      }
    },
    eject(...middleware: readonly Middleware[]) {
      for (const one of middleware) {
        const at = registered.indexOf(one);
        if (at >= 0) registered.splice(at, 1);
      }
    },
  };
  for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE']) {
    verbs[method] = (path: string, init?: VerbInit) => call(method, path, init);
  }
  return verbs;
}

/** Without an answer there is nothing that `{ data, error, response }` could hold. */
function answered(settled: Settled): Answered {
  if (!settled.answer) throw settled.error;
  return settled as Answered;
}

/** HTTP 204 and its like leave nothing to make an `error` of, and without one a failed call looks like success. */
function resultOr(failure: OpenDerivsError | undefined, result: VerbResult): VerbResult {
  if (failure && !result.error) throw failure;
  return result;
}

const isText = (bytes: unknown): bytes is string | undefined => typeof (bytes ?? '') === 'string';
