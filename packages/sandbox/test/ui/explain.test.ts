import { createHmac, createPrivateKey, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/index.ts';
import type { CallDetail } from '../../src/ui/protocol.ts';
import { testTime } from '../support/sandbox.ts';
import { lastCall } from './support/page-server.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({
    apis: ['binance-usdm', 'bitget-mix'],
    now: () => testTime,
    ui: true,
    credentials: [
      { exchange: 'binance', apiKey: 'another0another0', secretKey: 'anotherSecretOfMine', account: 'desk' },
    ],
  });
});
afterAll(() => sandbox.close());

const hmac = (secret: string, text: string, encoding: 'hex' | 'base64' = 'hex', hash = 'sha256'): string =>
  createHmac(hash, secret).update(text).digest(encoding);

const path = '/fapi/v1/order';
const query = `symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.10&newClientOrderId=a%2Cb%20c&timestamp=${testTime}`;
const decodedQuery = decodeURIComponent(query);

interface BinanceCall {
  readonly query?: string;
  readonly body?: string;
  readonly signature?: string;
  readonly apiKey?: string;
  readonly place?: 'query' | 'body' | 'nowhere';
}

/** Sends a call with a signature of the test's choice, and gives what the page is told of it. */
const binance = async (call: BinanceCall): Promise<CallDetail> => {
  const { body = '', place = 'query', signature = '' } = call;
  const { apiKey } = sandbox.credentials.binance.hmac;
  const end = (text: string, isHere: boolean): string => (isHere ? `${text}&signature=${signature}` : text);
  const sent = end(body, place === 'body');
  await fetch(`${sandbox.urls['binance-usdm']}${path}?${end(call.query ?? query, place === 'query')}`, {
    method: 'POST',
    headers: { 'x-mbx-apikey': call.apiKey ?? apiKey, 'content-type': 'application/x-www-form-urlencoded' },
    ...(sent !== '' && { body: sent }),
  });
  return lastCall(sandbox);
};

const signed = (text: string): string => hmac(sandbox.credentials.binance.hmac.secretKey, text);

