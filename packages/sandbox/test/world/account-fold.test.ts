import { describe, expect, it } from 'vitest';
import type { Api } from '../../src/index.ts';
import { emptyView, fold, type Reads, readView, type View } from '../support/account-fold.ts';
import { userEventProblemsOf } from '../support/described-streams.ts';
import { listen } from '../support/streams.ts';
import { startWorld, type TestWorld } from '../support/world.ts';

type Query = { readonly [name: string]: string };

/** One of the things that a bot or a test may do. */
interface Deed {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query: Query;
}

/** Chance that is the same in every run. */
const chance = (seed: number) => {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  return { below, one };
};

type Chance = ReturnType<typeof chance>;

type Algo = (order: { symbol: string; side: string; type: string; trigger: string; quantity: string }) => Deed;

interface Kind {
  readonly unit: string;
  readonly product: 'usdm' | 'coinm' | 'pm-um' | 'pm-cm' | 'pm-margin';
  readonly symbols: readonly string[];
  readonly amounts: readonly string[];
  readonly order: string;
  readonly algo?: Algo | undefined;
  readonly allOrders: string;
  readonly deeds: (chance: Chance, symbol: string) => readonly Deed[];
  readonly reads: Reads;
}

const linear = ['BTCUSDT', 'BTCUSDC'];
const inverse = ['BTCUSD_PERP', 'BTCUSD_260327'];

const deed = (method: Deed['method'], path: string, query: Query): Deed => ({ method, path, query });

/** Settings that all products but those of portfolio margin have. */
const settings = (root: string) => (of: Chance, symbol: string) => [
  deed('POST', `${root}/leverage`, { symbol, leverage: of.one(['5', '10', '20', '40']) }),
  deed('POST', `${root}/marginType`, { symbol, marginType: of.one(['ISOLATED', 'CROSSED']) }),
  deed('POST', `${root}/positionMargin`, { symbol, amount: '0.001', type: of.one(['1', '2']) }),
  deed('POST', `${root}/countdownCancelAll`, { symbol, countdownTime: of.one(['0', '5000']) }),
  deed('POST', `${root}/positionSide/dual`, { dualSidePosition: of.one(['true', 'false']) }),
];

const algoOrder =
  (path: string): Algo =>
  ({ symbol, side, type, trigger, quantity }) =>
    deed('POST', path, {
      algoType: 'CONDITIONAL',
      symbol,
      side,
      type,
      triggerPrice: trigger,
      price: trigger,
      quantity,
    });

