import type { Product, Service } from '@openderivs/sandbox';
import { type Arrange, partsOf, valuesOf } from './arrange.ts';
import type { Api } from './bundle.ts';
import { isNode, listOf, type Node } from './json.ts';
import { seedOrder } from './seed-order.ts';

const productOf = (api: Api, path: string): Product => {
  if (api === 'binance-usdm') return 'usdm';
  if (api === 'binance-coinm') return 'coinm';
  if (path.startsWith('/papi/v1/margin')) return 'pm-margin';
  return path.includes('/cm/') ? 'pm-cm' : 'pm-um';
};

interface Naming {
  readonly service: Service;
  readonly id: string;
  readonly clientId: string;
  readonly type: string;
}

const namingOf = (path: string): Naming => {
  if (path.includes('/conditional/')) {
    return { service: 'conditional', id: 'strategyId', clientId: 'newClientStrategyId', type: 'STOP_MARKET' };
  }
  if (/algo/i.test(path)) return { service: 'algo', id: 'algoId', clientId: 'clientAlgoId', type: 'STOP_MARKET' };
  return { service: 'plain', id: 'orderId', clientId: 'origClientOrderId', type: 'LIMIT' };
};

interface Ids {
  readonly id?: unknown;
  readonly clientId?: unknown;
}

/** The orders that a call names, each by one or two ids; one without a name where it names none. */
const namedOrders = (parameters: Node, { id, clientId }: Naming): Ids[] => {
  const single = partsOf(parameters).flatMap((part) =>
    part[id] === undefined && part[clientId] === undefined ? [] : [{ id: part[id], clientId: part[clientId] }],
  );
  const ids = listOf(parameters[`${id}List`]).map((each) => ({ id: each }));
  const clientIds = listOf(parameters[`${clientId}List`]).map((each) => ({ clientId: each }));
  const named = [...single, ...ids, ...clientIds];
  return named.length === 0 ? [{}] : named;
};

const hour = 3_600_000;

/** The parameters with the dates that orders are good till ahead of the sandbox's time, wherever in a call they stand. */
const dated = (parameters: Node, now: number): Node =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (name === 'goodTillDate') return [name, now + hour];
      return [name, Array.isArray(value) ? value.map((item) => (isNode(item) ? dated(item, now) : item)) : value];
    }),
  );

/**
 * Hedge mode where a call names a side of it, a position where one is reduced or moved, and for everything but placing
 * the orders and the listen key that the call is about.
 */
export const arrangeBinance: Arrange = (sandbox, api, { operation: { method, path }, parameters }) => {
  const product = productOf(api, path);
  const isCoinMargined = product === 'coinm' || product === 'pm-cm';
  const account = sandbox.account('binance');
  const book = account.book(product);
  const symbol = String(valuesOf(parameters, 'symbol')[0] ?? (isCoinMargined ? 'BTCUSD_PERP' : 'BTCUSDT'));
  const hedge = valuesOf(parameters, 'positionSide').some((side) => side === 'LONG' || side === 'SHORT');
  const movesMargin = method === 'POST' && path.endsWith('/positionMargin');
  const reduces = valuesOf(parameters, 'reduceOnly').includes('true');
  if (hedge) book.positionMode.hedge = true;
  if (movesMargin || reduces || method === 'GET') {
    const sells = valuesOf(parameters, 'side').includes('SELL');
    account.openPosition({
      product,
      symbol,
      amount: sells || hedge || !reduces ? '500' : '-500',
      positionSide: hedge ? 'LONG' : 'BOTH',
      ...(movesMargin && { isolatedMargin: '50' }),
    });
  }
  if (path.endsWith('/listenKey') && method !== 'POST') book.listenKey.start(sandbox.clock.now());
  const { type, service, ...names } = namingOf(path);
  if (method === 'POST') return dated(parameters, sandbox.clock.now());
  for (const named of namedOrders(parameters, { type, service, ...names })) {
    seedOrder(book, { ...named, service, symbol, side: 'BUY', type });
  }
  return parameters;
};
