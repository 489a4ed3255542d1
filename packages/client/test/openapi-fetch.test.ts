import { serializeQuery } from '@openderivs/signing';
import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import { createBinance } from './support/api.ts';
import { createScriptedTransport } from './support/scripted-transport.ts';

/** The verbs promise what openapi-fetch does. Each case goes through both, over the same answers. */

const origin = 'https://fapi.binance.com';
const path = '/fapi/v9/new';

/** Verbs of either, without the types of an API. */
type Verbs = Pick<Client<never>, 'use' | 'eject'> &
  Record<
    'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE',
    (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>
  > & { request: (method: string, path: string, init?: object) => ReturnType<Verbs['GET']> };

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly text?: string;
}

/** A request as it is sent, without what the client adds: key, timestamp and signature. */
type Sent = readonly [method: string, url: string, headers: Record<string, string>, body: string];

interface Subject {
  readonly verbs: Verbs;
  readonly sent: readonly Sent[];
}

function ourVerbs(answer: Answer): Subject {
  const sent: Sent[] = [];
  const transport = createScriptedTransport(({ method, origin, target, headers, body }) => {
    const { 'X-MBX-APIKEY': _, ...rest } = headers;
    sent.push([method, origin + target.replace(/[?&]timestamp=.*$/, ''), rest, body ?? '']);
    return { text: '{"a":1}', ...answer };
  });
  return { verbs: createBinance({ transport }) as unknown as Verbs, sent };
}

function theirVerbs({ status = 200, headers = {}, text = '{"a":1}' }: Answer): Subject {
  const sent: Sent[] = [];
  const fetch = async (request: Request) => {
    const body = await request.text();
    sent.push([request.method, request.url, Object.fromEntries(request.headers), body]);
    const response = new Response(text, { status, headers });
    response.headers.delete('content-type');
    return Object.defineProperty(response, 'url', { value: request.url });
  };
  const client = createFetchClient({ baseUrl: origin, fetch, querySerializer: serializeQuery });
  return { verbs: client as unknown as Verbs, sent };
}

/** What a value holds, where it must be read to be compared. */
async function contents(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return ['blob', await value.text()];
  if (value instanceof ArrayBuffer) return ['bytes', new TextDecoder().decode(value)];
  if (value instanceof ReadableStream) return ['stream', await new Response(value).text()];
  return value;
}

async function outcome(call: ReturnType<Verbs['GET']>): Promise<unknown> {
  try {
    const { response, ...result } = await call;
    const read = await Promise.all(Object.entries(result).map(async ([key, value]) => [key, await contents(value)]));
    const { status, ok, url } = response;
    return { result: Object.fromEntries(read), status, ok, url: url.replace(/[?&]timestamp=.*$/, '') };
  } catch (thrown) {
    return { thrown: String(thrown) };
  }
}

type Run = (verbs: Verbs, log: (...seen: unknown[]) => void) => ReturnType<Verbs['GET']>;

/** What becomes of a case, and what everybody sees of it. */
async function played({ verbs, sent }: Subject, run: Run): Promise<unknown> {
  const seen: unknown[] = [];
  const ended = await outcome((async () => run(verbs, (...entry) => seen.push(entry)))());
  return { ended, seen, sent };
}

async function expectAlike(run: Run, answer: Answer = {}): Promise<void> {
  const theirs = await played(theirVerbs(answer), run);
  expect(await played(ourVerbs(answer), run)).toEqual(theirs);
}

const failed: Answer = { status: 400, text: '{"code":-2010,"msg":"no"}' };