const kinds: { readonly [api in Api]?: readonly Kind[] } = {
  'binance-usdm': [
    {
      ...{ unit: '', product: 'usdm', symbols: linear, amounts: ['0.1', '0.25', '1'], order: '/fapi/v1/order' },
      ...{ algo: algoOrder('/fapi/v1/algoOrder'), allOrders: '/fapi/v1/allOpenOrders', deeds: settings('/fapi/v1') },
      reads: {
        ...{ unit: '', symbols: linear, orders: '/fapi/v1/allOrders', algoOrders: '/fapi/v1/allAlgoOrders' },
        ...{ fills: '/fapi/v1/userTrades', positions: '/fapi/v2/positionRisk', account: '/fapi/v2/account' },
      },
    },
  ],
  'binance-coinm': [
    {
      ...{ unit: '', product: 'coinm', symbols: inverse, amounts: ['1', '3', '10'], order: '/dapi/v1/order' },
      ...{ algo: algoOrder('/dapi/v1/algoOrder'), allOrders: '/dapi/v1/allOpenOrders', deeds: settings('/dapi/v1') },
      reads: {
        ...{ unit: '', symbols: inverse, orders: '/dapi/v1/allOrders', algoOrder: '/dapi/v1/algoOrder' },
        ...{ fills: '/dapi/v1/userTrades', positions: '/dapi/v1/positionRisk', account: '/dapi/v1/account' },
      },
    },
  ],
  'binance-pm': [
    {
      ...{ unit: 'UM', product: 'pm-um', symbols: linear, amounts: ['0.1', '0.25', '1'], order: '/papi/v1/um/order' },
      ...{ algo: algoOrder('/papi/v1/um/algo/order'), allOrders: '/papi/v1/um/allOpenOrders' },
      deeds: (of, symbol) => [deed('POST', '/papi/v1/um/leverage', { symbol, leverage: of.one(['5', '40']) })],
      reads: {
        ...{ unit: 'UM', symbols: linear, orders: '/papi/v1/um/allOrders', fills: '/papi/v1/um/userTrades' },
        ...{ algoOrders: '/papi/v1/um/algo/allAlgoOrders', positions: '/papi/v1/um/positionRisk' },
        account: '/papi/v1/um/account',
      },
    },
    {
      ...{ unit: 'CM', product: 'pm-cm', symbols: inverse, amounts: ['1', '3', '10'], order: '/papi/v1/cm/order' },
      allOrders: '/papi/v1/cm/allOpenOrders',
      algo: ({ symbol, side, type, trigger, quantity }) =>
        deed('POST', '/papi/v1/cm/conditional/order', {
          ...{ symbol, side, strategyType: type, stopPrice: trigger, price: trigger, quantity },
        }),
      deeds: (of, symbol) => [deed('POST', '/papi/v1/cm/leverage', { symbol, leverage: of.one(['5', '40']) })],
      reads: {
        ...{ unit: 'CM', symbols: inverse, orders: '/papi/v1/cm/allOrders', fills: '/papi/v1/cm/userTrades' },
        ...{ algoOrders: '/papi/v1/cm/conditional/allOrders', positions: '/papi/v1/cm/positionRisk' },
        account: '/papi/v1/cm/account',
      },
    },
    {
      ...{ unit: 'margin', product: 'pm-margin', symbols: ['BTCUSDT'], amounts: ['0.01', '0.02'] },
      ...{ order: '/papi/v1/margin/order', allOrders: '/papi/v1/margin/allOpenOrders', deeds: () => [] },
      reads: {
        ...{ unit: 'margin', symbols: ['BTCUSDT'], orders: '/papi/v1/margin/allOrders' },
        ...{ fills: '/papi/v1/margin/myTrades', account: '/papi/v1/balance' },
      },
    },
  ],
};

const keyPaths: { readonly [api in Api]?: readonly [path: string, socket: string] } = {
  'binance-usdm': ['/fapi/v1/listenKey', '/private/ws/'],
  'binance-coinm': ['/dapi/v1/listenKey', '/ws/'],
  'binance-pm': ['/papi/v1/listenKey', '/pm/ws/'],
};

/** A price about where the market is, so that about half of the orders rest. */
const priceNear = (of: Chance, price: string): string =>
  String(Math.round((Number(price) * (9_900 + of.below(200))) / 10_000));

const nextDeed = (of: Chance, kind: Kind, { sandbox }: TestWorld): Deed => {
  const book = sandbox.account('binance').book(kind.product);
  const symbol = of.one(kind.symbols);
  const side = of.one(['BUY', 'SELL']);
  const [quantity, price] = [of.one(kind.amounts), priceNear(of, book.prices.of(symbol))];
  const positionSide: Query = book.positionMode.hedge ? { positionSide: of.one(['LONG', 'SHORT']) } : {};
  const timeInForce = kind.product === 'pm-margin' ? 'GTC' : of.one(['GTC', 'IOC', 'FOK', 'GTX']);
  const limit = { symbol, side, type: 'LIMIT', timeInForce, quantity, price, ...positionSide };
  const open = book.orders.filter(({ status, service }) => status === 'open' && service === 'plain');
  const named: Query = open.length === 0 ? { orderId: '1' } : { orderId: String(of.one(open).id) };
  const ofOpen = { symbol: open.find(({ id }) => String(id) === named.orderId)?.symbol ?? symbol, ...named };
  const waiting = {
    ...{ symbol, side, quantity, type: of.one(['STOP_MARKET', 'TAKE_PROFIT_MARKET', 'STOP', 'TAKE_PROFIT']) },
    trigger: priceNear(of, book.prices.of(symbol)),
  };
  return of.one([
    deed('POST', kind.order, limit),
    deed('POST', kind.order, limit),
    deed('POST', kind.order, { symbol, side, type: 'MARKET', quantity, ...positionSide }),
    deed('POST', kind.order, { ...limit, ...(book.positionMode.hedge ? {} : { reduceOnly: 'true' }) }),
    deed('DELETE', kind.order, ofOpen),
    deed('PUT', kind.order, { ...ofOpen, side: open[0]?.side ?? side, quantity, price }),
    deed('DELETE', kind.allOrders, { symbol }),
    ...(kind.algo === undefined ? [] : [kind.algo(waiting), kind.algo(waiting)]),
    ...kind.deeds(of, symbol),
  ]);
};

