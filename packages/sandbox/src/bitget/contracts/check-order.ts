import { type BreachKind, breachOf, type JudgedOrder } from '../../contracts/breach.ts';
import { capAt, maxLeverageOf } from '../../contracts/contract.ts';
import { decimal } from '../../decimal.ts';
import type { Call } from '../../handlers/handler.ts';
import type { Book } from '../../state/book.ts';
import { worthInMargin } from '../../state/contract.ts';
import type { Order } from '../../state/order.ts';
import { type BitgetCode, bitgetRefusal } from '../errors.ts';

type Codes = { readonly [kind in BreachKind]: BitgetCode };

const classic: Codes = {
  closed: '45119',
  'price-precision': '45115',
  'price-low': '40816',
  'price-high': '40815',
  'price-step': '45115',
  'trigger-precision': '45115',
  'trigger-high': '40815',
  'trigger-step': '45115',
  'quantity-precision': '22038',
  'quantity-low': '45111',
  'quantity-high': '45112',
  'quantity-step': '22038',
  'above-band': '40815',
  'below-band': '40816',
  'market-outside-band': '22008',
  notional: '45110',
  orders: '45118',
  'trigger-orders': '45118',
  bracket: '40762',
};

const unified: Codes = {
  closed: '25101',
  'price-precision': '25244',
  'price-low': '25205',
  'price-high': '25206',
  'price-step': '25244',
  'trigger-precision': '25244',
  'trigger-high': '25206',
  'trigger-step': '25244',
  // No code is known for these; nearly everything that is wrong with a parameter has this one.
  'quantity-precision': '400172',
  'quantity-low': '25207',
  'quantity-high': '25208',
  'quantity-step': '400172',
  'above-band': '25206',
  'below-band': '25205',
  'market-outside-band': '25235',
  notional: '45110',
  orders: '25211',
  'trigger-orders': '25211',
  bracket: '25233',
};

const unlessEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

const unlessZero = (text: string): string | undefined => (decimal(text).isZero() ? undefined : text);

/** What is looked at of an order, as both APIs keep it. */
export type CheckedOrder = Pick<
  Order,
  'symbol' | 'service' | 'positionSide' | 'type' | 'price' | 'quantity' | 'given' | 'side' | 'fill'
>;

const judgedOf = (book: Book, order: CheckedOrder, replaces: Order | undefined): JudgedOrder => {
  const { symbol, service, positionSide, type, given, fill } = order;
  const market = type === 'market';
  // A market buy of spot is an amount in the quote coin.
  const quantity = given.has('amount') ? undefined : unlessZero(order.quantity);
  return {
    ...{ symbol, service, positionSide, market, quantity },
    buys: book.rules.buys(order),
    closes: service === 'tpsl' || (!book.rules.spot && book.rules.closes(order)),
    price: market ? undefined : unlessEmpty(order.price),
    triggerPrice: unlessEmpty(given.get('triggerPrice')),
    rests: replaces === undefined && !(market && service === 'plain'),
    replaces,
    filled: fill?.quantity,
  };
};

/** Refuses an order that its contract does not take, or a change that would make it one. */
export const checkContract = (call: Call, book: Book, order: CheckedOrder, replaces?: Order): void => {
  const { api } = call.operation;
  const contract = call.contracts?.of(book.product, order.symbol, api);
  if (contract === undefined) return;
  const breach = breachOf(contract, book, judgedOf(book, order, replaces));
  const { minNotional } = contract;
  const spent = order.given.get('amount');
  const spendsTooLittle = spent !== undefined && minNotional !== undefined && decimal(spent).lt(minNotional);
  if (spendsTooLittle) throw bitgetRefusal('45110', minNotional);
  if (breach === undefined) return;
  const isQuantity = breach.kind === 'quantity-step' || breach.kind === 'quantity-precision';
  if (breach.kind === 'market-outside-band' && api !== 'bitget-uta' && !book.rules.buys(order))
    throw bitgetRefusal('22009');
  if (api === 'bitget-uta') throw bitgetRefusal(unified[breach.kind], isQuantity ? 'qty' : breach.bound);
  throw bitgetRefusal(classic[breach.kind], breach.bound);
};

/** Refuses a leverage above what a contract allows, or one at which its position would be too large. */
export const checkLeverage = (call: Call, book: Book, symbol: string, leverage: number): void => {
  const { api } = call.operation;
  const contract = call.contracts?.of(book.product, symbol, api);
  if (contract === undefined) return;
  const codes = api === 'bitget-uta' ? unified : classic;
  if (leverage > (maxLeverageOf(contract) ?? leverage)) throw bitgetRefusal(api === 'bitget-uta' ? '25223' : '43050');
  const cap = capAt(contract, leverage);
  if (cap === undefined) return;
  const isTooLarge = book.positions.some((position) => {
    const value = worthInMargin(book.rules, symbol, decimal(position.amount).abs(), book.prices.mark(symbol));
    return position.symbol === symbol && value.gt(cap);
  });
  if (isTooLarge) throw bitgetRefusal(codes.bracket, cap);
};
