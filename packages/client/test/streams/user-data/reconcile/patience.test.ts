import { expect, it } from 'vitest';
import { ExchangeError } from '../../../../src/errors/exchange-error.ts';
import { RateLimitError } from '../../../../src/errors/rate-limit-error.ts';
import { NetworkError } from '../../../../src/errors/transport-errors.ts';
import { createAccount } from './account.ts';

const network = () => new NetworkError({ operation: 'x', outcome: 'refused', cause: new Error('reset') });
const facts = { operation: 'x', headers: {}, usage: {}, outcome: 'refused', exchangeMessage: '' } as const;
const refused = (status: number, exchangeCode = 'no') => new ExchangeError({ ...facts, status, exchangeCode });
const banned = () =>
  new RateLimitError({ ...facts, status: 418, exchangeCode: 'ban', retryAfter: 60_000, banned: true });
const times = <Each>(count: number, make: () => Each) => Array.from({ length: count }, make);

it('goes on from where it was after an outage and a ban', async () => {
  const account = createAccount();
  const since = account.now();
  const fresh = account.trade('BTC', since + 1);
  account.failures.positions = times(40, network);
  account.failures.trades = times(20, banned);
  account.failures.income = times(5, () => refused(503));
  await account.loop.run(10);
  const { fills } = await account.read({ since });
  expect(fills.map(({ fact }) => fact.tradeId)).toEqual([fresh.id]);
  expect(account.callsOf('positions')).toHaveLength(41);
  expect(account.callsOf('balances')).toHaveLength(1);
});

it('gives a page that fails another try, not the whole history', async () => {
  const account = createAccount();
  const since = account.now();
  for (let at = 0; at < 3_500; at += 1) account.trade('BTC', since + at);
  await account.loop.run(5_000);
  account.failures.trades = [undefined, undefined, undefined, network(), undefined, network(), network()];
  const { fills } = await account.read({ since });
  expect(fills).toHaveLength(3_500);
  expect(account.callsOf('trades').length).toBeLessThan(10);
});

it('tells a refusal that will always come, with its type', async () => {
  const account = createAccount();
  account.failures.orders = [];
  account.failures.openOrders = times(10, () => refused(401, 'key'));
  await expect(account.read()).rejects.toMatchObject({ code: 'EXCHANGE_REFUSED', exchangeCode: 'key' });
  expect(account.callsOf('openOrders')).toHaveLength(3);
  expect(account.loop.pending).toBe(0);
});

it('loses one symbol that the exchange refuses, and says so', async () => {
  const account = createAccount();
  const since = account.now();
  account.trade('GONE', since + 1);
  const fresh = account.trade('BTC', since + 1);
  const trades = account.rest.trades;
  Object.assign(account.rest, {
    trades: (params: { symbol: string }, options: { signal: AbortSignal }) =>
      params.symbol === 'GONE' ? Promise.reject(refused(400)) : trades?.(params, options),
  });
  await account.loop.run(10);
  const { fills, lost } = await account.read({ since });
  expect(fills.map(({ fact }) => fact.tradeId)).toEqual([fresh.id]);
  expect(lost?.from).toBe(since);
});

it.each([0, 5, 15, 25, 35, 1_000])('ends at once when it is aborted after %i ms, and leaves no timer', async (at) => {
  const account = createAccount();
  const stop = new AbortController();
  account.failures.income = times(1_000, network);
  const reason = new Error('closed');
  if (at === 0) stop.abort(reason);
  account.loop.after(at, () => stop.abort(reason));
  await expect(account.read({ since: account.now(), signal: stop.signal })).rejects.toBe(reason);
  expect(account.loop.now()).toBeLessThan(at + 20);
  expect(account.loop.pending).toBe(0);
});
