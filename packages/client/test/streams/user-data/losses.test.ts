import { expect, it } from 'vitest';
import { createAfter } from '../../../src/streams/after.ts';
import type { Feed, FeedListener } from '../../../src/streams/feed.ts';
import type { Item } from '../../../src/streams/item.ts';
import type { UserDataEvent } from '../../../src/streams/user-data/events.ts';
import type { Fact, FillFact } from '../../../src/streams/user-data/facts.ts';
import type { Reading, ReadingAsked } from '../../../src/streams/user-data/reconciler.ts';
import { createService } from '../../../src/streams/user-data/service.ts';
import { createVirtualLoop } from '../../support/virtual-loop.ts';

/** An account that is followed over one stream, with REST's readings in the hands of a test. */
function scene() {
  const loop = createVirtualLoop();
  const { timing } = loop;
  const now = timing.wallClock;
  const feed = { state: 'connecting', row: { isNamed: false }, missing: undefined } as unknown as Feed & {
    state: string;
  };
  const readings: { readonly asked: ReadingAsked; answer(reading: Partial<Reading>): Promise<void> }[] = [];
  const shown: string[] = [];
  let ears: FeedListener | undefined;
  const service = createService({
    ...{ label: 'userData', feeds: [{ feed, channel: 'account', speaks: false }], now, serverTime: now },
    plan: { reconcile: { deadline: 10_000, overlap: 60_000, audit: false }, fast: false, products: [] },
    reconciler: {
      read: (asked) =>
        new Promise((resolve) => {
          const answer = async (reading: Partial<Reading>) => {
            if (!asked.signal.aborted) resolve({ fills: [], ...reading });
            await loop.run(loop.now());
          };
          readings.push({ asked, answer });
        }),
    },
    after: createAfter(timing),
    monotonic: timing.monotonic,
    saidIn: (_, event) => ({ name: 'event', facts: [event as Fact], whole: [], isOther: false }),
    join: (_, listener) => {
      ears = listener;
    },
    leave: async () => {},
    hold: () => false,
    release() {},
    reconnect() {},
  });
  const listener = {
    item(item: Item<UserDataEvent>) {
      if (item.kind === 'gap') shown.push(item.healed ? 'gap healed' : 'gap');
      if (item.kind !== 'event') return;
      const { event, origin, unreconciled } = item;
      const what = event.kind === 'balance' ? event.balance : event.kind === 'fill' ? event.tradeId : '';
      shown.push(
        [event.kind, what, origin === 'reconcile' && origin, unreconciled && 'unreconciled'].filter(Boolean).join(' '),
      );
    },
    acknowledged() {},
    live() {},
    state() {},
    refused() {},
    duplicate() {},
  };
  service.start(listener as unknown as FeedListener);
  return {
    ...{ loop, now, service, readings, shown },
    pass: (milliseconds: number) => loop.run(loop.now() + milliseconds),
    connect() {
      feed.state = 'live';
      ears?.acknowledged(feed);
    },
    lose() {
      feed.state = 'reconnecting';
      ears?.state(feed, 'lost');
    },
    push: (event: Fact) => ears?.item({ kind: 'event', event, receivedAt: now(), late: false, origin: 'stream' }, feed),
  };
}

const balance = (amount: string, time: number): Fact => ({ kind: 'balance', asset: 'USDT', balance: amount, time });

const balancesRead = (amount: string, asked: number, askedAt: number): Partial<Reading> => ({
  balances: {
    facts: [{ fact: balance(amount, askedAt) as never, raw: {}, isTimed: false }],
    ...{ asked, askedAt: askedAt - 3_000 },
  },
});

it('hands out what waited before a second loss, so that it cannot go over what is read after it', async () => {
  const { readings, shown, pass, connect, lose, push, now, service, loop } = scene();
  connect();
  await readings[0]?.answer(balancesRead('1', loop.now(), now()));
  await pass(20_000);
  lose();
  connect();
  push(balance('2', now()));
  lose();
  await pass(5_000);
  connect();
  await readings.at(-1)?.answer(balancesRead('3', loop.now(), now() - 3_000));
  expect(shown).toEqual([
    'balance 1 reconcile',
    ...['gap', 'balance 2 unreconciled'],
    ...['gap healed', 'balance 3 reconcile'],
  ]);
  expect(service.read()).toMatchObject({ balances: [{ balance: '3' }] });
});

it('remembers the fills of a long gap until they are asked for no more', async () => {
  const { readings, shown, pass, connect, lose, now } = scene();
  connect();
  await readings[0]?.answer({});
  await pass(20_000);
  lose();
  await pass(5_000);
  const fill: FillFact = {
    ...{
      kind: 'fill',
      side: 'BUY',
      price: '1',
      quantity: '1',
      symbol: 'BTC',
      tradeId: '7',
      orderId: '1',
      time: now(),
      isEarly: false,
    },
  };
  await pass(600_000);
  connect();
  await readings.at(-1)?.answer({ fills: [{ fact: fill, raw: {}, isTimed: true }] });
  await pass(5_000);
  const { asked, answer } = readings.at(-1) ?? {};
  expect(asked?.since).toBeLessThan(fill.time);
  await answer?.({ fills: [{ fact: fill, raw: {}, isTimed: true }] });
  expect(shown).toEqual(['gap healed', 'fill 7 reconcile']);
});
