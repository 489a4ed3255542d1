import { describe, expect, it } from 'vitest';
import { isExchangeError, isOutcomeUnknownError, isRateLimitError, isUnreadableResponseError } from '../src/index.ts';
import { createBinance } from './support/api.ts';
import { ended } from './support/ended.ts';
import { fixedTransport } from './support/fixed-transport.ts';
import { createScriptedTransport } from './support/scripted-transport.ts';
import { createVirtualTiming } from './support/virtual-timing.ts';

type Body = string | object;

/** What a read and a write end in when they are answered alike. */
async function ends(status: number, body: Body, headers = {}) {
  // A client each: what one call is told about limits counts for the next.
  const client = () => createBinance({ transport: fixedTransport(status, body, headers) });
  const params = { symbol: 'BTCUSDT', newClientOrderId: 'mine-1' };
  return {
    read: await ended(client().queryOrder({ symbol: 'BTCUSDT' })),
    write: await ended(client().newOrder(params)),
  };
}

const failed = 'Internal error; unable to process your request. Please try again.';
const unknown503 = 'Unknown error, please check your request or try again later.';

describe('what a refusal means for a write', () => {
  it.each([
    [400, -1102, 'Mandatory parameter missing.', 'refused'],
    [400, -2010, 'Order would immediately trigger.', 'refused'],
    [400, -4046, 'No need to change margin type.', 'refused'],
    [401, -2015, 'Invalid API-key, IP, or permissions for action.', 'refused'],
    [200, -2011, 'Unknown order sent.', 'refused'],
    [400, 0, 'a refusal whose code says nothing', 'unknown'],
    [400, -9999, 'a code that no table names', 'unknown'],
    [401, -9999, 'a code that no table names', 'unknown'],
    [403, -1007, 'Timeout waiting for response from backend server.', 'unknown'],
    [401, -1022, 'Signature for this request is not valid.', 'refused'],
    [400, -1100, 'Illegal characters found in parameter.', 'refused'],
    [400, -1119, 'a parameter code that no list explains', 'refused'],
    [400, -3044, 'System busy', 'unknown'],
    [200, -1007, 'Timeout waiting for response from backend server.', 'unknown'],
    [200, -9999, 'a code that no table names', 'unknown'],
    [503, -1008, 'Request throttled by system-level protection.', 'refused'],
    [400, -1008, 'Request throttled by system-level protection.', 'refused'],
    [503, -1001, failed, 'refused'],
    [503, -1000, failed, 'refused'],
    [503, 503, 'Service Unavailable.', 'refused'],
    [503, -1000, unknown503, 'unknown'],
    [503, -1001, failed.toUpperCase(), 'unknown'],
    [500, -1001, failed, 'unknown'],
    [400, -1001, failed, 'unknown'],
    [400, -1000, 'An unknown error occurred while processing the request.', 'unknown'],
    [400, -1006, 'An unexpected response was received from the message bus.', 'unknown'],
    [400, -1007, 'Timeout waiting for response from backend server.', 'unknown'],
    [408, -1007, 'Timeout waiting for response from backend server.', 'unknown'],
    [400, -2012, 'Batch cancel failure.', 'unknown'],
    [400, -2020, 'Unable to fill.', 'unknown'],
    [400, -3000, 'Internal server error.', 'unknown'],
    [400, -3044, 'System busy.', 'unknown'],
    [400, -4083, 'Fail to place batch orders.', 'unknown'],
    [400, -5041, 'No depth matches this BBO order', 'refused'],
    [408, -1234, 'anything', 'unknown'],
    [500, -2010, 'anything', 'unknown'],
    [502, -1, 'anything', 'unknown'],
  ])('%i with %i "%s": %s', async (status, code, msg, outcome) => {
    const { read, write } = await ends(status, { code, msg });
    expect(write.outcome).toBe(outcome);
    expect(isOutcomeUnknownError(write)).toBe(outcome === 'unknown');
    const said = outcome === 'unknown' ? write.cause : write;
    expect(said).toMatchObject({ exchangeCode: code, exchangeMessage: msg, status, operation: 'newOrder' });
    // A read changes nothing, so nothing about it can be unknown.
    expect(read).toMatchObject({ outcome: 'refused', exchangeCode: code, status });
    expect([isExchangeError(read), isOutcomeUnknownError(read)]).toEqual([true, false]);
  });

  it('carries what an order can be looked up by', async () => {
    const { write } = await ends(503, { code: -1000, msg: unknown503 });
    expect(write.lookup).toEqual({ symbol: 'BTCUSDT', newClientOrderId: 'mine-1' });
  });

  it('names the operation that took over from a withdrawn one', async () => {
    const { write } = await ends(400, { code: -4120, msg: 'Order type not supported for this endpoint.' });
    expect(write.message).toContain('newAlgoOrder');
  });
});

