import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/decimal.ts';
import type { Product } from '../../src/index.ts';
import type { Book } from '../../src/state/book.ts';
import { type Caller, startMarket, type TestMarket, taken } from '../support/market.ts';
import { wrongSums } from '../support/sums.ts';

const hour = 3_600_000;
const prices = { BTCUSDT: { start: '65000', volatility: 2 } };

/** One entry of a history as this test counts it. */
interface Booked {
  readonly asset: string;
  readonly kind: string;
  readonly amount: string;
}

/** How an API trades, and what it says of the money that this moves. */
interface Line {
  readonly account: string;
  /** What it pays with. */
  readonly asset: string;
  readonly products: readonly Product[];
  trade(market: TestMarket, buys: boolean, lots: number): Promise<unknown>;
  /** Everything that was booked, margin that moves into positions left out. */
  entries(market: TestMarket): Promise<readonly Booked[]>;
  /** What the account has of each asset, isolated margins included. */
  wallets(market: TestMarket): Promise<{ readonly [asset: string]: string }>;
  readonly kinds: readonly string[];
}

const sides = (buys: boolean) => (buys ? 'BUY' : 'SELL');

const takes = (call: Caller, path: string, symbol: string) => (buys: boolean, lots: number) =>
  taken(call('POST', path, { symbol, side: sides(buys), type: 'MARKET', quantity: String(lots) }));

// biome-ignore lint/suspicious/noExplicitAny: payloads of every shape.
type Row = any;

const incomes = async (call: Caller, path: string): Promise<readonly Booked[]> =>
  (await taken(call('GET', path, { limit: 1000, startTime: 1_767_225_600_000 }))).map(
    ({ asset, incomeType, income }: Row) => ({ asset, kind: incomeType, amount: income }),
  );

const binanceKinds = ['COMMISSION', 'FUNDING_FEE', 'REALIZED_PNL', 'TRANSFER'];

/** Reads all pages of a history of Bitget. */
const pages = async (read: (cursor: object) => Promise<Row>, list: string, next: string, cursor: string) => {
  const rows: Row[] = [];
  for (let from = {}; ; ) {
    const page = await read(from);
    rows.push(...(page[list] ?? []));
    if (!page[next]) return rows;
    from = { [cursor]: page[next] };
  }
};

const booked = ({ coin, businessType, type, amount, fee }: Row): Booked => ({
  asset: coin,
  kind: businessType ?? type,
  amount: String(decimal(amount).plus(fee)),
});