/** What only a test can do. */
const meddle = (of: Chance, { product, symbols, amounts }: Kind, { sandbox }: TestWorld): void => {
  const account = sandbox.account('binance');
  const book = account.book(product);
  const order = book.orders.find(({ status, service }) => status === 'open' && service === 'plain');
  const symbol = of.one(symbols);
  if (order !== undefined && (product === 'pm-margin' || !book.rules.closes(order))) {
    account.fillOrder({ product, orderId: order.id, quantity: String(Number(order.quantity) / 1_000) });
  }
  if (of.below(4) === 0) account.setBalance(of.one(book.assets), String(of.below(20_000)), product);
  if (product === 'pm-margin' || of.below(4) > 0) return;
  const positionSide = book.positionMode.hedge ? of.one(['LONG', 'SHORT'] as const) : 'BOTH';
  const amount = positionSide === 'SHORT' ? `-${of.one(amounts)}` : of.one(amounts);
  account.openPosition({ product, symbol, amount, positionSide });
};

/** Compares what REST says with what was heard of, by what REST says. */
const compare = (heard: View, read: View): void => {
  for (const [name, known] of Object.entries(read) as [keyof View, View['orders']][]) {
    const usual = { balances: { wallet: 10_000, cross: 10_000, free: 10_000, locked: 0 }, leverages: { leverage: 20 } };
    const unheard = name === 'balances' || name === 'leverages' ? usual[name] : undefined;
    for (const [key, is] of known) {
      // Margin accounts have of other assets nothing until they trade them.
      if (key.startsWith('margin ') && key !== 'margin USDT' && !heard[name].has(key)) continue;
      const told = heard[name].get(key) ?? unheard;
      const shown = told && Object.fromEntries(Object.keys(is).map((field) => [field, (told as typeof is)[field]]));
      expect(shown, `${name} ${key}`).toEqual(is);
    }
    if (unheard === undefined) expect([...heard[name].keys()].sort(), name).toEqual([...known.keys()].sort());
  }
};

const deedsOfARun = 160;

describe.each(Object.keys(keyPaths) as Api[])('the account of %s', (api) => {
  it.each([1, 2, 3])(
    'is what its events say, whatever happens to it (%i)',
    async (seed) => {
      const place = await startWorld({ seed, step: 1_000 }, { contracts: false });
      const { sandbox, time } = place;
      const call = { 'binance-usdm': place.usdm, 'binance-coinm': place.coinm, 'binance-pm': place.pm }[
        api as 'binance-pm'
      ];
      const [path, socket] = keyPaths[api] ?? ['', ''];
      const { listenKey } = (await call('POST', path)).json;
      const listening = listen(sandbox, api, time, `${socket}${listenKey}`);
      await time.run(time.sleep(10));
      const of = chance(seed);
      for (let done = 0; done < deedsOfARun; done += 1) {
        const kind = of.one(kinds[api] ?? []);
        const { method, path: target, query } = nextDeed(of, kind, place);
        await call(method, target, { query });
        if (of.below(3) === 0) meddle(of, kind, place);
        await time.run(time.sleep(of.one([10, 1_000, 60_000, 1_700_000])));
        await call('PUT', path);
      }
      await time.run(time.sleep(10));
      const [heard, read] = [emptyView(), emptyView()];
      const problemsOf = userEventProblemsOf(api);
      for (const frame of listening.frames) {
        expect(problemsOf(frame), JSON.stringify(frame)).toEqual([]);
        fold(heard, frame);
      }
      for (const { reads } of kinds[api] ?? []) {
        await readView(read, heard, (where, query = {}) => call('GET', where, { query }), reads);
      }
      expect(heard.fills.size).toBeGreaterThan(20);
      compare(heard, read);
    },
    60_000,
  );
});
