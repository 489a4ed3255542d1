import { expect, it } from 'vitest';
import { ExchangeError } from '../../../../src/errors/exchange-error.ts';
import type { Fact, OrderFact } from '../../../../src/streams/user-data/facts.ts';
import { newsOf } from '../../../../src/streams/user-data/reconcile/index.ts';
import type { UserReads } from '../../../../src/streams/user-data/table.ts';
import { type Account, createAccount } from './account.ts';

const order = (account: Account, orderId: string, symbol = 'BTC'): OrderFact => ({
  ...{
    kind: 'order',
    side: 'BUY',
    type: 'LIMIT',
    symbol,
    orderId,
    status: 'NEW',
    filled: '0',
    isOpen: true,
    time: account.now(),
  },
});

const refused = (exchangeCode: string, status = 400) =>
  new ExchangeError({
    ...{ operation: 'order', status, headers: {}, usage: {}, outcome: 'refused', exchangeCode, exchangeMessage: '' },
  });

/** What is news, in short. */
const shown = (fact: Fact): string => {
  if (fact.kind === 'order')
    return `order ${fact.orderId} ${fact.status} ${fact.filled} ${fact.isOpen ? 'open' : 'ended'}`;
  if (fact.kind === 'position') return `position ${fact.symbol} ${fact.amount}`;
  return fact.kind === 'balance' ? `balance ${fact.asset} ${fact.balance}` : fact.kind;
};
const newsIn = async (account: Account) =>
  newsOf(await account.read(), account.known).facts.map(({ fact }) => shown(fact));

it('tells what is there at the first connection, zeros left out', async () => {
  const account = createAccount();
  account.open.push({ symbol: 'BTC', orderId: '1', status: 'PARTIAL', filled: '1', updated: account.now() });
  account.positions.push({ symbol: 'BTC', side: 'BOTH', amount: '-1', time: account.now() });
  account.positions.push({ symbol: 'ETH', side: 'BOTH', amount: '0.000', time: 0 });
  account.balances.push({ asset: 'USDT', balance: '10' }, { asset: 'BNB', balance: '0' });
  expect((await newsIn(account)).sort()).toEqual(['balance USDT 10', 'order 1 PARTIAL 1 open', 'position BTC -1']);
});

it('tells only what differs', async () => {
  const account = createAccount();
  account.hear(order(account, '1'));
  account.hear({ kind: 'position', symbol: 'BTC', side: 'BOTH', amount: '-1.0', time: account.now() });
  account.hear({ kind: 'balance', asset: 'USDT', balance: '10.50', time: account.now() });
  await account.loop.run(10_000);
  account.open.push({ symbol: 'BTC', orderId: '1', status: 'NEW', filled: '0.0', updated: account.now() });
  account.positions.push({ symbol: 'BTC', side: 'BOTH', amount: '-1', time: account.now() });
  account.balances.push({ asset: 'USDT', balance: '10.5' });
  expect(await newsIn(account)).toEqual([]);
  account.balances[0] = { asset: 'USDT', balance: '10.51' };
  expect(await newsIn(account)).toEqual(['balance USDT 10.51']);
});

it('tells of a position that is closed and a balance that is gone', async () => {
  const account = createAccount();
  account.hear({ kind: 'position', symbol: 'BTC', side: 'BOTH', amount: '-1', time: account.now() });
  account.hear({ kind: 'balance', asset: 'USDC', balance: '7', time: account.now() });
  await account.loop.run(10_000);
  const { facts } = newsOf(await account.read(), account.known);
  expect(facts.map(({ fact, raw }) => [shown(fact), raw])).toEqual([
    ['position BTC 0', undefined],
    ['balance USDC 0', undefined],
  ]);
});

it('tells how each order ended that is no longer open', async () => {
  const account = createAccount();
  for (const id of ['1', '2', '3', '4']) account.hear(order(account, id));
  account.ended.push({ symbol: 'BTC', orderId: '1', status: 'FILLED', filled: '3', updated: account.now() + 1 });
  account.ended.push({ symbol: 'BTC', orderId: '2', status: 'CANCELED', filled: '0', updated: account.now() + 2 });
  account.open.push({ symbol: 'BTC', orderId: '4', status: 'NEW', filled: '0', updated: account.now() });
  account.failures.order = [undefined, undefined, refused('none')];
  await account.loop.run(10_000);
  // One that the exchange has forgotten keeps its status, and is open no longer.
  expect((await newsIn(account)).sort()).toEqual([
    'order 1 FILLED 3 ended',
    'order 2 CANCELED 0 ended',
    'order 3 NEW 0 ended',
  ]);
  expect(account.callsOf('orderHistory')).toEqual([]);
  // That there is none is believed at once.
  expect(account.callsOf('order')).toHaveLength(3);
});

it('keeps the status of an order whose row does not say how it ended', async () => {
  const account = createAccount();
  account.hear(order(account, '1'));
  Object.assign(account.rest, {
    order: async () => ({ symbol: 'BTC', orderId: '1', filled: '3', updated: account.now() }),
  });
  await account.loop.run(10_000);
  expect(await newsIn(account)).toEqual(['order 1 NEW 3 ended']);
});