const lines: { readonly [name: string]: Line } = {
  'USDⓈ-M': {
    ...{ account: 'binance', asset: 'USDT', products: ['usdm'], kinds: binanceKinds },
    trade: ({ first }, buys, lots) => takes(first, '/fapi/v1/order', 'BTCUSDT')(buys, lots),
    entries: ({ first }) => incomes(first, '/fapi/v1/income'),
    wallets: async ({ first }) =>
      Object.fromEntries(
        (await taken(first('GET', '/fapi/v3/balance'))).map(({ asset, balance }: Row) => [asset, balance]),
      ),
  },
  'COIN-M': {
    ...{ account: 'binance', asset: 'BTC', products: ['coinm'], kinds: binanceKinds },
    trade: ({ coinm }, buys, lots) => takes(coinm, '/dapi/v1/order', 'BTCUSD_PERP')(buys, lots * 50),
    entries: ({ coinm }) => incomes(coinm, '/dapi/v1/income'),
    wallets: async ({ coinm }) =>
      Object.fromEntries(
        (await taken(coinm('GET', '/dapi/v1/balance'))).map(({ asset, balance }: Row) => [asset, balance]),
      ),
  },
  'Portfolio Margin UM': {
    ...{ account: 'binance-2', asset: 'USDT', products: ['pm-um'], kinds: binanceKinds },
    trade: ({ pm }, buys, lots) => takes(pm, '/papi/v1/um/order', 'BTCUSDT')(buys, lots),
    entries: ({ pm }) => incomes(pm, '/papi/v1/um/income'),
    wallets: async ({ pm }) =>
      Object.fromEntries(
        (await taken(pm('GET', '/papi/v1/balance'))).map(({ asset, umWalletBalance }: Row) => [asset, umWalletBalance]),
      ),
  },
  'Portfolio Margin CM': {
    ...{ account: 'binance-2', asset: 'BTC', products: ['pm-cm'], kinds: binanceKinds },
    trade: ({ pm }, buys, lots) => takes(pm, '/papi/v1/cm/order', 'BTCUSD_PERP')(buys, lots * 50),
    entries: ({ pm }) => incomes(pm, '/papi/v1/cm/income'),
    wallets: async ({ pm }) =>
      Object.fromEntries(
        (await taken(pm('GET', '/papi/v1/balance'))).map(({ asset, cmWalletBalance }: Row) => [asset, cmWalletBalance]),
      ),
  },
  'Bitget v2': {
    ...{ account: 'bitget', asset: 'USDT', products: ['USDT-FUTURES'] },
    kinds: ['buy', 'contract_settle_fee', 'sell', 'trans_from_exchange'],
    trade: ({ mix }, buys, lots) => {
      const line = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'isolated', marginCoin: 'USDT' };
      const order = { ...line, side: buys ? 'buy' : 'sell', orderType: 'market', size: String(lots) };
      return taken(mix('POST', '/api/v2/mix/order/place-order', order));
    },
    entries: async ({ mix }) => {
      const asked = { productType: 'USDT-FUTURES', onlyFunding: 'yes', limit: 3 };
      const read = async (cursor: object) =>
        (await taken(mix('GET', '/api/v2/mix/account/bill', { ...asked, ...cursor }))).data;
      return (await pages(read, 'bills', 'endId', 'idLessThan')).map(booked);
    },
    wallets: async ({ mix }) => {
      const [{ accountEquity, unrealizedPL }] = (
        await taken(mix('GET', '/api/v2/mix/account/accounts', { productType: 'USDT-FUTURES' }))
      ).data;
      return { USDT: String(decimal(accountEquity).minus(unrealizedPL || 0)) };
    },
  },
  'Bitget v3': {
    ...{ account: 'bitget-unified', asset: 'USDT', products: ['USDT-FUTURES', 'SPOT', 'COIN-FUTURES'] },
    kinds: [
      'BUY_DEAL',
      'CONTRACT_MAIN_SETTLE_FEE_USER_IN',
      'CONTRACT_MAIN_SETTLE_FEE_USER_OUT',
      'ORDER_DEALT_FROZEN_OUT',
      'ORDER_DEALT_IN',
      'SELL_DEAL',
      'TRANSFER_IN',
    ],
    trade: async ({ uta }, buys, lots) => {
      const order = { symbol: 'BTCUSDT', side: buys ? 'buy' : 'sell', orderType: 'market' };
      await taken(uta('POST', '/api/v3/trade/place-order', { ...order, category: 'USDT-FUTURES', qty: String(lots) }));
      await taken(
        uta('POST', '/api/v3/trade/place-order', { ...order, category: 'SPOT', qty: buys ? '100.5' : '0.01' }),
      );
    },
    entries: async ({ uta }) => {
      const all: Booked[] = [];
      for (const category of ['SPOT', 'USDT-FUTURES', 'COIN-FUTURES']) {
        const read = async (cursor: object) =>
          (await taken(uta('GET', '/api/v3/account/financial-records', { category, limit: 3, ...cursor }))).data;
        all.push(...(await pages(read, 'list', 'cursor', 'cursor')).map(booked));
      }
      return all;
    },
    wallets: async ({ uta }) => {
      const { assets } = (await taken(uta('GET', '/api/v3/account/assets'))).data;
      return Object.fromEntries(assets.map(({ coin, balance }: Row) => [coin, balance]));
    },
  },
};

const booksOf = ({ sandbox }: TestMarket, { account, products }: Line): readonly Book[] =>
  products.map((product) => sandbox.account(account).book(product));

/** Trades to and fro for a day and a half, so that profit, fees and funding come together. */
const play = async (market: TestMarket, line: Line): Promise<void> => {
  for (const [buys, lots] of [
    [true, 1],
    [true, 2],
    [false, 1],
    [false, 3],
    [true, 1],
    [true, 2],
  ] as const) {
    await line.trade(market, buys, lots);
    await market.pass(5 * hour + 1_234);
  }
  market.sandbox.account(line.account).setBalance(line.asset, '20000.5', line.products[0]);
  await line.trade(market, false, 1);
};

describe.each(Object.entries(lines))('what %s has booked', (_name, line) => {
  it('comes to what there is, read through its histories', async () => {
    const market = await startMarket(false, { prices, seed: 3, step: 60_000 }, { contracts: false });
    await play(market, line);
    const entries = await line.entries(market);
    expect([...new Set(entries.map(({ kind }) => kind))].sort()).toEqual(line.kinds);
    const wallets = await line.wallets(market);
    const sums = new Map<string, ReturnType<typeof decimal>>();
    for (const { asset, amount } of entries) sums.set(asset, decimal(amount).plus(sums.get(asset) ?? 10_000));
    expect(sums.size).toBeGreaterThan(0);
    for (const [asset, sum] of sums)
      expect([asset, String(decimal(wallets[asset] ?? 0))]).toEqual([asset, String(sum)]);
    expect(wrongSums(booksOf(market, line))).toEqual([]);
  });
});

