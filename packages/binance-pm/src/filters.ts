import { type CheckOrder, type ContractFilters, createFilters, type FitOrder } from '@openderivs/client/filters';
import type {
  NewCmConditionalOrderParams,
  NewCmOrderParams,
  NewUmAlgoOrderParams,
  NewUmOrderParams,
} from './generated/client.ts';
import { filters as table } from './generated/filters.ts';

export type { CheckedOrder, ContractFilters, OrderRefusal, OrderUnjudged } from '@openderivs/client/filters';

/**
 * A contract of USDⓈ-M or of COIN-M, as their exchange information lists it: Portfolio Margin has none of its own. The form tells
 * which of the two it is.
 */
export interface Contract {
  readonly symbol: string;
  readonly pricePrecision: number;
  readonly quantityPrecision: number;
  readonly filters: readonly { readonly filterType: string }[];
}

/** An order of a contract, also one that waits for its trigger. */
export type Order = NewUmOrderParams | NewCmOrderParams | NewUmAlgoOrderParams | NewCmConditionalOrderParams;

const filters = createFilters<Order, Contract, typeof table>(table);

/**
 * What a contract takes of an order, in one form for every API: tick and steps, bounds, least worth, how far a price may be from
 * the mark price, and how many orders may be open. Amounts are decimal text, computed exactly.
 *
 * @example
 * const { symbols } = await usdm.getExchangeInformation(); // of @openderivs/binance-usdm
 * const contract = symbols.find(({ symbol }) => symbol === 'BTCUSDT');
 * const { tick, step, minQuantity, minNotional } = filtersOf(contract);
 */
export const filtersOf: (contract: Contract) => ContractFilters = filters.filtersOf;

/**
 * Rounds an order so that its contract takes its price and its quantity: a buy never becomes dearer, a sell never cheaper, and no
 * quantity becomes larger. A trigger price goes to the nearest tick. Everything else stays as it is, and so does the object given.
 * What would become zero is refused with a `BadInputError`; whether it is large enough for the exchange, `checkOrder` says.
 * Quantities of COIN-M count contracts.
 *
 * @example
 * const order = fitOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity, price }, contract);
 * await placeUmOrder(pm, order);
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
