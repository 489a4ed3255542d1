import type { Product, Service } from '@openderivs/sandbox';
import { type Arrange, partsOf, valuesOf } from './arrange.ts';
import type { Node } from './json.ts';
import { seedOrder } from './seed-order.ts';

const products: readonly Product[] = ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'];

const triggerPlans = ['normal_plan', 'track_plan'];

const serviceOf = (path: string, planType: unknown): Service => {
  if (path.includes('tpsl')) return 'tpsl';
  if (!path.includes('plan')) return 'plain';
  return planType === undefined || triggerPlans.includes(String(planType)) ? 'plan' : 'tpsl';
};

const needsPosition = /close-positions|tpsl|set-margin$|auto-margin|backhand/;
const movesMargin = /\/set-(?:auto-)?margin$/;

/** What names an order of its own to be, and none that is there. */
const makesOrders = /\/place-|\/batch-place-order$|\/click-backhand$/;

const isClosing = (parameters: Node): boolean =>
  valuesOf(parameters, 'tradeSide').includes('close') ||
  valuesOf(parameters, 'reduceOnly').some((value) => /^yes$/i.test(String(value)));

/** The time within whose window a call must arrive is the only value that no description can give. */
const withTime = (parameters: Node): Node =>
  parameters.requestTime === undefined ? parameters : { ...parameters, requestTime: String(Date.now()) };

/**
 * Hedge mode where a call names a side of it, positions where they are closed or moved, another leverage where one is
 * set, and for everything but placing the orders that the call is about.
 */
export const arrangeBitget: Arrange = (sandbox, _api, { operation: { method, path }, parameters }) => {
  const product = products.find((known) => known === parameters.productType) ?? 'USDT-FUTURES';
  const account = sandbox.account('bitget');
  const book = account.book(product);
  const symbol = String(parameters.symbol ?? 'BTCUSDT');
  const sides = valuesOf(parameters, 'holdSide').map(String);
  const hedge = valuesOf(parameters, 'tradeSide').length > 0 || sides.includes('long') || sides.includes('short');
  book.positionMode.hedge = hedge;
  if (path.endsWith('/set-leverage')) {
    Object.assign(book.settings(symbol), { leverage: 3, longLeverage: 3, shortLeverage: 3 });
  }
  if (method === 'GET' || needsPosition.test(path) || isClosing(parameters)) {
    const isolated = movesMargin.test(path) && { isolatedMargin: '500' };
    const sells = valuesOf(parameters, 'side').includes('sell');
    const held = (positionSide: 'BOTH' | 'LONG' | 'SHORT', amount: string): void =>
      account.openPosition({ product, symbol, amount, positionSide, ...isolated });
    if (hedge) {
      held('LONG', '5');
      held('SHORT', '-5');
    } else held('BOTH', sells || sides.includes('buy') || method === 'GET' ? '5' : '-5');
  }
  if (makesOrders.test(path)) return withTime(parameters);
  const planType = parameters.planType;
  const service = serviceOf(path, planType);
  const given = new Map([
    ['marginCoin', String(parameters.marginCoin ?? 'USDT')],
    ...(planType === undefined ? [] : [['planType', String(planType)] as const]),
  ]);
  for (const { orderId, clientOid } of partsOf(parameters)) {
    if (orderId === undefined && clientOid === undefined && method !== 'GET') continue;
    seedOrder(book, { id: orderId, clientId: clientOid, service, symbol, side: 'buy', type: 'limit', given });
  }
  return withTime(parameters);
};