it('takes an order for ended that is not among the open ones and cannot be looked up', async () => {
  const account = createAccount();
  account.hear(order(account, '1', 'DELISTED'));
  account.failures.order = [refused('symbol'), refused('symbol'), refused('symbol')];
  await account.loop.run(10_000);
  expect(await newsIn(account)).toEqual(['order 1 NEW 0 ended']);
});

it('passes over the open orders of a symbol that the exchange no longer knows', async () => {
  const open: UserReads['orders'][number] = {
    ...{ operation: 'openOrdersOf', parameters: { symbol: '{symbol}' } },
    facts: [{ kind: 'order', at: '[]', fields: { symbol: 'symbol', orderId: 'id', status: 'status', time: 'time' } }],
  };
  const account = createAccount({ positions: [], balances: [], fills: [], orders: [open] });
  Object.assign(account.rest, {
    openOrdersOf: async ({ symbol }: { readonly symbol: string }) => {
      if (symbol === 'DELISTED') throw refused('symbol');
      return [{ symbol, id: '5', status: 'NEW', time: 5 }];
    },
  });
  for (const symbol of ['BTC', 'DELISTED']) account.hear({ ...order(account, '5', symbol), filled: undefined });
  const { orders } = await account.read();
  expect(orders?.facts.map(({ fact }) => [fact.symbol, fact.isOpen])).toEqual([
    ['BTC', true],
    ['DELISTED', false],
  ]);
});

it('asks one list how many orders ended, and looks up only those that it does not name', async () => {
  const account = createAccount();
  const began = account.now();
  for (let at = 0; at < 300; at += 1) account.hear(order(account, `${at}`, at % 2 ? 'BTC' : 'ETH'));
  for (let at = 0; at < 300; at += 1) {
    const updated = at < 2 ? began - 60_000 : began + 1;
    account.ended.push({ symbol: at % 2 ? 'BTC' : 'ETH', orderId: `${at}`, status: 'CANCELED', filled: '0', updated });
  }
  await account.loop.run(10_000);
  expect(await newsIn(account)).toHaveLength(300);
  expect(account.callsOf('orderHistory')).toHaveLength(2);
  expect(account.callsOf('order')).toHaveLength(2);
});

it('believes an order that the list of open ones lacks and a look-up still has', async () => {
  const account = createAccount();
  account.hear(order(account, '1'));
  account.ended.push({ symbol: 'BTC', orderId: '1', status: 'NEW', filled: '0', updated: account.now() });
  await account.loop.run(10_000);
  expect(await newsIn(account)).toEqual([]);
});

it('does not take an order for ended that REST does not have yet', async () => {
  const account = createAccount();
  await account.loop.run(10_000);
  account.hear(order(account, '1'));
  account.failures.order = [refused('none')];
  const reading = account.read();
  account.loop.after(1_000, () =>
    account.open.push({ symbol: 'BTC', orderId: '1', status: 'NEW', filled: '0', updated: account.now() }),
  );
  expect(newsOf(await reading, account.known).facts).toEqual([]);
  expect(account.callsOf('openOrders')).toHaveLength(2);
});

it('reads a kind again that differs from what was heard of just before', async () => {
  const account = createAccount();
  account.balances.push({ asset: 'USDT', balance: '10' });
  account.hear({ kind: 'balance', asset: 'USDT', balance: '11', time: account.now() });
  const reading = account.read();
  account.loop.after(500, () => account.balances.splice(0, 1, { asset: 'USDT', balance: '11' }));
  expect(newsOf(await reading, account.known)).toMatchObject({ facts: [], isClear: true });
  expect(account.callsOf('balances')).toHaveLength(2);
  expect(account.callsOf('positions')).toHaveLength(1);
});

it('goes through all pages of a list of open orders, for each product line', async () => {
  const ids = Array.from({ length: 250 }, (_, at) => `${1_000 - at}`);
  const account = createAccount(
    {
      ...{ positions: [], balances: [], fills: [] },
      orders: [
        {
          ...{ operation: 'pending', parameters: { line: '{product}' } },
          paging: { by: 'cursor', parameter: 'below', list: 'list', next: 'end', id: 'id', limit: 100 },
          facts: [
            {
              kind: 'order',
              at: 'list[]',
              fields: { symbol: 'symbol', orderId: 'id', status: 'status', time: 'time' },
            },
          ],
        },
      ],
    } satisfies UserReads,
    ['LINEAR', 'INVERSE'],
  );
  const calls: unknown[] = [];
  Object.assign(account.rest, {
    pending: async (params: { line: string; below?: string; limit: number }) => {
      calls.push(params);
      const mine = params.line === 'LINEAR' ? ids : [];
      const page = mine.filter((id) => Number(id) < Number(params.below ?? 10_000)).slice(0, params.limit);
      return { list: page.map((id) => ({ symbol: 'BTC', id, status: 'live', time: '5' })), end: page.at(-1) ?? null };
    },
  });
  const { orders } = await account.read();
  expect(orders?.facts.map(({ fact }) => fact.orderId)).toEqual(ids);
  expect(orders?.facts[0]?.fact).toMatchObject({ product: 'LINEAR', isOpen: true });
  expect(calls).toHaveLength(5);
});
