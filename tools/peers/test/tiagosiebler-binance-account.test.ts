import type { Product } from '@openderivs/sandbox';
import {
  CoinMClient,
  type DefaultLogger,
  PortfolioClient,
  type RestClientOptions,
  USDMClient,
  WebsocketClient,
  type WsUserDataEvents,
} from 'binance';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusals, useSandbox } from './sandbox.ts';

const sandbox = useSandbox();

const silent: typeof DefaultLogger = { trace() {}, info() {}, error() {} };

let clients: WebsocketClient[] = [];
afterEach(() => {
  for (const client of clients) client.closeAll(true);
  clients = [];
  vi.restoreAllMocks();
});

type BinanceApi = 'binance-usdm' | 'binance-coinm' | 'binance-pm';

const optionsFor = (api: BinanceApi): RestClientOptions => {
  const { apiKey, secretKey } = sandbox.get().credentials.binance.hmac;
  return { api_key: apiKey, api_secret: secretKey, baseUrl: sandbox.get().urls[api], disableTimeSync: true };
};

interface Placed {
  readonly orderId: number;
  readonly clientOrderId: string;
}

/** The calls that change an account, by the names that the library has for them. */
interface Calls {
  place(order: object): Promise<Placed>;
  cancel(order: { readonly symbol: string; readonly orderId: number }): Promise<unknown>;
  setLeverage(leverage: { readonly symbol: string; readonly leverage: number }): Promise<unknown>;
}

const futures = (client: USDMClient | CoinMClient): Calls => ({
  place: (order) => client.submitNewOrder(order as never) as Promise<Placed>,
  cancel: (order) => client.cancelOrder(order),
  setLeverage: (leverage) => client.setLeverage(leverage),
});

const portfolio = (client: PortfolioClient): Calls => ({
  place: (order) => client.submitNewUMOrder(order as never),
  cancel: (order) => client.cancelUMOrder(order),
  setLeverage: (leverage) => client.updateUMLeverage(leverage),
});

interface Peer {
  readonly name: string;
  readonly api: BinanceApi;
  readonly product: Product;
  readonly symbol: string;
  readonly route: string;
  readonly subscribe: (client: WebsocketClient) => Promise<unknown>;
  readonly connect: () => Calls;
  readonly fees: readonly [number, number];
  readonly feeAsset: string;
  readonly average: number;
  /** What the wallet holds after each fill. */
  readonly wallet: readonly [number, number];
  /** Only USDⓈ-M tells of a trade a second time, sooner. */
  readonly hasTradeLite: boolean;
  readonly keepsBy: string;
}

const linear = {
  symbol: 'BTCUSDT',
  fees: [8, 7.8],
  feeAsset: 'USDT',
  average: 39_500,
  wallet: [9_992, 9_984.2],
} as const;

const peers: readonly Peer[] = [
  {
    ...linear,
    name: 'USDⓈ-M',
    api: 'binance-usdm',
    product: 'usdm',
    route: '/private/stream',
    subscribe: (client) => client.subscribeUsdFuturesUserDataStream(),
    connect: () => futures(new USDMClient(optionsFor('binance-usdm'))),
    hasTradeLite: true,
    keepsBy: 'PUT /fapi/v1/listenKey undefined',
  },
  {
    name: 'COIN-M',
    api: 'binance-coinm',
    product: 'coinm',
    symbol: 'BTCUSD_PERP',
    route: '/ws',
    subscribe: (client) => client.subscribeCoinFuturesUserDataStream(),
    connect: () => futures(new CoinMClient(optionsFor('binance-coinm'))),
    fees: [3.7e-7, 3.8e-7],
    feeAsset: 'BTC',
    average: 39_493.67088607,
    wallet: [9_999.99999963, 9_999.99999925],
    hasTradeLite: false,
    // It keeps a key of COIN-M by the call of USDⓈ-M, so the key ends after an hour: in sendKeepAliveForMarket() of
    // user-data-stream-manager.js `case 'coinm'` falls through to `case 'usdm'`.
    keepsBy: 'PUT /fapi/v1/listenKey -5000',
  },
  {
    ...linear,
    name: 'Portfolio Margin',
    api: 'binance-pm',
    product: 'pm-um',
    route: '/pm/ws',
    subscribe: (client) => client.subscribePortfolioMarginUserDataStream(),
    connect: () => portfolio(new PortfolioClient(optionsFor('binance-pm'))),
    hasTradeLite: false,
    keepsBy: 'PUT /papi/v1/listenKey undefined',
  },
];

const isOf =
  <Name extends WsUserDataEvents['eventType']>(name: Name) =>
  (event: WsUserDataEvents): event is Extract<WsUserDataEvents, { readonly eventType: Name }> =>
    event.eventType === name;

/** What has happened, in a word or three. */
const name = (event: WsUserDataEvents): string =>
  isOf('ORDER_TRADE_UPDATE')(event)
    ? `${event.eventType} ${event.order.executionType} ${event.order.orderStatus}`
    : event.eventType;

/** What the library makes of an account's events, as they come. */
async function listen({ api, subscribe, route }: Peer) {
  const restOptions = optionsFor(api);
  const { api_key, api_secret } = restOptions;
  const wsUrl = sandbox.get().streamUrls[api];
  const options = { beautify: true, wsUrl, restOptions } as const;
  const keys = api_key === undefined || api_secret === undefined ? {} : { api_key, api_secret };
  const client = new WebsocketClient({ ...options, ...keys }, silent);
  clients.push(client);
  const events: WsUserDataEvents[] = [];
  const exceptions: unknown[] = [];
  client.on('formattedUserDataMessage', (event) => events.push(event));
  client.on('exception', (exception) => exceptions.push(exception));
  await subscribe(client);
  const routes = () => sandbox.get().sockets.map((socket) => [socket.route, socket.account]);
  await expect.poll(routes, { timeout: 20_000 }).toEqual([[route, 'binance']]);
  const names = expect.poll(() => events.map(name), { timeout: 20_000 });
  return { events, exceptions, names };
}

