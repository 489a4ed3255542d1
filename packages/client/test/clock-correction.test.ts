import { expect, it } from 'vitest';
import { createBinance } from './support/api.ts';
import { createScriptedTransport, refusal, timestampOf } from './support/scripted-transport.ts';
import { createVirtualTiming } from './support/virtual-timing.ts';

const refused = refusal(-1021, 'Timestamp for this request is outside of the recvWindow.');

/** An exchange whose clock is ahead by so much, and which takes signed calls only within the receive window. */
function exchange({ ahead = 0, roundTrip = 20 }) {
  const timing = createVirtualTiming();
  const state = { ahead, syncs: 0 };
  const transport = createScriptedTransport((request) => {
    timing.advance(roundTrip / 2);
    const now = timing.wallClock() + state.ahead;
    timing.advance(roundTrip / 2);
    if (request.target.startsWith('/fapi/v1/time')) {
      state.syncs += 1;
      return { text: JSON.stringify({ serverTime: now }) };
    }
    const late = now - timestampOf(request);
    return late < -1000 || late > 5000 ? refused : { text: '{"orderId":1}' };
  });
  return { client: createBinance({ transport, timing, retry: {} }), state, transport, timing };
}

const order = { symbol: 'BTCUSDT', quantity: '1' };

it('signs a call again with the exchange’s clock after a refused timestamp', async () => {
  const { client, state, transport } = exchange({ ahead: 3_600_000 });
  expect(await client.newOrder(order)).toEqual({ orderId: '1' });
  expect(state.syncs).toBe(1);
  expect(transport.requests).toHaveLength(3);
  // From now on no call is refused.
  await client.newOrder(order);
  expect(transport.requests).toHaveLength(4);
});

it('lets the refusal stand when the clock was right', async () => {
  const timing = createVirtualTiming();
  const transport = createScriptedTransport(({ target }) =>
    target.startsWith('/fapi/v1/time') ? { text: JSON.stringify({ serverTime: timing.wallClock() }) } : refused,
  );
  const client = createBinance({ transport, timing, retry: {} });
  await expect(client.newOrder(order)).rejects.toMatchObject({ exchangeCode: -1021, outcome: 'refused' });
  expect(transport.requests).toHaveLength(2);
});

it('asks for the time once, however many calls are in flight over a jump', async () => {
  // No time passes: a thousand round trips one after the other would outlive the receive window of the last.
  const { client, state } = exchange({ ahead: 0, roundTrip: 0 });
  await client.newOrder(order);
  state.ahead = -3_600_000;
  const orders = await Promise.all(Array.from({ length: 1000 }, () => client.newOrder(order)));
  expect(orders).toHaveLength(1000);
  expect(state.syncs).toBe(1);
});

it('follows a second jump too', async () => {
  const { client, state } = exchange({ ahead: 60_000 });
  await client.newOrder(order);
  state.ahead = -60_000;
  await client.newOrder(order);
  expect(state.syncs).toBe(2);
});

it('lets the refusal stand when the time cannot be had', async () => {
  const transport = createScriptedTransport(({ target }) =>
    target.startsWith('/fapi/v1/time') ? { status: 502, text: '<html>' } : refused,
  );
  const client = createBinance({ transport, timing: createVirtualTiming(), retry: {} });
  await expect(client.newOrder(order)).rejects.toMatchObject({ exchangeCode: -1021 });
});

it('uses a clock that is given, and does not correct what is not its own', async () => {
  const transport = createScriptedTransport(refused);
  const client = createBinance({ transport, timing: createVirtualTiming(), retry: {}, clock: { now: () => 42 } });
  await expect(client.newOrder(order)).rejects.toMatchObject({ exchangeCode: -1021 });
  expect(transport.requests.map(timestampOf)).toEqual([42]);
});

it('is shared between clients that are given one clock', async () => {
  const first = exchange({ ahead: 3_600_000 });
  await first.client.clock.sync();
  const second = createBinance({ transport: first.transport, timing: first.timing, clock: first.client.clock });
  expect(await second.newOrder(order)).toEqual({ orderId: '1' });
  expect(first.state.syncs).toBe(1);
});
