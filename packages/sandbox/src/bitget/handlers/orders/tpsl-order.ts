import { decimal } from '../../../decimal.ts';
import type { Call, Handler } from '../../../handlers/handler.ts';
import { itemOf, shape } from '../../../handlers/shape.ts';
import type { Book } from '../../../state/book.ts';
import type { Order } from '../../../state/order.ts';
import { findPosition } from '../../../state/positions.ts';
import { checkContract } from '../../contracts/check-order.ts';
import { bitgetRefusal } from '../../errors.ts';
import { marginMode } from '../facts.ts';
import { sideOf, tradedBookOf } from '../product.ts';
import { checkGuard } from './check-guard.ts';
import { idFacts } from './order-facts.ts';
import { clientIdFor } from './place.ts';
import { face } from './triggers.ts';

/** One order that waits beside a position. */
interface Waiting {
  readonly clientId: string;
  readonly size: string | undefined;
  readonly executePrice: string | undefined;
  readonly given: readonly (readonly [string, string])[];
}

const made = (call: Call, book: Book, { clientId, size = '', executePrice, given }: Waiting): Order => {
  const { values, now, ids } = call;
  if (size !== '' && decimal(size).lte(0)) throw bitgetRefusal('40020', 'size');
  const holdSide = values.text('holdSide');
  const order: Order = {
    clientId,
    id: ids.long(),
    service: 'tpsl',
    symbol: values.text('symbol') ?? '',
    side: holdSide === 'short' || holdSide === 'sell' ? 'sell' : 'buy',
    positionSide: sideOf(book, holdSide),
    type: executePrice === undefined ? 'market' : 'limit',
    status: 'open',
    price: executePrice ?? '',
    quantity: size === '' ? '0' : size,
    changes: 0,
    given: new Map([
      ...given,
      ['marginCoin', values.text('marginCoin') ?? ''],
      ['marginMode', marginMode(book.settings(values.text('symbol') ?? ''))],
      ['tradeSide', 'close'],
    ]),
    createdAt: now,
    updatedAt: now,
  };
  checkContract(call, book, order);
  checkGuard(book, order);
  return order;
};

const put = (book: Book, order: Order): Order => {
  face(book, order);
  book.orderStore.add(order);
  return order;
};

/** The product line that the call is about; refused where the position is not there. */
const bookWithPosition = (call: Call): Book => {
  const book = tradedBookOf(call);
  const { values } = call;
  const position = findPosition(book, values.text('symbol') ?? '', sideOf(book, values.text('holdSide')));
  if (position === undefined) throw bitgetRefusal('43043');
  return book;
};

/** Places a take-profit, stop-loss or trailing order on a position. */
export const newTpslOrder: Handler = {
  serves: { 'bitget-mix': ['placeStopProfitAndStopLossPlanOrders'] },
  handle: (call) => {
    const { values, template } = call;
    const book = bookWithPosition(call);
    const order = made(call, book, {
      clientId: clientIdFor(call, book, 'tpsl', values.text('clientOid')),
      size: values.text('size'),
      executePrice: values.text('executePrice'),
      given: values.names.map((name) => [name, values.text(name) ?? '']),
    });
    return shape(template, idFacts(put(book, order)));
  },
};

const halves = [
  { prefix: 'stopSurplus', whole: 'pos_profit', part: 'profit_plan' },
  { prefix: 'stopLoss', whole: 'pos_loss', part: 'loss_plan' },
] as const;

/** Places a take-profit and a stop-loss on a position, or the one that is given, each for all of it or for a size. */
export const newPositionTpsl: Handler = {
  serves: { 'bitget-mix': ['placeSimultaneousStopProfitAndStopLossPlanOrders'] },
  handle: (call) => {
    const { values, template } = call;
    const book = bookWithPosition(call);
    const [stopSurplusClientOid, stopLossClientOid] = halves.map(({ prefix }) => values.text(`${prefix}ClientOid`));
    // Both ids are looked at before either order is there: nothing says that the two may not share one.
    return (
      halves
        .filter(({ prefix }) => values.has(`${prefix}TriggerPrice`))
        .map((half) => ({ ...half, clientId: clientIdFor(call, book, 'tpsl', values.text(`${half.prefix}ClientOid`)) }))
        .map(({ prefix, whole, part, clientId }) => {
          const of = (name: string): string | undefined => values.text(`${prefix}${name}`) || undefined;
          return made(call, book, {
            clientId,
            size: of('Size'),
            executePrice: of('ExecutePrice'),
            given: [
              ['planType', of('Size') === undefined ? whole : part],
              ['triggerPrice', of('TriggerPrice') ?? ''],
              ['triggerType', of('TriggerType') ?? 'fill_price'],
            ],
          });
        })
        // Neither is there unless both are taken.
        .map((order) => put(book, order))
        .map(({ id }) => shape(itemOf(template), { orderId: String(id), stopSurplusClientOid, stopLossClientOid }))
    );
  },
};