describe('without middleware', () => {
  const query = { symbol: '龙虾USDT', list: ['a', 'b'], none: undefined };
  const id = { id: 'a b' };

  it.each<[string, object]>([
    ['nothing', {}],
    ['a query', { params: { query } }],
    ['a query serializer', { params: { query }, querySerializer: () => 'a=b' }],
    ['one whose text begins with a question mark', { params: { query }, querySerializer: () => '?a=b' }],
    [
      'the options of one',
      {
        params: { query: { a: [1, 2], o: { x: 1 } } },
        querySerializer: { array: { style: 'pipeDelimited', explode: false } },
      },
    ],
    ['a base with a slash at its end', { baseUrl: `${origin}/` }],
    ['an empty base', { baseUrl: '' }],
    [
      'headers',
      { headers: { 'X-One': '1', 'x-two': 2, 'x-none': null, 'x-undefined': undefined, 'x-list': ['a', 1] } },
    ],
    ['headers as the class', { headers: new Headers({ 'X-One': '1' }) }],
    [
      'headers among the parameters, which win',
      { headers: { 'x-one': '1', 'x-two': '2' }, params: { header: { 'X-One': null, 'X-Two': 3 } } },
    ],
    ['headers that HTTP does not know', { headers: { 'x one': '1' } }],
    ['options of any fetch', { cache: 'no-store', credentials: 'omit', keepalive: true }],
  ])('takes %s', async (_, init) => {
    await expectAlike((verbs) => verbs.GET(path, init));
    await expectAlike((verbs) => verbs.GET(path, { ...init, middleware: [{ onRequest: () => undefined }] }));
  });

  it.each<[string, object]>([
    ['/fapi/v9/{id}/x', id],
    ['/fapi/v9/{id}', { id: ['a', 'b c'] }],
    ['/fapi/v9/{id}', { id: { x: 1, y: 'z' } }],
    ['/fapi/v9/x{.id*}', { id: ['a', 'b'] }],
    ['/fapi/v9/x{;id}', id],
  ])('fills in %s', async (template, given) => {
    await expectAlike((verbs) => verbs.GET(template, { params: { path: given } }));
    await expectAlike((verbs, log) => {
      const pathSerializer = (...seen: unknown[]) => {
        log(...seen);
        return `${origin}/fapi/v9/own`;
      };
      return verbs.GET(template, { params: { path: given }, pathSerializer });
    });
  });

  it.each<[string, object]>([
    ['a body', { body: { symbol: 'X' } }],
    ['a body and its type', { body: { symbol: 'X' }, headers: { 'Content-Type': 'application/json' } }],
    ['a body and a header', { body: { symbol: 'X' }, params: { header: { 'x-one': '1' } } }],
    ['no body', { headers: { 'x-one': '1' } }],
  ])('sends %s', async (_, init) => {
    await expectAlike((verbs) => verbs.POST(path, init));
    await expectAlike((verbs, log) => {
      const bodySerializer = (body: unknown, headers: Headers) => {
        log(body, Object.fromEntries(headers));
        return '{"own":1}';
      };
      return verbs.POST(path, { ...init, bodySerializer });
    });
  });

  it.each(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'] as const)('has %s', async (method) => {
    await expectAlike((verbs) => verbs[method](path));
    await expectAlike((verbs) => verbs.request(method.toLowerCase(), path));
    await expectAlike((verbs) => verbs[method](path, { middleware: [{ onRequest: () => undefined }] }));
  });

  it.each(['json', 'text', 'blob', 'arrayBuffer', 'stream'])('reads an answer as %s', async (parseAs) => {
    for (const middleware of [[], [{ onRequest: () => undefined }]]) {
      const run: Run = (verbs) => verbs.GET(path, { parseAs, middleware });
      await expectAlike(run);
      await expectAlike(run, { headers: { 'content-length': '7' } });
      await expectAlike(run, failed);
      await expectAlike(run, { status: 502, text: '<html>' });
    }
  });
});