describe.each(peers)("tiagosiebler's binance on the account of $name", (peer) => {
  const { product, symbol, connect, fees, feeAsset, average, wallet, hasTradeLite } = peer;
  const limit = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 4, price: 40_000 };

  it('reads an order from its placing through partial fills to its end, and a leverage', async () => {
    const { place, cancel, setLeverage } = connect();
    const { events, exceptions, names } = await listen(peer);
    const { orderId, clientOrderId } = await place(limit);
    for (const price of ['40000', '39000']) {
      sandbox.get().account('binance').fillOrder({ product, orderId, quantity: '1', price });
    }
    await cancel({ symbol, orderId });
    await setLeverage({ symbol, leverage: 7 });
    const filled = ['ACCOUNT_UPDATE', 'ORDER_TRADE_UPDATE TRADE PARTIALLY_FILLED'];
    const fill = hasTradeLite ? ['TRADE_LITE', ...filled] : filled;
    const [first, last] = ['ORDER_TRADE_UPDATE NEW NEW', 'ORDER_TRADE_UPDATE CANCELED CANCELED'];
    await names.toEqual([first, ...fill, ...fill, last, 'ACCOUNT_CONFIG_UPDATE']);

    const order = { symbol, orderId, clientOrderId, orderSide: 'BUY', orderType: 'LIMIT', timeInForce: 'GTC' };
    const asked = { ...order, originalQuantity: 4, originalPrice: 40_000, positionSide: 'BOTH', isReduceOnly: false };
    const traded = {
      ...asked,
      lastFilledQuantity: 1,
      commissionAsset: feeAsset,
      isMakerTrade: true,
      realisedProfit: 0,
    };
    const orders = events.filter(isOf('ORDER_TRADE_UPDATE')).map((event) => event.order);
    expect(orders).toMatchObject([
      { ...asked, orderFilledAccumulatedQuantity: 0, averagePrice: 0, tradeId: 0 },
      {
        ...{ ...traded, lastFilledPrice: 40_000, commissionAmount: fees[0] },
        ...{ orderFilledAccumulatedQuantity: 1, averagePrice: 40_000 },
      },
      {
        ...{ ...traded, lastFilledPrice: 39_000, commissionAmount: fees[1] },
        ...{ orderFilledAccumulatedQuantity: 2, averagePrice: average },
      },
      { ...asked, orderFilledAccumulatedQuantity: 2, averagePrice: average, tradeId: 0 },
    ]);
    const [, firstTrade, secondTrade] = orders.map(({ tradeId }) => tradeId);
    expect(firstTrade).not.toBe(secondTrade);
    if (hasTradeLite) {
      expect(events.filter(isOf('TRADE_LITE'))).toMatchObject([
        { symbol, orderId, clientOrderId, tradeId: firstTrade, lastFilledPrice: 40_000, lastFilledQuantity: 1 },
        { symbol, orderId, clientOrderId, tradeId: secondTrade, lastFilledPrice: 39_000, lastFilledQuantity: 1 },
      ]);
    }
    const position = { symbol, positionSide: 'BOTH', accumulatedRealisedPreFee: 0 };
    const balance = (walletBalance: number) => ({ asset: feeAsset, walletBalance, balanceChange: 0 });
    expect(events.filter(isOf('ACCOUNT_UPDATE')).map(({ updateData }) => updateData)).toMatchObject([
      {
        updateEventType: 'ORDER',
        updatedBalances: [balance(wallet[0])],
        updatedPositions: [{ ...position, positionAmount: 1, entryPrice: 40_000 }],
      },
      {
        updateEventType: 'ORDER',
        updatedBalances: [balance(wallet[1])],
        updatedPositions: [{ ...position, positionAmount: 2, entryPrice: average }],
      },
    ]);
    expect(events.at(-1)).toMatchObject({ assetConfiguration: { symbol, leverage: 7 } });
    expect(exceptions).toEqual([]);
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('takes another listen key when its own has ended', async () => {
    const { events, names } = await listen(peer);
    const before = sandbox.get().sockets.map(({ number }) => number);
    sandbox.get().account('binance').book(product).listenKey.end(sandbox.get().clock.now());
    await names.toEqual(['listenKeyExpired']);
    const connections = () => sandbox.get().sockets.filter(({ number }) => !before.includes(number)).length;
    await expect.poll(connections, { timeout: 20_000 }).toBe(1);
    const { orderId } = await connect().place(limit);
    await names.toEqual(['listenKeyExpired', 'ORDER_TRADE_UPDATE NEW NEW']);
    expect(events.at(-1)).toMatchObject({ order: { orderId } });
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('keeps its listen key', async () => {
    const timers = vi.spyOn(globalThis, 'setInterval');
    await listen(peer);
    const keep = () => timers.mock.calls.find(([, delay]) => delay === 50 * 60_000)?.[0];
    await expect.poll(keep, { timeout: 20_000 }).toBeDefined();
    keep()?.();
    const kept = () => sandbox.get().calls.filter(({ method }) => method === 'PUT');
    const told = () => kept().map(({ method, path, refused }) => `${method} ${path} ${refused}`);
    await expect.poll(told, { timeout: 20_000 }).toEqual([peer.keepsBy]);
  });
});
