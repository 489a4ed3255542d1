import type { Product } from '@openderivs/sandbox';
import { type Exchange, type Order, type Position, pro, type Trade } from 'ccxt';
import { afterEach, describe, expect, it } from 'vitest';
import { moved, refusals, useSandbox } from './sandbox.ts';

const sandbox = useSandbox();

// Currencies come from the spot API, which is not described.
const common = { enableRateLimit: false, has: { fetchCurrencies: false }, newUpdates: true };

const binanceKey = () => {
  const { apiKey, secretKey: secret } = sandbox.get().credentials.binance.hmac;
  return { ...common, apiKey, secret };
};

let connected: Exchange[] = [];
afterEach(async () => {
  for (const exchange of connected) await exchange.close();
  connected = [];
});

/** Leads the calls and the streams of an exchange to the sandbox: calls to the API whose path they have. */
function lead<Connected extends Exchange>(exchange: Connected, other: 'binance-usdm' | 'binance-coinm') {
  const { urls, streamUrls } = sandbox.get();
  const { ws, ...addresses } = exchange.urls.api as { readonly ws: Record<string, string> };
  for (const [name, address] of Object.entries<string>(addresses)) {
    const api = address.startsWith(urls['binance-pm']) || address.includes('/papi/') ? 'binance-pm' : other;
    (exchange.urls.api as Record<string, string>)[name] = moved(address, sandbox.get(), api);
  }
  for (const name of ['future', 'delivery']) ws[name] = `${streamUrls[other]}/ws`;
  ws.papi = `${streamUrls['binance-pm']}/pm/ws`;
  return exchange;
}

function leadBitget(api: 'bitget-mix' | 'bitget-uta') {
  const { credentials, urls, streamUrls } = sandbox.get();
  const uta = api === 'bitget-uta';
  const { apiKey, secretKey: secret, passphrase: password } = credentials.bitget[uta ? 'unified' : 'hmac'];
  const options = { defaultType: 'swap', fetchMarkets: { types: ['swap'] }, uta };
  const exchange = new pro.bitget({ ...common, apiKey, secret, password, options });
  const { ws, ...addresses } = exchange.urls.api as { readonly ws: Record<string, string> };
  for (const name of Object.keys(addresses)) (exchange.urls.api as Record<string, string>)[name] = urls[api];
  ws.private = `${streamUrls['bitget-mix']}/v2/ws/private`;
  ws.utaPrivate = `${streamUrls['bitget-uta']}/v3/ws/private`;
  return exchange;
}

interface Peer {
  readonly name: string;
  readonly symbol: string;
  readonly account: string;
  readonly product: Product;
  readonly connect: () => Exchange;
  /** How many subscriptions the sandbox sees. */
  readonly subscriptions: number;
  readonly fees: readonly [cost: number, next: number, both: number, currency: string];
  readonly average: number;
  /** What the account holds after each fill. */
  readonly totals: readonly [number, number];
  /** What it takes for the filled amount after the second fill. */
  readonly filled: number;
  /** Whether it reads the leverage of a position. */
  readonly readsLeverage: boolean;
}

const linear = {
  symbol: 'BTC/USDT:USDT',
  fees: [8, 7.8, 15.8, 'USDT'],
  average: 39_500,
  totals: [9_992, 9_984.2],
  filled: 2,
} as const;
// A change of leverage is an event of its own on Binance, and ccxt has no place for it.
const binance = { account: 'binance', subscriptions: 1, readsLeverage: false } as const;
const bitget = { product: 'USDT-FUTURES', subscriptions: 4, readsLeverage: true } as const;