describe('too many calls', () => {
  it.each([
    [429, { code: -1003, msg: 'Too many requests.' }, -1003],
    [418, { code: -1003, msg: 'Way too many requests.' }, -1003],
    [429, '<html>slow down</html>', 429],
    [418, '', 418],
    [429, { message: 'slow down' }, 429],
    [429, { code: -1015, msg: 'Too many new orders.' }, -1015],
  ])('%i is refused, for a write too', async (status, body: Body, exchangeCode) => {
    const ended = await ends(status, body, { 'retry-after': '7' });
    for (const error of [ended.read, ended.write]) {
      expect([isRateLimitError(error), isExchangeError(error)]).toEqual([true, true]);
      expect(error).toMatchObject({ code: 'RATE_LIMITED', outcome: 'refused', exchangeCode, retryAfter: 7000 });
      expect(error.banned).toBe(status === 418);
    }
  });

  it.each([
    ['0', 0],
    ['1.5', 1500],
    ['-1', undefined],
    ['soon', undefined],
    ['', undefined],
    ['1e400', 604_800_000],
    ['99999999999', 604_800_000],
    ['Fri, 31 Dec 1999 23:59:59 GMT', undefined],
  ])('reads Retry-After: %s', async (text, retryAfter) => {
    const { read } = await ends(429, { code: -1003, msg: '' }, { 'retry-after': text });
    expect(read.retryAfter).toBe(retryAfter);
  });
});

describe('a status does not outrank the body', () => {
  const executed = { orderId: 1, clientOrderId: 'mine-1', status: 'NEW' };
  it.each([
    [429, executed],
    [418, executed],
    [403, executed],
    [401, executed],
    [400, executed],
    [500, executed],
    [429, { code: -1007, msg: 'Timeout waiting for response from backend server.' }],
    [418, { code: -1006, msg: 'An unexpected response was received.' }],
    [403, { code: -1000, msg: 'An unknown error occurred.' }],
    [429, { code: -9999, msg: 'a code that no table names' }],
  ])('%i with %o leaves a write unknown, and is not sent again', async (status, body) => {
    const transport = createScriptedTransport({ status, text: JSON.stringify(body), headers: { 'retry-after': '1' } });
    const client = createBinance({ transport, timing: createVirtualTiming(), retry: {} });
    const error = await ended(client.newOrder({ symbol: 'BTCUSDT', newClientOrderId: 'mine-1' }));
    expect(error.outcome).toBe('unknown');
    expect(isOutcomeUnknownError(error)).toBe(true);
    expect(transport.requests).toHaveLength(1);
  });

  it.each([
    [429, '{"orderId":1,"clientOrd'],
    [403, '[{"orderId":1}'],
  ])('%i with half of %o leaves it unknown', async (status, body) => {
    expect((await ends(status, body)).write.outcome).toBe('unknown');
  });

  it.each([
    [403, '<html>Forbidden</html>'],
    [403, { message: 'Forbidden' }],
    [401, { message: 'Unauthorized' }],
    [401, ''],
    [429, { code: 'slow', message: 'down' }],
  ])('%i with %o is refused: nobody looked at it', async (status, body: Body) => {
    expect((await ends(status, body)).write.outcome).toBe('refused');
  });
});