describe('middleware', () => {
  /** Tells all that it is told. */
  const watcher = (name: string, log: (...seen: unknown[]) => void): Required<Middleware> => {
    const told = async (
      hook: string,
      {
        request,
        response,
        error,
        ...facts
      }: Parameters<Required<Middleware>['onRequest']>[0] & { response?: Response; error?: unknown },
    ) => {
      const { schemaPath, params, id, options } = facts;
      const { fetch, querySerializer, bodySerializer, pathSerializer, ...rest } = options;
      const functions = [fetch, querySerializer, pathSerializer].map((each) => typeof each);
      log(name, hook, request.method, request.url, Object.fromEntries(request.headers), Reflect.get(request, 'tag'));
      log(schemaPath, params, /^[a-z\d]{1,9}$/.test(id), rest, functions, Object.isFrozen(options), Object.keys(facts));
      log(response?.status, await response?.clone().text(), error !== undefined);
    };
    return {
      onRequest: (given) => told('onRequest', given),
      onResponse: (given) => told('onResponse', given),
      onError: (given) => told('onError', given),
    };
  };
  const init = { params: { query: { symbol: 'X' }, header: { 'x-one': '1' } } };
  /** Two for all calls and one for this one, and between them the one in question. */
  const between =
    (one: Partial<Middleware>, more: object = {}): Run =>
    (verbs, log) => {
      verbs.use(watcher('first', log), one as Middleware);
      return verbs.GET(path, { ...init, tag: 'mine', ...more, middleware: [watcher('last', log)] });
    };
  const lost = async () => {
    throw new Error('lost');
  };

  it.each<[string, Run]>([
    ['watches', between({ onRequest: () => undefined })],
    [
      'changes the request',
      between({
        onRequest: ({ request }) => {
          request.headers.set('x-two', '2');
        },
      }),
    ],
    [
      'replaces the request',
      between({
        onRequest: ({ request }) =>
          new Request(`${request.url}&more=1`, {
            method: 'POST',
            body: '{}',
            headers: { 'content-type': 'application/json' },
          }),
      }),
    ],
    ['answers', between({ onRequest: () => Response.json({ cached: true }) })],
    ['answers without a body', between({ onRequest: () => new Response(null, { status: 204 }) })],
    ['replaces the request by nonsense', between({ onRequest: () => 'nonsense' as never })],
    ['fails on the request', between({ onRequest: lost })],
    ['replaces the answer', between({ onResponse: () => Response.json({ own: true }, { status: 201 }) })],
    ['replaces it by an error', between({ onResponse: () => new Response('gone', { status: 410 }) })],
    ['replaces it by an empty one', between({ onResponse: () => new Response('') })],
    [
      'replaces it by one of no length',
      between({ onResponse: () => new Response('', { headers: { 'content-length': '0' } }) }),
    ],
    ['replaces it by one that is not JSON', between({ onResponse: () => new Response('no') })],
    ['replaces it by nonsense', between({ onResponse: () => 'nonsense' as never })],
    ['fails on the answer', between({ onResponse: lost })],
    ['hears that nothing came', between({}, { fetch: lost })],
    ['makes an answer of an error', between({ onError: () => Response.json({ own: true }) }, { fetch: lost })],
    ['makes another error of it', between({ onError: () => new Error('another') }, { fetch: lost })],
    ['makes nonsense of it', between({ onError: () => 'nonsense' as never }, { fetch: lost })],
    ['fails on the error', between({ onError: async () => Promise.reject(new Error('mine')) }, { fetch: lost })],
    [
      'sends twice',
      between({
        onResponse: ({ request, options }) => options.fetch(new Request(request.url, { headers: request.headers })),
      }),
    ],
    ['stands over a fetch of the caller', between({}, { fetch: async () => Response.json({ own: true }) })],
    ['gets requests of a class of the caller', between({}, { Request: class Own extends Request {} })],
  ])('%s', async (_, run) => {
    await expectAlike(run);
    await expectAlike(run, failed);
  });

  it('is registered, ejected and refused alike', async () => {
    await expectAlike((verbs, log) => {
      const [one, two] = [watcher('one', log), watcher('two', log)];
      verbs.use(one, two, one, undefined as never);
      verbs.eject(one, watcher('never registered', log));
      return verbs.GET(path);
    });
    for (const wrong of ['text', {}, () => undefined]) {
      await expectAlike((verbs) => {
        verbs.use(wrong as never);
        return verbs.GET(path);
      });
    }
    await expectAlike((verbs) => verbs.GET(path, { middleware: [null, 'text', {}, { onRequest: 1 }] }));
  });
});

describe('in which they differ on purpose', () => {
  it('says of an error without a text what it is', async () => {
    const run: Run = (verbs) => verbs.GET(path);
    const empty = { status: 502, text: '' };
    const error = expect.stringContaining('502');
    expect(await played(theirVerbs(empty), run)).toMatchObject({ ended: { result: { error: '' } } });
    expect(await played(ourVerbs(empty), run)).toMatchObject({ ended: { result: { error } } });
  });

  it.each<[string, Run]>([
    ['a form', (verbs) => verbs.POST(path, { body: { a: 1 }, bodySerializer: () => new FormData() })],
    ['a call to another address', (verbs) => verbs.GET(path, { baseUrl: 'https://example.com' })],
    ['a call to another port', (verbs) => verbs.GET(path, { baseUrl: `${origin}:8443` })],
    ['a path that only begins like one', (verbs) => verbs.GET('.example.com/')],
  ])('refuses %s', async (_, run) => {
    const thrown = expect.stringContaining('BadInputError');
    expect(await played(ourVerbs({}), run)).toMatchObject({ ended: { thrown }, sent: [] });
  });

  it('keeps the options of a call whose request is replaced', async () => {
    const transport = createScriptedTransport();
    const client = createBinance({ transport });
    const onRequest = ({ request }: { request: Request }) => new Request(request.url);
    await client.GET(path, { timeout: 1234, recvWindow: 4321, middleware: [{ onRequest }] });
    expect(transport.requests).toMatchObject([{ timeout: 1234, target: expect.stringContaining('recvWindow=4321') }]);
  });

  it('has a TRACE that no Request can be made of', async () => {
    const { verbs, sent } = ourVerbs({});
    expect((await verbs.TRACE(path)).data).toEqual({ a: 1 });
    expect(sent).toEqual([['TRACE', origin + path, {}, '']]);
  });
});
