import * as coinm from '@openderivs/binance-coinm/placing';
import * as pm from '@openderivs/binance-pm/placing';
import * as usdm from '@openderivs/binance-usdm/placing';
import * as bitget from '@openderivs/bitget-mix/placing';
import * as uta from '@openderivs/bitget-uta/placing';
import type { Api, Product, Service } from '@openderivs/sandbox';
import type { Clients } from './clients.ts';

/** What a call believes of one order. */
export interface Belief {
  readonly outcome: 'placed' | 'refused' | 'unknown';
  readonly clientOrderId: string;
  readonly error?: Error;
}

/** How one call places orders. */
export interface PlaceRequest {
  /** Names of the caller's own, one per order; a name is made where there is none. */
  readonly names: readonly (string | undefined)[];
  /** Filled at once, so that its name is free again. */
  readonly market: boolean;
  readonly options: bitget.PlaceOptions & { readonly recvWindow?: number };
}

/** One of the functions that place and find out. */
export interface Placement {
  readonly name: string;
  readonly api: Api;
  readonly product: Product;
  readonly service: Service;
  /** Orders of this kind can be filled at once. */
  readonly fills: boolean;
  /** Takes several orders. */
  readonly batch: boolean;
  place(clients: Clients, request: PlaceRequest): Promise<readonly Belief[]>;
}

const one = async (belief: Promise<Belief>): Promise<readonly Belief[]> => [await belief];

const named = <Name extends string>(property: Name, name: string | undefined) =>
  (name === undefined ? {} : { [property]: name }) as { [N in Name]?: string };

const limit = { type: 'LIMIT', timeInForce: 'GTC', price: '60000' } as const;
const futures = (symbol: string, quantity: string, market: boolean, name: string | undefined) => ({
  symbol,
  quantity,
  side: 'BUY' as const,
  ...(market ? ({ type: 'MARKET' } as const) : limit),
  ...named('newClientOrderId', name),
});
const algo = (symbol: string, quantity: string, name: string | undefined) => ({
  algoType: 'CONDITIONAL' as const,
  symbol,
  quantity,
  side: 'SELL' as const,
  type: 'STOP_MARKET' as const,
  triggerPrice: '40000',
  ...named('clientAlgoId', name),
});
const where = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' } as const;
const mode = { ...where, marginMode: 'crossed' } as const;
const bitgetOrder = (market: boolean, name: string | undefined) => ({
  side: 'buy' as const,
  size: '0.01',
  ...(market ? ({ orderType: 'market' } as const) : ({ orderType: 'limit', force: 'gtc', price: '60000' } as const)),
  ...named('clientOid', name),
});

const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
const utaOrder = (market: boolean, name: string | undefined) => ({
  ...pair,
  side: 'buy' as const,
  qty: '0.01',
  ...(market ? ({ orderType: 'market' } as const) : ({ orderType: 'limit', price: '60000' } as const)),
  ...named('clientOid', name),
});

const plain = { service: 'plain', fills: true, batch: false } as const;
const waiting = { fills: false, batch: false } as const;