describe('a Binance call', () => {
  it('shows every stage that it passed, and no secret', async () => {
    const detail = await binance({
      query: query.replace('a%2Cb%20c', 'abc'),
      signature: signed(query.replace('a%2Cb%20c', 'abc')),
    });
    expect(detail.stages.map(({ stage, verdict }) => `${stage} ${verdict}`)).toEqual([
      'limits passed',
      'key passed',
      'clock passed',
      'signature passed',
      'role passed',
      'parameters passed',
    ]);
    expect(detail).toMatchObject({ account: 'binance', key: { isKnown: true }, signature: { isRight: true } });
    expect(detail.clock).toEqual({
      timestamp: String(testTime),
      now: testTime,
      behind: 5000,
      ahead: 1000,
      isJudged: true,
    });
    const text = JSON.stringify(detail);
    const { apiKey, secretKey } = sandbox.credentials.binance.hmac;
    for (const secret of [secretKey, apiKey, signed(query.replace('a%2Cb%20c', 'abc'))])
      expect(text).not.toContain(secret);
  });

  it('stops at the stage that refuses it', async () => {
    const late = query.replace(String(testTime), String(testTime - 6_000));
    const detail = await binance({ query: late, signature: signed(late) });
    expect(detail.refused).toBe('-1021');
    expect(detail.stages.map(({ verdict }) => verdict)).toEqual([
      'passed',
      'passed',
      'refused',
      'open',
      'open',
      'open',
    ]);
    const unknown = await binance({ apiKey: 'nobody0nobody0nobody', signature: 'x' });
    expect(unknown.stages.map(({ verdict }) => verdict)).toEqual(['passed', 'refused', 'open', 'open', 'open', 'open']);
    expect(unknown.key).toEqual({ name: 'nobody…', isKnown: false });
    const wrong = query.replace('quantity=0.10&', '');
    const parameters = await binance({ query: wrong, signature: signed(wrong) });
    expect(parameters.stages.at(-1)).toEqual({ stage: 'parameters', verdict: 'refused' });
  });

  const form = `symbol=BTCUSDT&side=BUY`;
  const rest = `type=MARKET&quantity=0.1&timestamp=${testTime}`;

  it.each<[string, () => BinanceCall, string?]>([
    ['signature-missing', () => ({ place: 'nowhere' })],
    ['signature-not-last', () => ({ query: `${query}&signature=${signed(query)}&recvWindow=5000`, place: 'nowhere' })],
    ['signature-twice', () => ({ query: `${query}&signature=ab`, body: form, place: 'body', signature: 'ab' })],
    ['nothing-signed', () => ({ signature: signed('') })],
    ['body-not-signed', () => ({ query: form, body: rest, signature: signed(form) })],
    ['query-not-signed', () => ({ query: form, body: rest, place: 'body', signature: signed(rest) })],
    ['body-first', () => ({ query: form, body: rest, signature: signed(rest + form) })],
    ['joined-with-ampersand', () => ({ query: form, body: rest, place: 'body', signature: signed(`${form}&${rest}`) })],
    ['question-mark-signed', () => ({ signature: signed(`?${query}`) })],
    ['path-signed', () => ({ signature: signed(`${path}?${query}`) })],
    ['signed-decoded', () => ({ signature: signed(decodedQuery) })],
    ['signed-encoded', () => ({ query: query.replace('%2C', ','), signature: signed(query) })],
    ['escaped-otherwise', () => ({ signature: signed(query.replace('%20', '+')) })],
    ['escaped-otherwise', () => ({ signature: signed(query.replace('%2C', '%2c')) })],
    ['reordered', () => ({ signature: signed(query.split('&').sort().join('&')) })],
    ['reordered', () => ({ signature: signed(query.split('&').with(1, 'type=MARKET').with(2, 'side=BUY').join('&')) })],
    ['parameter-missing', () => ({ signature: signed(query.replace(/&timestamp=.*/, '')) }), 'timestamp'],
    ['parameter-otherwise', () => ({ signature: signed(query.replace('0.10', '0.1')) }), 'quantity'],
    ['other-timestamp', () => ({ signature: signed(query.replace(String(testTime), String(testTime - 7))) }), '-7'],
    ['timestamp-in-seconds', () => ({ signature: signed(query.replace(String(testTime), String(testTime / 1000))) })],
    ['whitespace', () => ({ signature: signed(`${query}\n`) })],
    ['other-key', () => ({ signature: hmac('anotherSecretOfMine', query) }), 'desk'],
    ['key-as-secret', () => ({ signature: hmac(sandbox.credentials.binance.hmac.apiKey, query) })],
    ['secret-with-whitespace', () => ({ signature: hmac(`${sandbox.credentials.binance.hmac.secretKey}\n`, query) })],
    ['signed-as-json', () => ({ query: form, signature: signed('{"symbol":"BTCUSDT","side":"BUY"}') })],
    ['other-encoding', () => ({ signature: encodeURIComponent(Buffer.from(signed(query), 'hex').toString('base64')) })],
    [
      'other-hash',
      () => ({ signature: hmac(sandbox.credentials.binance.hmac.secretKey, query, 'hex', 'sha512') }),
      'sha512',
    ],
  ])('is explained when it has the mistake %s', async (mistake, call, about) => {
    const detail = await binance(call());
    expect(detail.signature).toMatchObject({ isRight: false, mistake });
    expect(detail.signature?.about).toBe(about);
  });

  it('says where what was signed differs, or that nothing explains it', async () => {
    const detail = await binance({ signature: signed(query.replace('0.10', '0.1')) });
    const { expected = '', signed: instead = '', differsAt = 0 } = detail.signature ?? {};
    expect([expected.slice(0, differsAt), expected.slice(differsAt, differsAt + 1)]).toEqual([
      'symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.1',
      '0',
    ]);
    expect(instead[differsAt]).toBe('&');
    const unexplained = await binance({ signature: signed('something else') });
    expect(unexplained.signature).toMatchObject({ isRight: false });
    expect(unexplained.signature?.mistake).toBeUndefined();
  });

  it('is explained when a key pair signs', async () => {
    const { apiKey, privateKey } = sandbox.credentials.binance.ed25519;
    const text = query.split('&').reverse().join('&');
    const signature = sign(null, Buffer.from(text), createPrivateKey(privateKey)).toString('base64');
    const detail = await binance({ apiKey, signature: encodeURIComponent(signature) });
    expect(detail.signature).toMatchObject({ kind: 'ed25519', mistake: 'reordered' });
  });

  it('hides what was sent by mistake', async () => {
    const { secretKey } = sandbox.credentials.binance.hmac;
    const detail = await binance({ query: `${query}&secret=${secretKey}`, body: `note=${secretKey}`, signature: 'ab' });
    expect(JSON.stringify(detail)).not.toContain(secretKey);
    expect(detail.body).toBe('note=•••');
  });
});

const bitgetPath = '/api/v2/mix/order/place-order';
const order = '{"symbol":"BTCUSDT","productType":"USDT-FUTURES","size":"0.1","side":"buy"}';

interface BitgetCall {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly body?: string;
  /** What is signed, or the signature itself. */
  readonly text?: string;
  readonly signature?: string;
  readonly headers?: { readonly [name: string]: string };
}

const bitget = async (call: BitgetCall): Promise<CallDetail> => {
  const { method = 'POST', body = method === 'POST' ? order : '', text = '' } = call;
  const { apiKey, secretKey, passphrase } = sandbox.credentials.bitget.hmac;
  const target = `${call.path ?? bitgetPath}${call.query === undefined ? '' : `?${call.query}`}`;
  await fetch(`${sandbox.urls['bitget-mix']}${target}`, {
    method,
    headers: {
      'access-key': apiKey,
      'access-sign': call.signature ?? hmac(secretKey, text, 'base64'),
      'access-timestamp': String(testTime),
      'access-passphrase': passphrase,
      'content-type': 'application/json',
      ...call.headers,
    },
    ...(body !== '' && { body }),
  });
  return lastCall(sandbox);
};

