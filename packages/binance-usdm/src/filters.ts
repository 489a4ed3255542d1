import { type CheckOrder, type ContractFilters, createFilters, type FitOrder } from '@openderivs/client/filters';
import type { Contract, NewAlgoOrderParams, NewOrderParams, PlaceMultipleOrdersParams } from './generated/client.ts';
import { filters as table } from './generated/filters.ts';

export type { CheckedOrder, ContractFilters, OrderRefusal, OrderUnjudged } from '@openderivs/client/filters';

/** An order that is placed by itself, in a batch, or to wait for its trigger. */
export type Order = NewOrderParams | PlaceMultipleOrdersParams['batchOrders'][number] | NewAlgoOrderParams;

const filters = createFilters<Order, Contract, typeof table>(table);

/**
 * What a contract takes of an order, in one form for every API: tick and steps, bounds, least worth, how far a price may be from
 * the mark price, and how many orders may be open. Amounts are decimal text, computed exactly.
 *
 * @example
 * const { symbols } = await usdm.getExchangeInformation();
 * const contract = symbols.find(({ symbol }) => symbol === 'BTCUSDT');
 * const { tick, step, minQuantity, minNotional } = filtersOf(contract);
 */
export const filtersOf: (contract: Contract) => ContractFilters = filters.filtersOf;

/**
 * Rounds an order so that its contract takes its price and its quantity: a buy never becomes dearer, a sell never cheaper, and no
 * quantity becomes larger. A trigger price goes to the nearest tick. Everything else stays as it is, and so does the object given.
 * What would become zero is refused with a `BadInputError`; whether it is large enough for the exchange, `checkOrder` says.
 *
 * @example
 * const order = fitOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity, price }, contract);
 * await placeOrder(usdm, order);
 */
export const fitOrder: FitOrder<Order, Contract, typeof table> = filters.fitOrder;

/**
 * Lists what the exchange will refuse of an order, in the order in which it looks: each with its code, in words, and with the
 * nearest value that passes where there is one. An empty list says that nothing is known against the order, not that it will be
 * taken: balance, margin and what the account has open elsewhere are not looked at.
 *
 * What is not told is not judged: `unjudged` names each such rule and what it needs. So without `markPrice` nothing is said of how
 * far a limit price may be.
 *
 * @example
 * const { refusals, unjudged } = checkOrder(order, contract, { markPrice: '65000' });
 * for (const { code, message, passes } of refusals) console.log(code, message, passes); // -4014 'price: 60000.05 is no multiple of the tick 0.1; give 60000' '60000'
 */
export const checkOrder: CheckOrder<Order, Contract, typeof table> = filters.checkOrder;
