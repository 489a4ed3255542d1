import type { SignedRequest } from './signed-request.ts';

/** Which operations need what. The generated clients carry such a table; the names of its entries do not matter. */
export type OperationTable = Readonly<
  Record<string, { readonly method: string; readonly path: string; readonly security: string }>
>;

/** The part of openapi-fetch's `Middleware` that signing needs; fits `client.use()`. */
export interface SigningMiddleware {
  onRequest(context: { readonly request: Request; readonly schemaPath: string }): Promise<Request | undefined>;
}

/** A request in the parts that are signed. */
interface RequestParts {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string | undefined;
}

/** What the middleware needs of an exchange. */
export interface RequestSigner {
  identify(): Record<string, string>;
  sign(parts: RequestParts): SignedRequest | Promise<SignedRequest>;
}

/** Signs what openapi-fetch is about to send, byte for byte. */
export function createSigningMiddleware(signer: RequestSigner, operations: OperationTable = {}): SigningMiddleware {
  const needs = new Map(Object.values(operations).map(({ method, path, security }) => [`${method} ${path}`, security]));
  return {
    async onRequest({ request, schemaPath }) {
      const { method } = request;
      const need = needs.get(`${method} ${schemaPath}`);
      if (need === 'public') return undefined;
      const [, base = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(request.url) ?? [];
      // Read before signing: the timestamp is taken after every wait. GET and HEAD have no body to wait for.
      const body = /^(GET|HEAD)$/.test(method) ? undefined : (await request.text()) || undefined;
      const { query: signedQuery, headers } =
        need === 'key'
          ? { query, headers: signer.identify() }
          : await signer.sign({ method, path: new URL(base).pathname, query, body });
      return rebuild(request, signedQuery ? `${base}?${signedQuery}` : base, body, headers);
    },
  };
}

/**
 * The same request with another URL and more headers. The body goes in as text, never as a stream: a stream would be
 * sent in chunks, and could not be sent again.
 */
function rebuild(request: Request, url: string, body: string | undefined, more: Record<string, string>): Request {
  const init: Record<string, unknown> = {};
  // All that can be read off it: the signal, the cache mode, and the per-call options that openapi-fetch has put there
  // for `fetch`, such as `dispatcher` or `cf`.
  for (const name in request) init[name] = request[name as keyof Request];
  const headers = new Headers(request.headers);
  for (const name in more) headers.set(name, more[name] ?? '');
  // A redirect would carry key and signature to wherever it points.
  Object.assign(init, { headers, body, redirect: 'manual' });
  // The client's own Request class, which need not be the global one.
  const next = new (request.constructor as typeof Request)(url, init);
  for (const name in init) if (!(name in next)) Object.assign(next, { [name]: init[name] });
  return next;
}