describe('a Bitget call', () => {
  const front = `${testTime}POST${bitgetPath}`;
  const read = { method: 'GET', path: '/api/v2/mix/order/orders-pending', query: 'symbol=BTCUSDT&productType=a%2Cb' };
  const readFront = `${testTime}GET${read.path}`;

  it('shows the parts that are signed, the query decoded', async () => {
    const detail = await bitget({ ...read, text: `${readFront}?symbol=BTCUSDT&productType=a,b` });
    expect(detail.signature).toMatchObject({ isRight: true, expected: `${readFront}?symbol=BTCUSDT&productType=a,b` });
    expect(detail.signature?.parts.find(({ name }) => name === 'query')).toEqual({
      name: 'query',
      arrived: 'symbol=BTCUSDT&productType=a%2Cb',
      signed: '?symbol=BTCUSDT&productType=a,b',
    });
    expect(JSON.stringify(detail)).not.toContain(sandbox.credentials.bitget.hmac.passphrase);
  });

  it('stops at the stage that refuses it', async () => {
    const verdicts = async (call: BitgetCall) => (await bitget(call)).stages.map(({ verdict }) => verdict);
    const right = { text: `${front}${order}` };
    const open = (count: number) => Array.from({ length: count }, () => 'open');
    const passed = (count: number) => Array.from({ length: count }, () => 'passed');
    expect(await verdicts({ ...right, headers: { 'access-key': 'nobody' } })).toEqual([
      'passed',
      'refused',
      ...open(6),
    ]);
    expect(await verdicts({ ...right, headers: { 'access-sign': '' } })).toEqual([
      'passed',
      ...open(4),
      'refused',
      ...open(2),
    ]);
    const late = { 'access-timestamp': String(testTime - 60_000) };
    expect(await verdicts({ ...right, headers: late })).toEqual([...passed(3), 'refused', ...open(4)]);
    expect(await verdicts({ ...right, headers: { 'access-passphrase': 'x' } })).toEqual([
      ...passed(4),
      'refused',
      ...open(3),
    ]);
    expect(await verdicts({ text: 'x' })).toEqual([...passed(5), 'refused', ...open(2)]);
    expect(await verdicts(right)).toEqual([...passed(7), 'refused']);
  });

  const pretty = JSON.stringify(JSON.parse(order), null, 2);
  const python = order.replaceAll('":"', '": "').replaceAll('","', '", "');

  it.each<[string, () => BitgetCall]>([
    ['signature-missing', () => ({ signature: '' })],
    ['body-not-signed', () => ({ text: front })],
    ['query-not-signed', () => ({ ...read, text: readFront })],
    ['question-mark-missing', () => ({ ...read, text: `${readFront}symbol=BTCUSDT&productType=a,b` })],
    ['signed-encoded', () => ({ ...read, text: `${readFront}?${read.query}` })],
    ['reordered', () => ({ ...read, text: `${readFront}?productType=a,b&symbol=BTCUSDT` })],
    ['reordered', () => ({ text: `${front}{"side":"buy",${order.slice(1).replace(',"side":"buy"', '')}` })],
    ['method-otherwise', () => ({ text: `${testTime}post${bitgetPath}${order}` })],
    [
      'path-otherwise',
      () => ({ text: `${testTime}POST${new URL(sandbox.urls['bitget-mix']).host}${bitgetPath}${order}` }),
    ],
    ['timestamp-missing', () => ({ text: `POST${bitgetPath}${order}` })],
    ['timestamp-in-seconds', () => ({ text: `${testTime / 1000}POST${bitgetPath}${order}` })],
    ['other-timestamp', () => ({ text: `${testTime + 3}POST${bitgetPath}${order}` })],
    ['body-respelt', () => ({ text: `${front}${pretty}` })],
    ['body-respelt', () => ({ text: `${front}${python}` })],
    ['whitespace', () => ({ text: `${front}${order}\n` })],
    [
      'passphrase-as-secret',
      () => ({ signature: hmac(sandbox.credentials.bitget.hmac.passphrase, `${front}${order}`, 'base64') }),
    ],
    ['other-encoding', () => ({ signature: hmac(sandbox.credentials.bitget.hmac.secretKey, `${front}${order}`) })],
  ])('is explained when it has the mistake %s', async (mistake, call) => {
    const detail = await bitget(call());
    expect(detail.refused).toBe(mistake === 'signature-missing' ? '40002' : '40009');
    // A signature that is missing stops the call before its key is looked up.
    if (mistake !== 'signature-missing') expect(detail.signature).toMatchObject({ isRight: false, mistake });
  });
});
