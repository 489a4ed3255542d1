import { describe, expect, it } from 'vitest';
import type { BinanceOptions } from '../src/binance/index.ts';
import type { BitgetOptions } from '../src/bitget/index.ts';
import { createBinance, createBitget } from './support/api.ts';
import { canaryKey, canaryPassphrase, canaryPem, canarySignature, expectNoSecret } from './support/canary.ts';
import { ended } from './support/ended.ts';
import { startExchange } from './support/exchange.ts';
import { closedPort, type Script, startRawServer } from './support/raw-server.ts';
import { openTransport, transportNames } from './support/transports.ts';

const { apiKey } = canaryKey;
const signers = [canaryKey, { apiKey, privateKey: canaryPem }, { apiKey, sign: () => canarySignature }] as const;

/** Whatever calls with these options end in, by name and by verb, on both exchanges and with every kind of key. */
async function endings(options: Partial<BinanceOptions> & Partial<BitgetOptions>): Promise<Error[]> {
  const all: Promise<unknown>[] = [];
  for (const signer of signers) {
    const binance = createBinance({ ...options, ...signer } as BinanceOptions);
    const bitget = createBitget({ ...options, ...signer, passphrase: canaryPassphrase } as BitgetOptions);
    expectNoSecret([binance, bitget, JSON.stringify([binance, bitget])]);
    all.push(
      binance.newOrder({ symbol: 'X' }),
      binance.queryOrder({ symbol: 'X' }),
      binance.startStream(),
      binance.POST('/fapi/v1/order', { params: { query: { symbol: 'X' } } }).then(({ error }) => Promise.reject(error)),
      bitget.placeOrder({ symbol: 'X', size: 1 }),
      bitget.getOrderDetail({ symbol: 'X' }),
    );
  }
  return Promise.all(all.map(async (call) => (await ended(call)) as unknown as Error));
}

async function expectDiscreet(options: Partial<BinanceOptions>) {
  const errors = await endings(options);
  for (const error of errors) expectNoSecret(error);
  expect(errors.filter((error) => error instanceof Error).length).toBeGreaterThanOrEqual(signers.length * 5);
}

/** A page that quotes the request, as proxies and debuggers make them. */
const quoting: Script = (socket, request) => {
  const target = request.split(' ')[1] ?? '';
  const page = `<h1>Not found</h1>${target.replaceAll('&', '&amp;')}\n${target}\n${request}`;
  socket.end(`HTTP/1.1 404 Not Found\r\n\r\n${page}`);
};

const redirecting: Script = (socket, request) => {
  const target = request.split(' ')[1] ?? '';
  socket.end(`HTTP/1.1 307 Moved\r\nlocation: https://elsewhere.example${target}\r\ncontent-length: 0\r\n\r\n`);
};

describe.each(transportNames)('%s shows no secret', (name) => {
  it.each<[string, Script]>([
    ['a reset', (socket) => socket.resetAndDestroy()],
    ['noise', (socket) => socket.end('noise\r\n\r\n')],
    ['a body cut short', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{')],
    ['silence', () => {}],
    ['a page that quotes the request', quoting],
    ['a redirect that quotes the address', redirecting],
  ])('in %s', async (_, script) => {
    const server = await startRawServer(script);
    await expectDiscreet({ baseUrl: server.origin, transport: openTransport(name), timeout: 60 });
  });

  it('in a refused connection', async () => {
    await expectDiscreet({ baseUrl: `http://127.0.0.1:${await closedPort()}`, transport: openTransport(name) });
  });

  it('in a refusal', async () => {
    const exchange = await startExchange({ status: 400, body: { code: -1022, msg: 'Signature is not valid.' } });
    await expectDiscreet({ baseUrl: exchange.baseUrl, transport: openTransport(name) });
  });
});

describe('a fetch of the caller’s own shows no secret', () => {
  const text = (input: unknown, init: RequestInit | undefined) =>
    `${input} ${JSON.stringify(init?.headers)} ${JSON.stringify(init)}`;

  it.each<[string, (quote: string, input: unknown, init?: RequestInit) => unknown]>([
    ['message', (quote) => new Error(`request to ${quote} failed`)],
    ['stack', (quote) => Object.assign(new Error('failed'), { stack: `Error: ${quote}\n    at fetch` })],
    ['name', (quote) => Object.assign(new Error('failed'), { name: quote })],
    ['code', (quote) => Object.assign(new Error('failed'), { code: quote })],
    ['cause', (quote) => new Error('failed', { cause: new Error(quote, { cause: new Error(quote) }) })],
    ['cause that is text', (quote) => new Error('failed', { cause: quote })],
    ['own properties', (_, input, init) => Object.assign(new Error('failed'), { config: { input, init } })],
    ['list of errors', (quote) => new AggregateError([new Error(quote)], quote)],
    ['thrown text', (quote) => quote],
    ['thrown object', (_, input, init) => ({ message: 'failed', input, init })],
  ])('in the %s of what it throws', async (_, make) => {
    await expectDiscreet({
      fetch: async (input, init) => {
        throw make(text(input, init), input, init);
      },
    });
  });

  it('in an answer that quotes the request', async () => {
    await expectDiscreet({
      fetch: async (input, init) =>
        new Response(`<pre>${text(input, init)}`, {
          status: 502,
          headers: { 'x-echo': `${input}`, location: `${input}` },
        }),
    });
  });
});

describe('what is told beside errors shows no secret', () => {
  it('to logger and hooks, with retries and a clock that is refused', async () => {
    const exchange = await startExchange({ status: 400, body: { code: -1021, msg: 'Timestamp.' } });
    const told: unknown[] = [];
    const tell = (...facts: unknown[]) => {
      told.push(facts);
      return (end: unknown) => {
        told.push(end);
      };
    };
    const options: Partial<BinanceOptions> = {
      baseUrl: exchange.baseUrl,
      retry: { attempts: 2, baseDelay: 1 },
      logger: { debug: tell, warn: tell },
      hooks: { onCall: tell, onAttempt: tell },
    };
    const errors = await endings(options);
    expect(told.length).toBeGreaterThan(errors.length);
    expectNoSecret(told);
  });

  it('in what is wrong with a key', () => {
    const broken = canaryPem.replace('\n', '\nAAAA');
    for (const privateKey of [broken, canaryPem.slice(0, 200), canaryPem.replace(/-----.*-----/g, '')]) {
      expect.soft(() => createBinance({ apiKey, privateKey })).toThrow(/privateKey/);
      try {
        createBinance({ apiKey, privateKey });
      } catch (error) {
        expectNoSecret(error);
      }
    }
    for (const wrong of [{ apiKey: `${apiKey}\n` }, { secretKey: `${canaryKey.secretKey} ` }]) {
      try {
        createBinance({ ...canaryKey, ...wrong });
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({ code: 'BAD_INPUT' });
        expectNoSecret(error);
      }
    }
  });
});

it('would see a secret that is there', () => {
  expect(() => expectNoSecret(new Error('x', { cause: new Error(canarySignature) }))).toThrow();
  expect(() => expectNoSecret({ deep: { down: [{ key: canaryPem }] } })).toThrow();
  expect(() => expectNoSecret(Object.assign(new Error('x'), { config: canaryKey }))).toThrow();
});