describe('a good status does not make data of a refusal', () => {
  it.each([
    ['a code in quotes', { code: '-2019', msg: 'Margin is insufficient.' }, '-2019', 'refused'],
    ['a code without a message', { code: -2019 }, -2019, 'refused'],
    ['a message that is a number', { code: -2019, msg: 5 }, -2019, 'refused'],
    ['a message that is an object', { code: -2019, msg: { toString: 1 } }, -2019, 'refused'],
    ['a code in quotes that no table names', { code: '-9999', msg: 'no' }, '-9999', 'unknown'],
  ])('%s', async (_, body, exchangeCode, outcome) => {
    const { read, write } = await ends(200, body);
    expect(read).toMatchObject({ exchangeCode, outcome: 'refused' });
    expect(write.outcome).toBe(outcome);
    expect(outcome === 'unknown' ? write.cause : write).toMatchObject({ exchangeCode });
  });

  it.each([
    ['nothing in it', {}],
    ['a code that is an object', { code: {}, msg: 'no' }],
    ['a code that is a list', { code: [-2019], msg: 'no' }],
    ['fields that are empty', { orderId: null, clientOrderId: '' }],
    ['another call’s answer', { leverage: 7, symbol: 'BTCUSDT' }],
    ['a list', [{ orderId: 1 }]],
    ['{ code: 200, msg: "success" }', { code: 200, msg: 'success' }],
  ])('an order’s answer with %s proves nothing', async (_, body) => {
    const { write } = await ends(200, body);
    expect(write.outcome).toBe('unknown');
    expect(isUnreadableResponseError(write.cause)).toBe(true);
  });

  it.each([
    ['an empty list', []],
    ['null for an item', [{ orderId: 1 }, null]],
    ['items without an id', [{ orderId: 1 }, {}]],
    ['an object', { orderId: 1 }],
  ])('a batch’s answer with %s proves nothing', async (_, body) => {
    const client = createBinance({ transport: fixedTransport(200, body) });
    const error = await ended(client.placeMultipleOrders({ batchOrders: [{ symbol: 'A' }] }));
    expect(error.outcome).toBe('unknown');
  });

  it('a batch’s answer may hold orders and refusals', async () => {
    const items = [{ orderId: 1 }, { code: -2019, msg: 'Margin is insufficient.' }];
    const client = createBinance({ transport: fixedTransport(200, items) });
    expect(await client.placeMultipleOrders({ batchOrders: [{ symbol: 'A' }, { symbol: 'B' }] })).toEqual(items);
  });

  it('a call that is answered with a code needs that very code', async () => {
    const change = (body: object) =>
      createBinance({ transport: fixedTransport(200, body) }).changeMarginType({ symbol: 'A', marginType: 'ISOLATED' });
    expect(await change({ code: 200, msg: 'success' })).toEqual({ code: 200, msg: 'success' });
    expect(await change({ code: '200', msg: 'success' })).toEqual({ code: '200', msg: 'success' });
    expect(await ended(change({ code: 0, msg: 'success' }))).toMatchObject({ outcome: 'unknown' });
    expect(await ended(change({}))).toMatchObject({ outcome: 'unknown' });
  });
});

it('HTTP 204 is no proof, in a method and in a verb', async () => {
  const client = () => createBinance({ transport: fixedTransport(204, '') });
  expect(await ended(client().newOrder({ symbol: 'A' }))).toMatchObject({ outcome: 'unknown' });
  const query = { symbol: 'A' };
  const verb = (client() as unknown as { POST(path: string, init: object): Promise<unknown> }).POST;
  expect(await ended(verb('/fapi/v1/order', { params: { query } }))).toMatchObject({ outcome: 'unknown' });
});

describe('answers that are not the API’s', () => {
  it.each<[string, number, Body, 'refused' | 'unknown']>([
    ['a page', 200, '<html>maintenance</html>', 'unknown'],
    ['nothing', 200, '', 'unknown'],
    ['JSON cut short', 200, '{"orderId":1', 'unknown'],
    ['JSON that is no object', 200, '"ok"', 'unknown'],
    ['null', 200, 'null', 'unknown'],
    ['a gateway’s page', 502, '<html>Bad gateway</html>', 'unknown'],
    ['a page for a path that is none', 404, '<html>Not found</html>', 'unknown'],
    ['JSON of another kind with a bad status', 400, { error: 'no' }, 'unknown'],
    ['a redirect', 307, '', 'unknown'],
    ['a redirect with JSON', 302, { orderId: 1 }, 'unknown'],
    ['a redirect that is dressed as a refusal', 307, { code: -2010, msg: 'no' }, 'unknown'],
    ['the firewall', 403, '<html>Forbidden</html>', 'refused'],
  ])('%s', async (_, status, body, outcome) => {
    const { read, write } = await ends(status, body);
    expect(write.outcome).toBe(outcome);
    for (const error of [read, outcome === 'unknown' ? write.cause : write]) {
      expect(isUnreadableResponseError(error)).toBe(true);
      expect(error).toMatchObject({ code: 'UNREADABLE_RESPONSE', status });
      expect(error.message).toContain(`HTTP ${status}`);
    }
    expect(read.outcome).toBe('refused');
  });

  it('shows the first bytes, and no more than those', async () => {
    const { read } = await ends(502, `<html>Bad gateway${'.'.repeat(5000)}`);
    expect(read.start).toMatch(/^<html>Bad gateway/);
    expect(read.start.length).toBeLessThanOrEqual(256);
  });
});

it('takes a list where the description says list, and nowhere else', async () => {
  const client = createBinance({ transport: fixedTransport(200, [{ orderId: 1 }]) });
  expect(await client.getAllOrders({ symbol: 'BTCUSDT' })).toEqual([{ orderId: '1' }]);
  expect(await ended(client.queryOrder({ symbol: 'BTCUSDT' }))).toMatchObject({ code: 'UNREADABLE_RESPONSE' });
});
