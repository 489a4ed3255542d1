import { describe, expect, expectTypeOf, it } from 'vitest';
import type { AnswerHead, CallEnd, CallResponse, ExchangeError, Usage, Verdict } from '../src/index.ts';
import { createBinance, createBitget } from './support/api.ts';
import { ended } from './support/ended.ts';
import { createScriptedTransport, lost, refusal, type Turn } from './support/scripted-transport.ts';
import { createVirtualTiming } from './support/virtual-timing.ts';

const headers = {
  date: 'Sat, 07 Nov 2026 12:00:00 GMT',
  'x-mbx-used-weight-1m': '40',
  'x-mbx-order-count-10s': '1',
  'x-mbx-order-count-1m': '3',
  'x-mbx-uuid': '1f',
  'set-cookie': 'session=1',
};
const usage = { 'weight-1m': 40, 'order-count-10s': 1, 'order-count-1m': 3 };
const placed: Turn = { headers, text: '{"orderId":1,"clientOrderId":"a"}' };
const order = { symbol: 'BTCUSDT' };

/** A client, and what its hooks are told of the end of calls and attempts. */
function watched(...turns: Turn[]) {
  const ends: CallEnd[] = [];
  const onEnd = () => (end: CallEnd) => void ends.push(end);
  const client = createBinance({
    transport: createScriptedTransport(...turns),
    timing: createVirtualTiming(),
    hooks: { onCall: onEnd, onAttempt: onEnd },
  });
  return { client, ends };
}

describe('what an answer says of the limits', () => {
  it('is in the response, by the exchange’s names', async () => {
    const binance = createBinance({ transport: createScriptedTransport(placed) });
    expect(await binance.newOrder(order).withResponse()).toMatchObject({ status: 200, headers, usage });
    const left = { 'x-mbx-used-remain-limit': '9', 'x-mbx-used-weight-1m': '1' };
    const text = '{"code":"00000","data":{"orderId":"1"}}';
    const bitget = createBitget({ transport: createScriptedTransport({ headers: left, text }) });
    const { usage: remaining } = await bitget.getOrderDetail({ symbol: 'X' }).withResponse();
    expect(remaining).toEqual({ 'remain-limit': 9 });
  });

  it('is left out where it is no count', async () => {
    const odd = { 'x-mbx-used-weight-1m': '', 'x-mbx-order-count-1m': 'many' };
    const { client } = watched({ headers: odd, text: '{"orderId":1}' });
    expect((await client.newOrder(order).withResponse()).usage).toEqual({});
  });

  it('reaches hooks, without a cookie', async () => {
    const { client, ends } = watched(placed);
    await client.newOrder(order);
    const { 'set-cookie': _, ...told } = headers;
    expect(ends).toEqual([expect.objectContaining({ usage }), expect.objectContaining({ usage })]);
    expect(ends.map((end) => end.headers)).toEqual([told, told]);
  });

  it('reaches hooks of a call that was refused, and is not made up where no answer came', async () => {
    const refused = watched({ ...refusal(-2010, 'no'), headers });
    await ended(refused.client.newOrder(order));
    expect(refused.ends.at(-1)).toMatchObject({ errorCode: 'EXCHANGE_REFUSED', status: 400, usage });
    const silent = watched(lost);
    await ended(silent.client.newOrder(order));
    expect(silent.ends.at(-1)).toMatchObject({ status: undefined, headers: undefined, usage: undefined });
  });

  it('is in the error of a call that was refused, or answered by something else', async () => {
    const refused = createBinance({ transport: createScriptedTransport({ ...refusal(-2010, 'no'), headers }) });
    expect(await ended(refused.newOrder(order))).toMatchObject({ usage, headers: { date: headers.date } });
    const page = createBinance({ transport: createScriptedTransport({ status: 502, text: '<html>', headers }) });
    expect(await ended(page.queryOrder(order))).toMatchObject({ code: 'UNREADABLE_RESPONSE', usage });
  });
});

describe('a verdict carries the head of the answer', () => {
  const verdictAfter = (...turns: Turn[]) =>
    watched(...turns)
      .client.newOrder(order)
      .verdict();

  it('that accepted', async () => {
    expect(await verdictAfter(placed)).toEqual({
      outcome: 'accepted',
      data: { orderId: '1', clientOrderId: 'a' },
      response: { status: 200, headers, usage },
    });
  });

  it('that refused, or left it open', async () => {
    const refused = await verdictAfter({ ...refusal(-2010, 'no'), headers });
    expect(refused).toMatchObject({ outcome: 'refused', response: { status: 400, usage } });
    const unknown = await verdictAfter({ ...refusal(-1007, 'Timeout waiting for response.', 408), headers });
    expect(unknown).toMatchObject({ outcome: 'unknown', response: { status: 408, usage } });
  });

  it('that said "no need to change" to a second sending', async () => {
    const turns = [lost, { ...refusal(-4046, 'No need to change margin type.'), headers }];
    const client = createBinance({
      transport: createScriptedTransport(...turns),
      timing: createVirtualTiming(),
      retry: {},
    });
    const verdict = await client.changeMarginType({ ...order, marginType: 'ISOLATED' }).verdict();
    expect(verdict).toMatchObject({ outcome: 'accepted', data: undefined, response: { status: 400, usage } });
  });

  it('and none where none came, or nothing was sent', async () => {
    expect(await verdictAfter(lost)).toMatchObject({ outcome: 'unknown', response: undefined });
    const { client } = watched({ ...refusal(-1003, 'Too many requests.', 429), headers });
    expect(await client.newOrder(order).verdict()).toMatchObject({ response: { status: 429, usage } });
    const held = await client.newOrder(order).verdict();
    expect(held).toMatchObject({ outcome: 'refused', error: { held: true, usage }, response: undefined });
    const bad = await client.newOrder({}).verdict();
    expect(bad).toMatchObject({ error: { code: 'BAD_INPUT' }, response: undefined });
  });
});

it('is typed', () => {
  expectTypeOf<Usage>().toEqualTypeOf<Readonly<Record<string, number>>>();
  expectTypeOf<CallResponse<string>>().toExtend<AnswerHead>();
  expectTypeOf<Verdict<string>['response']>().toEqualTypeOf<AnswerHead | undefined>();
  expectTypeOf<ExchangeError['usage']>().toEqualTypeOf<Usage>();
  expectTypeOf<CallEnd['usage']>().toEqualTypeOf<Usage | undefined>();
  expectTypeOf<CallEnd['headers']>().toEqualTypeOf<Readonly<Record<string, string>> | undefined>();
});