describe('closed positions of Bitget', () => {
  const symbol = 'BTCUSDT';
  /** Opens in two parts and closes in two, turns through zero, and leaves a part open. */
  const lots = [2, 1, -2, -1, 1, -3, 1, 1, 2] as const;
  const read = {
    'Bitget v2': async ({ mix }: TestMarket) => {
      const line = { productType: 'USDT-FUTURES' };
      const [closed, fills, bills] = [
        (await taken(mix('GET', '/api/v2/mix/position/history-position', line))).data.list,
        (await taken(mix('GET', '/api/v2/mix/order/fills', line))).data.fillList,
        (await taken(mix('GET', '/api/v2/mix/account/bill', { ...line, limit: 100 }))).data.bills,
      ];
      return {
        closed: closed.map((row: Row) => ({ ...row, opened: row.openTotalPos, closedAmount: row.closeTotalPos })),
        fills: fills.map((row: Row) => ({
          ...{ at: row.cTime, profit: row.profit, size: row.baseVolume, fee: row.feeDetail[0].totalFee },
        })),
        funding: bills.filter((row: Row) => row.businessType === 'contract_settle_fee'),
      };
    },
    'Bitget v3': async ({ uta }: TestMarket) => {
      const category = { category: 'USDT-FUTURES' };
      const [closed, fills, records] = [
        (await taken(uta('GET', '/api/v3/position/history-position', category))).data.list,
        (await taken(uta('GET', '/api/v3/trade/fills', category))).data.list,
        (await taken(uta('GET', '/api/v3/account/financial-records', category))).data.list,
      ];
      return {
        closed: closed.map((row: Row) => ({
          ...{ ...row, opened: row.openTotalPos, closedAmount: row.closeTotalPos, pnl: row.cumRealisedPnl },
          ...{ openFee: row.openFeeTotal, closeFee: row.closeFeeTotal, ctime: row.createdTime, utime: row.updatedTime },
        })),
        fills: fills.map((row: Row) => ({
          ...{ at: row.createdTime, profit: row.execPnl, size: row.execQty },
          fee: String(decimal(row.feeDetail[0].fee).negated()),
        })),
        funding: records.filter((row: Row) => row.type.startsWith('CONTRACT_MAIN_SETTLE_FEE')),
      };
    },
  };

  it.each(Object.entries(read))('add up with fills, fees and funding on %s', async (name, readAll) => {
    const market = await startMarket(false, { prices, seed: 4, step: 60_000 }, { contracts: false });
    const { uta, mix } = market;
    for (const count of lots) {
      const order = { symbol, side: count > 0 ? 'buy' : 'sell', orderType: 'market' };
      const size = String(Math.abs(count));
      const line = { productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT', size };
      if (name === 'Bitget v2') await taken(mix('POST', '/api/v2/mix/order/place-order', { ...order, ...line }));
      else await taken(uta('POST', '/api/v3/trade/place-order', { ...order, category: 'USDT-FUTURES', qty: size }));
      await market.pass(5 * hour + 1_234);
    }
    const { closed, fills, funding } = await readAll(market);
    const sum = (rows: readonly Row[], of: (row: Row) => string) =>
      rows.reduce((total, row) => total.plus(of(row)), decimal(0));
    expect(closed.map(({ opened, closedAmount }: Row) => [Number(opened), Number(closedAmount)])).toEqual([
      [2, 2],
      [1, 1],
      [3, 3],
    ]);
    for (const { pnl, netProfit, openFee, closeFee, totalFunding } of closed) {
      const parts = [openFee, closeFee, totalFunding].reduce((total, part) => total.plus(part), decimal(pnl));
      expect(String(decimal(netProfit))).toBe(String(parts));
    }
    // The first one has no fill in common with another.
    const first = closed.at(-1);
    const isIn = (at: string) => Number(at) >= Number(first.ctime) && Number(at) <= Number(first.utime);
    const own = fills.filter(({ at }: Row) => isIn(at));
    expect(String(sum(own, ({ size }) => size))).toBe('6');
    expect(String(decimal(first.pnl))).toBe(String(sum(own, ({ profit }) => profit)));
    expect(String(decimal(first.openFee).plus(first.closeFee))).toBe(String(sum(own, ({ fee }) => fee)));
    const paid = funding.filter(({ cTime, ts }: Row) => isIn(cTime ?? ts));
    expect(paid.length).toBeGreaterThan(0);
    expect(String(decimal(first.totalFunding))).toBe(String(sum(paid, ({ amount }) => amount)));
    // A fill that turns a position belongs to two, and what is open has no profit yet.
    expect(String(sum(closed, ({ pnl }) => pnl))).toBe(String(sum(fills, ({ profit }) => profit)));
  });
});
