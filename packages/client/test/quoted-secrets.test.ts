import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BinanceOptions } from '../src/binance/index.ts';
import type { BitgetOptions } from '../src/bitget/index.ts';
import {
  type Transport,
  type TransportAnswer,
  TransportFailure,
  type TransportRequest,
} from '../src/transport/transport.ts';
import { createBinance, createBitget } from './support/api.ts';
import { shown } from './support/canary.ts';
import { canRead, encodings } from './support/encodings.ts';
import { ended } from './support/ended.ts';

type Encode = (text: string) => string;

/** Where a quoted secret may stand in what comes back. */
const places: Readonly<Record<string, (quote: string) => Partial<TransportAnswer>>> = {
  'the message of a refusal': (quote) => ({
    text: JSON.stringify({ ...refusal, msg: `Not valid: ${quote} was given` }),
  }),
  'a refusal in HTTP 200': (quote) => ({ status: 200, text: JSON.stringify({ ...refusal, msg: `"${quote}"` }) }),
  'a refusal that escapes all its text': (quote) => ({
    text: JSON.stringify({ ...refusal, msg: 'MSG' }).replace(
      'MSG',
      (encodings['as JSON in escapes alone'] as Encode)(quote),
    ),
  }),
  'names and depths of a refusal': (quote) => ({ text: JSON.stringify({ ...refusal, [quote]: [{ seen: [quote] }] }) }),
  'a page': (quote) => ({
    status: 502,
    text: `<html><body title="${quote}">\n<p>${quote}</p>\n<a href="/x?q=${quote}">`,
  }),
  'a page without blanks': (quote) => ({ status: 403, text: `<pre>${quote}</pre>` }),
  'JSON cut short': (quote) => ({ status: 200, text: JSON.stringify({ a: quote, b: 1 }).slice(0, -3) }),
  headers: (quote) => ({
    status: 502,
    text: 'x',
    headers: { 'x-echo': quote, location: `/?a=${quote}`, [quote]: 'name' },
  }),
};
const refusal = { code: -1022, msg: 'no' };

const failures: Readonly<Record<string, (quote: string) => unknown>> = {
  message: (quote) => new Error(`refused: ${quote} was sent`),
  name: (quote) => Object.assign(new Error('failed'), { name: quote }),
  code: (quote) => Object.assign(new Error('failed'), { code: quote }),
  cause: (quote) => new Error('failed', { cause: new Error(`"${quote}"`) }),
};

/** The secrets that a request carries. */
function secretsOf({ headers, target }: TransportRequest): string[] {
  const signature = new URLSearchParams(target.split('?')[1]).get('signature');
  const keys = ['X-MBX-APIKEY', 'ACCESS-KEY', 'ACCESS-SIGN', 'ACCESS-PASSPHRASE'].map((name) => headers[name]);
  return [...keys, signature].filter((secret) => typeof secret === 'string');
}

/** Answers or fails with a quotation of each secret of the request, and keeps those secrets. */
function quoting(
  encode: Encode,
  respond: (quote: string) => Partial<TransportAnswer>,
): Transport & { secrets: string[] } {
  const secrets: string[] = [];
  return {
    secrets,
    async send(request) {
      secrets.push(...secretsOf(request));
      const quote = secretsOf(request).map(encode).join(' | ');
      const answer = { status: 400, headers: {}, text: '', ...respond(quote) };
      return {
        ...answer,
        text: answer.text.replace('"code":-1022', request.headers['ACCESS-KEY'] ? '"code":"40009"' : '$&'),
      };
    },
  };
}

const { privateKey } = generateKeyPairSync('ed25519');
const ed25519 = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const apiKey = 'Canary+Key/0123456789==';
const passphrase = 'Can"ary\\pass & <wo\'rd>/1';

const clients: Readonly<Record<string, (options: object) => Promise<unknown>[]>> = {
  'Binance, HMAC': (options) =>
    callsOf(createBinance({ apiKey, secretKey: 'of the tests', ...options } as BinanceOptions)),
  'Binance, Ed25519': (options) =>
    callsOf(createBinance({ apiKey, privateKey: ed25519, ...options } as BinanceOptions)),
  Bitget: (options) => {
    const client = createBitget({ apiKey, passphrase, secretKey: 'of the tests', ...options } as BitgetOptions);
    const body = { symbol: 'X', size: '1' };
    return [
      client.placeOrder(body),
      client.getOrderDetail({ symbol: 'X' }),
      asSeen(client.POST('/api/v2/mix/order/place-order', { body })),
    ];
  },
};

const callsOf = (client: ReturnType<typeof createBinance>): Promise<unknown>[] => [
  client.newOrder({ symbol: 'X' }),
  client.startStream(),
  asSeen(client.POST('/fapi/v1/order', { params: { query: { symbol: 'X' } } })),
];

/** All that a verb gives of a refusal, as an error's text. */
async function asSeen(call: ReturnType<ReturnType<typeof createBinance>['POST']>): Promise<never> {
  const { error, response } = await call;
  throw new Error(JSON.stringify([error, [...response.headers], await response.text()]));
}

async function expectHidden(calls: readonly Promise<unknown>[], secrets: readonly string[], depth?: number) {
  for (const error of await Promise.all(calls.map(ended))) {
    expect(error).toBeInstanceOf(Error);
    const text = shown(error);
    for (const secret of new Set(secrets))
      expect(canRead(text, secret, depth) && `${secret} in ${text.slice(0, 800)}`).toBe(false);
  }
}

