import { describe, expect, it } from 'vitest';
import { isOutcomeUnknownError, isTooLateError } from '../src/index.ts';
import type { Timing } from '../src/timing.ts';
import { createBinance } from './support/api.ts';
import { ended } from './support/ended.ts';
import {
  createScriptedTransport,
  lost,
  refusal,
  type Turn,
  timestampOf,
  unsent,
} from './support/scripted-transport.ts';
import { createVirtualTiming } from './support/virtual-timing.ts';

const order = { symbol: 'BTCUSDT', quantity: '1', newClientOrderId: 'mine' };
const done: Turn = { text: '{"orderId":1}' };
const overloaded = refusal(-1008, 'Request throttled by system-level protection.', 503);

/** A timing whose waits end late, as after a process that stood still: by both clocks, or by one of them. */
function standingStill(which: 'both' | 'monotonic' | 'wall', by: number) {
  const timing = createVirtualTiming();
  let [monotonic, wall] = [0, 0];
  const late: Timing = {
    ...timing,
    monotonic: () => timing.monotonic() + monotonic,
    wallClock: () => timing.wallClock() + wall,
    async sleep(milliseconds, signal) {
      await timing.sleep(milliseconds, signal);
      if (which !== 'wall') monotonic += by;
      if (which !== 'monotonic') wall += by;
    },
  };
  return late;
}

describe('a write never leaves after its maxAge', () => {
  it.each(['both', 'monotonic', 'wall'] as const)('when a wait ended late by %s', async (which) => {
    const transport = createScriptedTransport(overloaded, done);
    const client = createBinance({ transport, retry: {}, maxAge: 5_000, timing: standingStill(which, 9_000) });
    // What the exchange said to the only sending tells more than that there was no second one.
    expect(await ended(client.newOrder(order))).toMatchObject({ exchangeCode: -1008, outcome: 'refused' });
    expect(transport.requests).toHaveLength(1);
  });

  it('though a read may', async () => {
    const transport = createScriptedTransport(lost, done);
    const client = createBinance({ transport, retry: {}, maxAge: 5_000, timing: standingStill('both', 9_000) });
    expect(await client.queryOrder({ symbol: 'BTCUSDT', orderId: '1' })).toEqual({ orderId: '1' });
  });

  it('when its signer took longer', async () => {
    const timing = createVirtualTiming();
    const transport = createScriptedTransport(done);
    const sign = async () => {
      timing.advance(6_000);
      return 'f'.repeat(64);
    };
    const client = createBinance({ apiKey: 'k', sign, transport, timing, maxAge: 5_000 });
    const error = await ended(client.newOrder(order));
    expect(isTooLateError(error)).toBe(true);
    expect(error).toMatchObject({
      code: 'TOO_LATE',
      outcome: 'refused',
      age: 6_000,
      maxAge: 5_000,
      operation: 'newOrder',
    });
    expect(error.message).toBe('newOrder was not sent: 6000 ms after the call it is older than its maxAge of 5000 ms');
    expect(transport.requests).toEqual([]);
  });

  it('when measuring the clock took longer', async () => {
    const timing = createVirtualTiming();
    const transport = createScriptedTransport(refusal(-1021, 'Timestamp outside of the recvWindow.'), ({ target }) => {
      if (!target.includes('/time')) return { text: '{"orderId":1}' };
      timing.advance(6_000);
      return { text: JSON.stringify({ serverTime: timing.wallClock() + 60_000 }) };
    });
    const client = createBinance({ transport, timing, retry: {}, maxAge: 5_000 });
    expect(await ended(client.newOrder(order))).toMatchObject({ exchangeCode: -1021, outcome: 'refused' });
    expect(transport.requests).toHaveLength(2);
  });

  it('when middleware of a verb took longer', async () => {
    const timing = createVirtualTiming();
    const transport = createScriptedTransport(done);
    const client = createBinance({ transport, timing, maxAge: 5_000 }) as unknown as {
      use(middleware: object): void;
      POST(path: string, init: object): Promise<unknown>;
    };
    client.use({ onRequest: () => timing.advance(6_000) });
    const error = await ended(client.POST('/fapi/v1/order', { params: { query: order } }));
    expect(error).toMatchObject({ code: 'TOO_LATE', outcome: 'refused' });
    expect(transport.requests).toEqual([]);
  });

  it('and what an earlier sending may have done stays unknown', async () => {
    const transport = createScriptedTransport(lost, { text: '{"code":200,"msg":"success"}' });
    const client = createBinance({ transport, retry: {}, maxAge: 5_000, timing: standingStill('wall', 9_000) });
    const error = await ended(client.changeMarginType({ symbol: 'BTCUSDT', marginType: 'ISOLATED' }));
    expect([isOutcomeUnknownError(error), error.outcome]).toEqual([true, 'unknown']);
    expect(transport.requests).toHaveLength(1);
  });

  it('but within it, signed with the time of its sending', async () => {
    const timing = createVirtualTiming();
    const transport = createScriptedTransport(unsent, overloaded, done);
    const client = createBinance({ transport, timing, retry: { baseDelay: 1_000 }, maxAge: 5_000 });
    expect(await client.newOrder(order)).toEqual({ orderId: '1' });
    const [first = 0, second = 0, third = 0] = transport.requests.map(timestampOf);
    expect([second - first, third - second].map((wait) => Math.round(wait / 1_000))).toEqual([1, 2]);
  });
});

it('a signer that fails on a second sending does not hide what the first may have done', async () => {
  const timing = createVirtualTiming();
  let signatures = 0;
  const sign = async () => {
    if (++signatures > 1) throw new Error('the vault is sealed');
    return 'f'.repeat(64);
  };
  const transport = createScriptedTransport(lost);
  const client = createBinance({ apiKey: 'k', sign, transport, timing, retry: {} });
  const error = await ended(client.changeMarginType({ symbol: 'BTCUSDT', marginType: 'ISOLATED' }));
  expect(error).toMatchObject({ code: 'OUTCOME_UNKNOWN', outcome: 'unknown', cause: { code: 'SIGN_FAILED' } });
  expect(transport.requests).toHaveLength(1);
});

it.each([Number.NaN, 0, -1, '5s', {}, null])(
  'a maxAge of %j is refused, by which an order of any age might be sent',
  (maxAge) => {
    const create = () => createBinance({ transport: createScriptedTransport(), maxAge: maxAge as number });
    expect(create).toThrow(/^maxAge: is .*; give milliseconds above 0$/);
  },
);