const peers: readonly Peer[] = [
  {
    ...linear,
    ...binance,
    name: 'USDⓈ-M',
    product: 'usdm',
    connect: () => lead(new pro.binanceusdm(binanceKey()), 'binance-usdm'),
  },
  {
    ...binance,
    name: 'COIN-M',
    symbol: 'BTC/USD:BTC',
    product: 'coinm',
    connect: () => lead(new pro.binancecoinm(binanceKey()), 'binance-coinm'),
    fees: [3.7e-7, 3.8e-7, 7.5e-7, 'BTC'],
    average: 39_493.67088607,
    totals: [9_999.99999963, 9_999.99999925],
    filled: 2,
  },
  {
    ...linear,
    ...binance,
    name: 'Portfolio Margin',
    product: 'pm-um',
    connect: () => {
      const futures = { defaultType: 'swap', defaultSubType: 'linear', fetchMarkets: { types: ['linear'] } };
      return lead(new pro.binance({ ...binanceKey(), options: { ...futures, portfolioMargin: true } }), 'binance-usdm');
    },
  },
  {
    ...linear,
    ...bitget,
    name: "Bitget's contracts",
    account: 'bitget',
    connect: () => leadBitget('bitget-mix'),
    // Equity: what is won by the price counts.
    totals: [34_992, 60_984.2],
    // It takes `baseVolume` for the whole, which is the last fill alone (parseWsOrder in pro/bitget.js); what remains is right.
    filled: 1,
  },
  {
    ...linear,
    ...bitget,
    name: "Bitget's unified accounts",
    account: 'bitget-unified',
    connect: () => leadBitget('bitget-uta'),
  },
];

/** What an account is told from here on, each kind in order. */
async function watch(exchange: Exchange, symbol: string, subscriptions: number) {
  const orders: Order[] = [];
  const trades: Trade[] = [];
  const positions: Position[] = [];
  const balances: { readonly total: Readonly<Record<string, number>> }[] = [];
  const ends: unknown[] = [];
  const before = sandbox.get().sockets.map(({ number }) => number);
  // What it hands out goes on changing: it keeps orders with their trades and fees.
  const collect = async <Told>(told: Told[], next: () => Promise<Told | Told[]>): Promise<void> => {
    for (;;) told.push(...structuredClone([await next()].flat() as Told[]));
  };
  for (const collecting of [
    collect(orders, () => exchange.watchOrders(symbol)),
    collect(trades, () => exchange.watchMyTrades(symbol)),
    collect(positions, () => exchange.watchPositions([symbol])),
    collect(balances, async () => (await exchange.watchBalance()) as never),
  ]) {
    collecting.catch((error: unknown) => ends.push(error));
  }
  const sockets = () => sandbox.get().sockets.filter(({ number }) => !before.includes(number));
  const subscribed = () => sockets().flatMap((socket) => socket.subscriptions).length;
  await expect.poll(subscribed, { timeout: 20_000 }).toBe(subscriptions);
  const newest = <Told>(told: readonly Told[]) => expect.poll(() => told.at(-1), { timeout: 20_000 });
  return { orders, trades, positions, balances, ends, newest };
}

async function start(connect: () => Exchange): Promise<Exchange> {
  const exchange = connect();
  connected.push(exchange);
  // An exchange that may use sockets without TLS.
  await exchange.loadHttpProxyAgent();
  await exchange.loadMarkets();
  return exchange;
}