describe.each(Object.entries(clients))('%s hides a secret', (_, calls) => {
  describe.each(Object.entries(encodings))('that is quoted %s', (_, encode) => {
    it.each(Object.entries(places))('in %s', async (_, respond) => {
      const transport = quoting(encode, respond);
      await expectHidden(calls({ transport }), transport.secrets);
      expect(transport.secrets.length).toBeGreaterThanOrEqual(3);
    });

    it.each(Object.entries(failures))('in the %s of a transport’s error', async (_, make) => {
      const transport = quoting(encode, (quote) => {
        throw new TransportFailure('network', 'sent', { cause: make(quote) });
      });
      await expectHidden(calls({ transport }), transport.secrets);
    });

    it('in an abort that a transport made up', async () => {
      const transport = quoting(encode, (quote) => {
        throw new TransportFailure('aborted', 'sent', { cause: new Error(quote) });
      });
      await expectHidden(calls({ transport }), transport.secrets);
    });

    it.each(Object.entries(failures))('in the %s of a signer’s error', async (_, make) => {
      const secrets = [apiKey, passphrase];
      const sign = () => {
        throw make(secrets.map(encode).join(' | '));
      };
      await expectHidden(
        calls({
          transport: quoting(encode, places['a page'] as never),
          secretKey: undefined,
          privateKey: undefined,
          sign,
        }),
        secrets,
      );
    });
  });
});

/** Printable ASCII without blanks around it, as keys and passphrases are. */
const secretText = fc
  .array(fc.integer({ min: 33, max: 126 }), { minLength: 12, maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
const named = (table: object) => fc.constantFrom(...Object.keys(table));

it('hides any secret in any two encodings, wherever it is quoted', async () => {
  await fc.assert(
    fc.asyncProperty(
      secretText,
      fc.array(named(encodings), { maxLength: 2 }),
      named(places),
      named(failures),
      async (secret, chain, place, failure) => {
        const encode = (text: string) => chain.reduce((quote, name) => (encodings[name] as Encode)(quote), text);
        const credentials = { apiKey: secret, passphrase: secret };
        const answering = quoting(encode, places[place] as never);
        const failing = quoting(encode, (quote) => {
          throw new TransportFailure('network', 'sent', { cause: failures[failure]?.(quote) });
        });
        const sign = () => {
          throw failures[failure]?.(encode(secret));
        };
        for (const options of [{ transport: answering }, { transport: failing }, { sign, secretKey: undefined }]) {
          await expectHidden(clients.Bitget?.({ ...credentials, ...options }) ?? [], [secret], 3);
        }
      },
    ),
    { numRuns: 100 },
  );
});

describe('what quotes no secret stays to the letter', () => {
  const texts = [
    'Signature for this request is not valid. 100%25 of &quot;clients&quot; read \\u0041 and "\\n" as they are',
    'Order’s quantity 0.001 &lt; minQty; see https://example.com/a%2Fb?c=d&e=f#g (QmFzZTY0IG9mIG5vdGhpbmc=)',
    '签名错误：passphrase incorrect, key=***',
  ];
  it.each(texts)('%s', async (msg) => {
    for (const code of [-1022, '40009']) {
      const body = { code, msg, detail: { [msg]: [msg, 1, null, true] } };
      const headers = { 'x-note': msg, date: 'Sat, 21 Nov 2026 16:00:00 GMT' };
      const answer = { status: 400, headers, text: JSON.stringify(body) };
      const options = { transport: { send: async () => answer } };
      const calls = code === -1022 ? createBinance(options) : createBitget(options);
      const path = code === -1022 ? '/fapi/v1/order' : '/api/v2/mix/order/detail';
      const { error, response } = await calls.GET(path, { params: { query: { symbol: 'X' } } });
      expect(error).toEqual(body);
      expect(response.headers.get('x-note')).toBe(msg);
    }
    const page = `<p title="${msg}">\n${msg}</p>`;
    const client = createBinance({ transport: { send: async () => ({ status: 502, headers: {}, text: page }) } });
    expect((await ended(client.queryOrder({ symbol: 'X' }))).start).toBe(page.slice(0, 256));
  });

  it('beside one that is quoted', async () => {
    const transport = quoting(encodeURIComponent, (quote) => ({
      text: JSON.stringify({ ...refusal, msg: `Key ${quote} is bad.` }),
    }));
    const client = createBinance({ apiKey, secretKey: 'of the tests', transport });
    expect(await ended(client.startStream())).toMatchObject({ exchangeMessage: 'Key *** is bad.' });
  });

  it('in what says how the call ended', async () => {
    // A passphrase too short to be one: codes and names stay, whatever it is.
    const text = JSON.stringify({ code: '40017', msg: 'no' });
    for (const passphrase of ['40017', 'code', 'no']) {
      const transport = { send: async () => ({ status: 400, headers: { 'retry-after': '40017' }, text }) };
      const client = createBitget({ apiKey, passphrase, secretKey: 'of the tests', transport });
      expect(await ended(client.placeOrder({ symbol: 'X', size: '1' }))).toMatchObject({
        outcome: 'refused',
        exchangeCode: '40017',
        exchangeMessage: 'no',
      });
    }
  });
});

it('hides cookies that an answer sets', async () => {
  const headers = { 'set-cookie': 'session=0123', date: 'now' };
  const client = createBinance({ transport: { send: async () => ({ status: 502, headers, text: 'x' }) } });
  expect((await ended(client.queryOrder({ symbol: 'X' }))).headers).toEqual({ 'set-cookie': '***', date: 'now' });
});

it('survives an answer that nests without end', async () => {
  const text = `{"code":-1022,"msg":"no","a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  const nesting = createBinance({ transport: { send: async () => ({ status: 400, headers: {}, text }) } });
  expect(await ended(nesting.queryOrder({ symbol: 'X' }))).toMatchObject({ exchangeCode: -1022 });
});
