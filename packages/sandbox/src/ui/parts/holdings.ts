import { decimal } from '../../decimal.ts';
import type { Exchange } from '../../exchange.ts';
import { fundsOf } from '../../margin/funds.ts';
import { liquidationPriceOf } from '../../margin/liquidation-price-of.ts';
import type { Site } from '../../site.ts';
import type { Account } from '../../state/account.ts';
import type { Book } from '../../state/book.ts';
import { positionFigures } from '../../state/figures.ts';
import type { Order, Service } from '../../state/order.ts';
import { openOrders } from '../../state/orders.ts';
import type { Position } from '../../state/position.ts';
import { leverageOf } from '../../state/positions.ts';
import type { BalanceView, HoldingView, OrderView, PositionView } from '../protocol.ts';

const services: readonly Service[] = ['plain', 'algo', 'conditional', 'plan', 'tpsl'];

/** Under which names orders are given the prices that they wait for. */
const triggerNames = [
  ...['stopPrice', 'triggerPrice', 'activatePrice', 'activationPrice'],
  ...['takeProfit', 'stopLoss', 'ocoLimitPrice', 'ocoTriggerPrice'],
];

/** The prices that set an order off. One that follows the price waits to be set off where the price turns back. */
const triggersOf = ({ service, given, trailed }: Order): readonly string[] => {
  if (service === 'plain') return [];
  if (trailed?.isActive) return [trailed.turn];
  return triggerNames.flatMap((name) => given.get(name) || []);
};

const mostOrders = 200;

const orderView = (order: Order): OrderView => {
  const { id, clientId, symbol, service, side, positionSide, type, price, quantity, fill, createdAt } = order;
  return {
    ...{ id: String(id), clientId, symbol, service, side, positionSide, type, price, quantity },
    triggers: triggersOf(order),
    filled: fill?.quantity ?? '0',
    at: createdAt,
  };
};

const rounded = (value: { decimalPlaces(places: number): object }): string => String(value.decimalPlaces(8));

const positionView = (book: Book, position: Position): PositionView => {
  const { symbol, side, amount, entryPrice, marginAsset } = position;
  const { unrealized, initial } = positionFigures(book, position);
  return {
    ...{ symbol, side, amount, entryPrice, marginAsset },
    markPrice: book.prices.mark(symbol),
    liquidation: liquidationPriceOf(book, position),
    unrealized: rounded(unrealized),
    margin: rounded(initial),
    isIsolated: book.settings(symbol).isolated,
    leverage: leverageOf(book, symbol, decimal(amount)),
  };
};

const balanceView = (book: Book, asset: string): BalanceView => {
  const { wallet, available, unrealized } = fundsOf(book, asset);
  return { asset, wallet: rounded(wallet), available: rounded(available), unrealized: rounded(unrealized) };
};

const holdingView = (exchange: Exchange, { kind }: Account, book: Book): HoldingView => ({
  ...{ exchange: exchange.name, account: book.account, kind, product: book.product },
  orders: services
    .flatMap((service) => openOrders(book, service))
    .slice(0, mostOrders)
    .map(orderView),
  positions: book.positions.map((position) => positionView(book, position)),
  balances: book.assets.map((asset) => balanceView(book, asset)),
});

/** Who calls with no key has an account too, in which nothing is. */
const nobody = 'nobody';

/** What every account has that was used. Looking makes no account: in which order they are made is part of a history. */
export const holdingsView = (site: Site): HoldingView[] =>
  site
    .holders()
    .filter(({ account }) => account.name !== nobody)
    .flatMap(({ exchange, account }) => account.books.map((book) => holdingView(exchange, account, book)));
