import { decimal } from '../../../decimal.ts';
import type { Call, Handler } from '../../../handlers/handler.ts';
import { shape } from '../../../handlers/shape.ts';
import type { Order } from '../../../state/order.ts';
import { findPosition } from '../../../state/positions.ts';
import { bitgetRefusal } from '../../errors.ts';
import { sideOf, tradedBookOf } from '../product.ts';
import { idFacts } from './order-facts.ts';
import { clientIdFor } from './place.ts';

const orderFor = (call: Call): Order => {
  const { values, now, ids } = call;
  const book = tradedBookOf(call);
  const symbol = values.text('symbol') ?? '';
  const holdSide = values.text('holdSide');
  const positionSide = sideOf(book, holdSide);
  if (findPosition(book, symbol, positionSide) === undefined) throw bitgetRefusal('43043');
  const size = values.text('size') ?? '';
  if (size !== '' && decimal(size).lte(0)) throw bitgetRefusal('40020', 'size');
  return {
    clientId: clientIdFor(call, book, 'tpsl', values.text('clientOid')),
    id: ids.long(),
    service: 'tpsl',
    symbol,
    side: holdSide === 'short' || holdSide === 'sell' ? 'sell' : 'buy',
    positionSide,
    type: values.has('executePrice') ? 'limit' : 'market',
    status: 'open',
    price: values.text('executePrice') ?? '',
    quantity: values.text('size') ?? '0',
    changes: 0,
    given: new Map([
      ...values.names.map((name): [string, string] => [name, values.text(name) ?? '']),
      ['tradeSide', 'close'],
    ]),
    createdAt: now,
    updatedAt: now,
  };
};

/** Places a take-profit, stop-loss or trailing order on a position. */
export const newTpslOrder: Handler = {
  serves: { 'bitget-mix': ['placeStopProfitAndStopLossPlanOrders'] },
  handle: (call) => {
    const order = orderFor(call);
    tradedBookOf(call).orders.push(order);
    return shape(call.template, idFacts(order));
  },
};
