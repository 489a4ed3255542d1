import type { Book, PositionSide, Product, Service } from '@openderivs/sandbox';
import { type Arrange, partsOf, valuesOf } from './arrange.ts';
import { isNode, type Node } from './json.ts';
import { seedOrder } from './seed-order.ts';

const products: readonly Product[] = ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES', 'SPOT', 'MARGIN'];
const futures = products.slice(0, 3);

const pairs: { readonly [product: string]: string } = { 'COIN-FUTURES': 'BTCUSD_CM', 'USDC-FUTURES': 'BTCPERP' };

const movesMargin = /\/set-margin$/;
const needsPosition = /\/close-positions$|\/set-margin$|\/place-strategy-order$/;

/** What finds no order in its way, because it makes one or wants none. */
const wantsNone = /\/place-|\/set-|\/switch$/;

const serviceOf = (path: string): Service => (path.includes('strategy') ? 'plan' : 'plain');

/** Whether the order of a call closes a position. */
const isClosing = ({ side, posSide, reduceOnly }: Node): boolean =>
  reduceOnly === 'yes' || (posSide === 'long' && side === 'sell') || (posSide === 'short' && side === 'buy');

/** An order that closes takes no preset take-profit or stop-loss, which no form of the description says. */
const withoutPresets = (parameters: Node): Node =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => !/^(?:tp|sl|takeProfit|stopLoss)/.test(name)));

const seed = (book: Book, symbol: string, service: Service, { orderId, clientOid }: Node): void =>
  seedOrder(book, {
    service,
    symbol,
    id: orderId,
    clientId: clientOid,
    side: 'buy',
    type: 'limit',
    given: new Map([['type', 'trigger']]),
  });

/**
 * A unified account: hedge mode where a call names a side of it, positions where they are read, closed or moved, and for
 * everything but placing the orders that the call is about, or one where it is about all of them.
 */
export const arrangeUnified: Arrange = (sandbox, _api, { operation: { method, path }, parameters }) => {
  const account = sandbox.account('bitget-unified');
  const hedge = valuesOf(parameters, 'posSide').length > 0;
  for (const product of futures) account.book(product).positionMode.hedge = hedge;
  for (const part of partsOf(parameters)) {
    const product = products.find((known) => known === part.category) ?? 'USDT-FUTURES';
    const book = account.book(product);
    const symbol = String(part.symbol ?? pairs[product] ?? 'BTCUSDT');
    if (futures.includes(product) && (method === 'GET' || needsPosition.test(path) || isClosing(part))) {
      const isolated = movesMargin.test(path) && { isolatedMargin: '500' };
      const held = (positionSide: PositionSide, amount: string): void =>
        account.openPosition({ product, symbol, amount, positionSide, ...isolated });
      if (hedge) {
        held('LONG', '5');
        held('SHORT', '-5');
      } else held('BOTH', part.side === 'buy' ? '-5' : '5');
    }
    if (wantsNone.test(path)) continue;
    const names = part.orderId !== undefined || part.clientOid !== undefined;
    if (names || method === 'GET' || path.endsWith('/cancel-symbol-order')) seed(book, symbol, serviceOf(path), part);
  }
  return isNode(parameters) && isClosing(parameters) ? withoutPresets(parameters) : parameters;
};
