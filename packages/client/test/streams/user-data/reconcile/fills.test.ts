import { expect, it } from 'vitest';
import type { FillFact } from '../../../../src/streams/user-data/facts.ts';
import { newsOf } from '../../../../src/streams/user-data/reconcile/index.ts';
import type { Reading } from '../../../../src/streams/user-data/reconciler.ts';
import { createAccount, day, type Trade } from './account.ts';

const ids = ({ fills }: Reading) => fills.map(({ fact }) => fact.tradeId);

const fillOf = ({ id, symbol, orderId, time }: Trade): FillFact => ({
  ...{ kind: 'fill', side: 'BUY', price: '1', quantity: '1', symbol, tradeId: id, orderId, time, isEarly: false },
});

it('finds a fill in a symbol that was first seen during the gap', async () => {
  const account = createAccount();
  const known = account.trade('BTC', account.now() - 5_000);
  account.hear(fillOf(known));
  const since = account.now();
  const fresh = account.trade('DOGE', account.now() + 1);
  await account.loop.run(1_000);
  const reading = await account.read({ since });
  expect(ids(reading)).toContain(fresh.id);
  expect(newsOf(reading, account.known).facts.map(({ fact }) => fact)).toMatchObject([
    { kind: 'fill', symbol: 'DOGE', tradeId: fresh.id },
  ]);
});

it.each(['a position', 'an open order', 'an order that has ended', 'an earlier fill'])(
  'finds a fill without a record of a fee by %s',
  async (how) => {
    const account = createAccount();
    const order = { symbol: 'DOGE', orderId: '5', status: 'NEW', filled: '0', updated: account.now() };
    if (how === 'a position')
      account.positions.push({ symbol: 'DOGE', side: 'BOTH', amount: '1', time: account.now() });
    if (how === 'an open order') account.open.push(order);
    if (how === 'an order that has ended') {
      account.hear({
        kind: 'order',
        side: 'BUY',
        type: 'LIMIT',
        symbol: 'DOGE',
        orderId: '5',
        status: 'NEW',
        isOpen: true,
        time: account.now(),
      });
      account.ended.push({ ...order, status: 'FILLED' });
    }
    if (how === 'an earlier fill') account.hear(fillOf(account.trade('DOGE', account.now() - 30 * day)));
    const since = account.now();
    const fresh = account.trade('DOGE', since + 1, false);
    await account.loop.run(10);
    expect(ids(await account.read({ since }))).toEqual([fresh.id]);
  },
);

it('reads 1,500 fills of a gap, a thousand of them in one millisecond, in order and once', async () => {
  const account = createAccount();
  const since = account.now();
  for (let at = 0; at < 250; at += 1) account.trade('BTC', since + at);
  for (let at = 0; at < 1_000; at += 1) account.trade('BTC', since + 300);
  for (let at = 0; at < 250; at += 1) account.trade(at % 2 ? 'BTC' : 'ETH', since + 400 + at);
  await account.loop.run(1_000);
  const { fills } = await account.read({ since });
  expect(fills.map(({ fact }) => fact.tradeId).sort()).toEqual(account.trades.map(({ id }) => id).sort());
  const times = fills.map(({ fact }) => fact.time);
  expect(times).toEqual([...times].sort((one, other) => one - other));
});

it('goes through a gap that is longer than one call may span', async () => {
  const account = createAccount();
  const since = account.now() - 30 * day;
  const expected = [29, 20, 8, 7, 1].map((days) => account.trade('BTC', account.now() - days * day).id);
  expect(ids(await account.read({ since, overlap: 0 }))).toEqual(expected);
});

it('says what lies before the oldest that the exchange lists', async () => {
  const account = createAccount();
  account.trade('BTC', account.now() - 95 * day);
  const kept = account.trade('BTC', account.now() - 5 * day);
  const since = account.now() - 100 * day;
  const reading = await account.read({ since });
  expect(ids(reading)).toEqual([kept.id]);
  expect(reading.lost).toMatchObject({ from: since });
  expect(account.now() - (reading.lost?.to ?? 0)).toBeLessThan(90 * day + 60_000);
});

it('reaches back over the last event, but not into what is forgotten of the fills that were seen', async () => {
  const account = createAccount();
  const since = account.now() - 1_000;
  const earlier = account.trade('BTC', since - 30_000);
  expect(ids(await account.read({ since }))).toEqual([earlier.id]);
  expect(ids(await account.read({ since, overlap: 10_000 }))).toEqual([]);
  expect(ids(await account.read({ since, fillsFrom: since - 20_000 }))).toEqual([]);
  expect(ids(await account.read({ since: since - 40_000, fillsFrom: since }))).toEqual([earlier.id]);
});

it('reads a list again that lacks a fill which was seen', async () => {
  const account = createAccount();
  const since = account.now() - 100;
  account.hear(fillOf(account.trade('BTC', since - 1)));
  const missed = account.trade('BTC', since + 1);
  account.behind.trades = 1_200;
  expect(ids(await account.read({ since }))).toContain(missed.id);
  expect(account.callsOf('trades')).toHaveLength(3);
});

it('finds with the second reading what all lists were behind with', async () => {
  const account = createAccount();
  const since = account.now();
  const missed = account.trade('DOGE', since + 1);
  account.behind.income = 4_000;
  await account.loop.run(100);
  expect(ids(await account.read({ since }))).toEqual([]);
  await account.loop.run(account.loop.now() + 5_000);
  const { fills, ...rest } = await account.read({ what: 'fills', since });
  expect(fills.map(({ fact }) => fact.tradeId)).toEqual([missed.id]);
  expect(rest).toEqual({ lost: undefined });
  expect(account.callsOf('positions')).toHaveLength(1);
});

it('asks for no fills at the first connection', async () => {
  const account = createAccount();
  account.trade('BTC');
  expect(ids(await account.read())).toEqual([]);
  expect(account.callsOf('income')).toEqual([]);
});

it('lists a few symbols at a time, each once', async () => {
  const account = createAccount();
  const since = account.now();
  for (let at = 0; at < 50; at += 1) account.trade(`S${at}`, since + 1);
  await account.loop.run(10);
  expect(ids(await account.read({ since }))).toHaveLength(50);
  expect(account.callsOf('trades')).toHaveLength(50);
});

it('tells both fills of a trade with oneself', async () => {
  const account = createAccount();
  const since = account.now();
  const one = account.trade('BTC', since + 1);
  account.trades.push({ ...one, orderId: '2' });
  await account.loop.run(10);
  const { facts } = newsOf(await account.read({ since }), account.known);
  expect(facts.map(({ fact }) => fact)).toMatchObject([
    { tradeId: one.id, orderId: '1' },
    { tradeId: one.id, orderId: '2' },
  ]);
});