export const placements: readonly Placement[] = [
  {
    name: 'usdm.placeOrder',
    api: 'binance-usdm',
    product: 'usdm',
    ...plain,
    place: ({ usdm: client }, { names, market, options }) =>
      one(usdm.placeOrder(client, futures('BTCUSDT', '0.01', market, names[0]), options)),
  },
  {
    name: 'usdm.placeOrders',
    api: 'binance-usdm',
    product: 'usdm',
    ...plain,
    batch: true,
    place: ({ usdm: client }, { names, market, options }) =>
      usdm.placeOrders(client, withOneBad(names.map((name) => futures('BTCUSDT', '0.01', market, name))), options),
  },
  {
    name: 'usdm.placeAlgoOrder',
    api: 'binance-usdm',
    product: 'usdm',
    service: 'algo',
    ...waiting,
    place: ({ usdm: client }, { names, options }) =>
      one(usdm.placeAlgoOrder(client, algo('BTCUSDT', '0.01', names[0]), options)),
  },
  {
    name: 'coinm.placeOrder',
    api: 'binance-coinm',
    product: 'coinm',
    ...plain,
    place: ({ coinm: client }, { names, market, options }) =>
      one(coinm.placeOrder(client, futures('BTCUSD_PERP', '1', market, names[0]), options)),
  },
  {
    name: 'coinm.placeOrders',
    api: 'binance-coinm',
    product: 'coinm',
    ...plain,
    batch: true,
    place: ({ coinm: client }, { names, market, options }) =>
      coinm.placeOrders(client, withOneBad(names.map((name) => futures('BTCUSD_PERP', '1', market, name))), options),
  },
  {
    name: 'coinm.placeAlgoOrder',
    api: 'binance-coinm',
    product: 'coinm',
    service: 'algo',
    ...waiting,
    place: ({ coinm: client }, { names, options }) =>
      one(coinm.placeAlgoOrder(client, algo('BTCUSD_PERP', '1', names[0]), options)),
  },
  {
    name: 'pm.placeUmOrder',
    api: 'binance-pm',
    product: 'pm-um',
    ...plain,
    place: ({ pm: client }, { names, market, options }) =>
      one(pm.placeUmOrder(client, futures('BTCUSDT', '0.01', market, names[0]), options)),
  },
  {
    name: 'pm.placeCmOrder',
    api: 'binance-pm',
    product: 'pm-cm',
    ...plain,
    place: ({ pm: client }, { names, market, options }) =>
      one(pm.placeCmOrder(client, futures('BTCUSD_PERP', '1', market, names[0]), options)),
  },
  {
    name: 'pm.placeMarginOrder',
    api: 'binance-pm',
    product: 'pm-margin',
    ...plain,
    place: ({ pm: client }, { names, market, options }) =>
      one(pm.placeMarginOrder(client, futures('BTCUSDT', '0.01', market, names[0]), options)),
  },
  {
    name: 'pm.placeUmAlgoOrder',
    api: 'binance-pm',
    product: 'pm-um',
    service: 'algo',
    ...waiting,
    place: ({ pm: client }, { names, options }) =>
      one(pm.placeUmAlgoOrder(client, algo('BTCUSDT', '0.01', names[0]), options)),
  },
  {
    name: 'pm.placeCmConditionalOrder',
    api: 'binance-pm',
    product: 'pm-cm',
    service: 'conditional',
    ...waiting,
    place: ({ pm: client }, { names, options }) => {
      const stop = { symbol: 'BTCUSD_PERP', side: 'SELL', strategyType: 'STOP_MARKET', stopPrice: '40000' } as const;
      const order = { ...stop, quantity: '1', ...named('newClientStrategyId', names[0]) };
      return one(pm.placeCmConditionalOrder(client, order, options));
    },
  },
  {
    name: 'bitget.placeOrder',
    api: 'bitget-mix',
    product: 'USDT-FUTURES',
    ...plain,
    place: ({ bitget: client }, { names, market, options }) =>
      one(bitget.placeOrder(client, { ...mode, ...bitgetOrder(market, names[0]) }, options)),
  },
  {
    name: 'bitget.placeOrders',
    api: 'bitget-mix',
    product: 'USDT-FUTURES',
    ...plain,
    batch: true,
    place: ({ bitget: client }, { names, market, options }) => {
      const orderList = withOneBad(names.map((name) => bitgetOrder(market, name)));
      return bitget.placeOrders(client, { ...mode, orderList }, options);
    },
  },
  {
    name: 'bitget.placePlanOrder',
    api: 'bitget-mix',
    product: 'USDT-FUTURES',
    service: 'plan',
    ...waiting,
    place: ({ bitget: client }, { names, options }) => {
      const trigger = { planType: 'normal_plan', triggerPrice: '70000', triggerType: 'mark_price' } as const;
      const order = { ...mode, ...trigger, side: 'buy', orderType: 'market', size: '0.01' } as const;
      return one(bitget.placePlanOrder(client, { ...order, ...named('clientOid', names[0]) }, options));
    },
  },
  {
    name: 'bitget.placeTpslOrder',
    api: 'bitget-mix',
    product: 'USDT-FUTURES',
    service: 'tpsl',
    ...waiting,
    place: ({ bitget: client }, { names, options }) => {
      const stop = { planType: 'loss_plan', triggerPrice: '40000', triggerType: 'mark_price', size: '0.01' } as const;
      const order = { ...where, ...stop, holdSide: 'buy', ...named('clientOid', names[0]) } as const;
      return one(bitget.placeTpslOrder(client, order, options));
    },
  },
  {
    name: 'uta.placeOrder',
    api: 'bitget-uta',
    product: 'USDT-FUTURES',
    ...plain,
    place: ({ uta: client }, { names, market, options }) =>
      one(uta.placeOrder(client, utaOrder(market, names[0]), options)),
  },
  {
    name: 'uta.placeOrders',
    api: 'bitget-uta',
    product: 'USDT-FUTURES',
    ...plain,
    batch: true,
    place: ({ uta: client }, { names, market, options }) =>
      uta.placeOrders(client, withOneBad(names.map((name) => utaOrder(market, name))), options),
  },
  {
    name: 'uta.placeStrategyOrder',
    api: 'bitget-uta',
    product: 'USDT-FUTURES',
    service: 'plan',
    ...waiting,
    place: ({ uta: client }, { names, options }) => {
      const trigger = {
        type: 'trigger',
        triggerOrderType: 'market',
        triggerPrice: '70000',
        triggerBy: 'mark',
      } as const;
      const order = { ...pair, ...trigger, side: 'buy', qty: '0.01' } as const;
      return one(uta.placeStrategyOrder(client, { ...order, ...named('clientOid', names[0]) }, options));
    },
  },
];

/** The third order of a batch is one that the exchange refuses. */
function withOneBad<Order extends object>(orders: readonly Order[]): Order[] {
  const amount = ['size', 'qty'].find((name) => orders[0] && name in orders[0]) ?? 'quantity';
  return orders.map((order, index) => (index === 2 ? { ...order, [amount]: '0' } : order));
}
