import { decimal } from '../../src/decimal.ts';
import type { Book } from '../../src/state/book.ts';
import type { Fill } from '../../src/state/fill.ts';
import { createIds } from '../../src/state/ids.ts';
import { settle } from '../../src/state/ledger.ts';
import type { Order } from '../../src/state/order.ts';
import type { PositionSide } from '../../src/state/position.ts';

/** One side of a trade, as a test gives it to a book. */
export interface Side {
  readonly book: Book;
  readonly buys: boolean;
  readonly positionSide?: PositionSide;
  readonly maker?: boolean;
}

/** What is traded. */
export interface Deal {
  readonly symbol: string;
  readonly quantity: string;
  readonly price: string;
}

/** The same book at other fees. */
export const withFees = (book: Book, maker: string, taker: string): Book =>
  Object.create(book, { rules: { value: { ...book.rules, fees: { maker, taker } } } });

/** Settles trades on the books of a sandbox, without any order that was placed by a call. */
export const createDesk = () => {
  const ids = createIds();
  let now = 0;
  const orderOf = ({ book, buys, positionSide = 'BOTH' }: Side, { symbol, quantity, price }: Deal): Order => {
    const given = new Map<string, string>();
    const [bought, sold] = book.rules.buys({ side: 'BUY', given }) ? ['BUY', 'SELL'] : ['buy', 'sell'];
    now += 1;
    const order: Order = {
      ...{ id: ids.order(symbol), clientId: `desk-${now}`, service: 'plain', symbol, positionSide, type: 'LIMIT' },
      ...{ status: 'open', price, quantity, changes: 0, given, createdAt: now, updatedAt: now },
      side: buys ? bought : sold,
    };
    book.orderStore.add(order);
    return order;
  };
  const fill = (side: Side, deal: Deal, counterpart?: Book): Fill =>
    settle(side.book, ids, {
      ...{ order: orderOf(side, deal), price: deal.price, quantity: decimal(deal.quantity) },
      ...{ maker: side.maker ?? false, counterpart, at: now },
    });
  return {
    ids,
    /** A trade with liquidity. */
    fill: (side: Side, deal: Deal): Fill => fill(side, deal),
    /** A trade of two accounts; the first has waited in the book. */
    match: (maker: Side, taker: Omit<Side, 'buys'>, deal: Deal): readonly [Fill, Fill] => [
      fill({ ...maker, maker: true }, deal, taker.book),
      fill({ ...taker, buys: !maker.buys }, deal, maker.book),
    ],
  };
};