describe.each(peers)('ccxt pro on the account of $name', (peer) => {
  const { symbol, account, product, connect, subscriptions } = peer;

  it('follows an order through partial fills to its end, as calls read it', async () => {
    const exchange = await start(connect);
    const { orders, trades, positions, balances, newest } = await watch(exchange, symbol, subscriptions);
    const [cost, nextCost, bothCosts, currency] = peer.fees;
    const [total, nextTotal] = peer.totals;
    const fill = (price: string) =>
      sandbox.get().account(account).fillOrder({ product, orderId: id, quantity: '1', price });

    const { id = '' } = await exchange.createOrder(symbol, 'limit', 'buy', 4, 40_000);
    const order = { id, symbol, type: 'limit', side: 'buy', price: 40_000, amount: 4 };
    await newest(orders).toMatchObject({ ...order, status: 'open', filled: 0, remaining: 4 });

    fill('40000');
    const once = { status: 'open', filled: 1, remaining: 3, average: 40_000, fee: { cost, currency } };
    await newest(orders).toMatchObject({ ...order, ...once });
    const trade = { order: id, symbol, side: 'buy', takerOrMaker: 'maker', amount: 1 };
    await newest(trades).toMatchObject({ ...trade, price: 40_000, fee: { cost, currency } });
    await newest(positions).toMatchObject({ symbol, side: 'long', contracts: 1, entryPrice: 40_000 });
    await newest(balances).toMatchObject({ total: { [currency]: total } });

    fill('39000');
    const twice = { remaining: 2, average: peer.average, fee: { cost: bothCosts, currency } };
    await newest(orders).toMatchObject({ ...order, ...twice, status: 'open', filled: peer.filled });
    await newest(trades).toMatchObject({ ...trade, price: 39_000, fee: { cost: nextCost, currency } });
    await newest(positions).toMatchObject({ symbol, side: 'long', contracts: 2, entryPrice: peer.average });
    await newest(balances).toMatchObject({ total: { [currency]: nextTotal } });

    await exchange.cancelOrder(id, symbol);
    await newest(orders).toMatchObject({ ...order, ...twice, status: 'canceled', filled: 2 });

    await exchange.setLeverage(7, symbol);
    if (peer.readsLeverage) await newest(positions).toMatchObject({ contracts: 2, leverage: 7 });

    const read = await exchange.fetchMyTrades(symbol);
    const facts = ({ id, order, side, price, amount }: Trade) => ({ id, order, side, price, amount });
    expect(trades.map(facts)).toEqual(read.map(facts));
    const [position] = await exchange.fetchPositions([symbol]);
    const { side, contracts, entryPrice } = position as Position;
    expect(positions.at(-1)).toMatchObject({ side, contracts, entryPrice });
    expect(refusals(sandbox.get())).toEqual([]);
  });
});

describe.each(peers.filter(({ account }) => account === 'binance'))('ccxt pro on the listen key of $name', (peer) => {
  const { symbol, product, connect, subscriptions } = peer;
  const place = (exchange: Exchange) => exchange.createOrder(symbol, 'limit', 'buy', 4, 40_000);

  it('keeps it, and asks for another one when it has ended', async () => {
    const exchange = (await start(connect)) as InstanceType<typeof pro.binance>;
    const { ends } = await watch(exchange, symbol, subscriptions);
    await exchange.keepAliveListenKey();
    expect(sandbox.get().calls.at(-1)).toMatchObject({ method: 'PUT', path: expect.stringMatching('/listenKey$') });
    expect(refusals(sandbox.get())).toEqual([]);
    // It knows no `listenKeyExpired`: what it watches ends with the next attempt to keep the key.
    const { listenKey } = sandbox.get().account('binance').book(product);
    listenKey.end(sandbox.get().clock.now());
    await exchange.keepAliveListenKey();
    expect(refusals(sandbox.get())).toEqual([expect.stringMatching(/^PUT .*\/listenKey -1125$/)]);
    await expect.poll(() => ends.length, { timeout: 20_000 }).toBe(4);
    const { orders, newest } = await watch(exchange, symbol, subscriptions);
    const { id } = await place(exchange);
    await newest(orders).toMatchObject({ id, status: 'open' });
  });
});

describe("ccxt pro on the account of Bitget's unified accounts", () => {
  it('guards a position, and reads the market order that closes it', async () => {
    const [peer] = peers.filter(({ account }) => account === 'bitget-unified');
    if (peer === undefined) throw new Error('There is no such peer.');
    const { symbol, connect, subscriptions } = peer;
    const exchange = await start(connect);
    const { orders, positions, newest } = await watch(exchange, symbol, subscriptions);
    await exchange.createOrder(symbol, 'market', 'buy', 2);
    await newest(positions).toMatchObject({ side: 'long', contracts: 2 });
    const guard = { stopLossPrice: 30_000, reduceOnly: true };
    const stop = await exchange.createOrder(symbol, 'market', 'sell', 2, undefined, guard);
    expect(stop.id).toMatch(/^\d+$/);
    const { id } = await exchange.createOrder(symbol, 'market', 'sell', 2, undefined, { reduceOnly: true });
    // It takes the order for one of spot, whose amount is the value: parseWsOrder() in pro/bitget.js looks for `posMode`, which
    // v3 calls `holdMode`.
    await newest(orders).toMatchObject({ id, side: 'sell', status: 'closed', filled: 2, amount: 129_999.8 });
    await newest(positions).toMatchObject({ contracts: 0 });
    expect(refusals(sandbox.get())).toEqual([]);
  });
});
