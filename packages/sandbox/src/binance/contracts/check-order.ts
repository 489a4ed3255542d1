import { type BreachKind, breachOf, type ContractBreach, type JudgedOrder } from '../../contracts/breach.ts';
import type { Call } from '../../handlers/handler.ts';
import type { Refusal } from '../../refusal.ts';
import type { Book } from '../../state/book.ts';
import { openOrders } from '../../state/orders.ts';
import { type BinanceCode, binanceRefusal } from '../errors.ts';

const codes: { readonly [kind in BreachKind]: BinanceCode } = {
  closed: -4141,
  'price-precision': -1111,
  'price-low': -4013,
  'price-high': -4002,
  'price-step': -4014,
  'trigger-precision': -1111,
  'trigger-high': -4007,
  'trigger-step': -4014,
  'quantity-precision': -1111,
  'quantity-low': -4004,
  'quantity-high': -4005,
  'quantity-step': -4023,
  'above-band': -4016,
  'below-band': -4024,
  'market-outside-band': -4131,
  notional: -4164,
  orders: -2025,
  'trigger-orders': -4045,
  bracket: -2027,
};

/** COIN-M has numbers of its own for these; Portfolio Margin has USDⓈ-M's for both. For a closed contract it lists none. */
const coinMargined: { readonly [kind in BreachKind]?: BinanceCode } = {
  closed: -1121,
  'market-outside-band': -4113,
  notional: -4178,
};

const refusalOf = ({ product }: Book, { kind, bound }: ContractBreach): Refusal =>
  binanceRefusal((product === 'coinm' ? coinMargined[kind] : undefined) ?? codes[kind], bound);

/** How many conditional orders an account may have open, over all symbols. */
const mostTriggerOrders = 200;

/** Refuses an order that its contract does not take. Where no contracts are in force, every order is taken. */
export const checkContract = (call: Call, book: Book, order: JudgedOrder): void => {
  const contract = call.contracts?.of(book.product, order.symbol, call.operation.api);
  if (contract === undefined) return;
  const breach = breachOf(contract, book, order);
  if (breach !== undefined) throw refusalOf(book, breach);
  const { service } = order;
  if (service !== 'plain' && openOrders(book, service).length >= mostTriggerOrders) throw binanceRefusal(-4045);
};

/** How often an order may be changed: `maxMoveOrderLimit` of the exchange information. */
const mostChanges = 10_000;

/** Portfolio Margin lists no code for it. */
const changeCodes: { readonly [product: string]: BinanceCode } = { usdm: -5026, coinm: -4198 };

/** The same for a change of an order, whose least worth has a number of its own on USDⓈ-M. */
export const checkChange = (call: Call, book: Book, order: JudgedOrder, changes: number): void => {
  const contract = call.contracts?.of(book.product, order.symbol, call.operation.api);
  if (contract === undefined) return;
  const tooMany = changeCodes[book.product];
  if (tooMany !== undefined && changes >= mostChanges) throw binanceRefusal(tooMany);
  const breach = breachOf(contract, book, order);
  if (breach === undefined) return;
  if (breach.kind === 'notional' && book.product === 'usdm') throw binanceRefusal(-5029, breach.bound);
  throw refusalOf(book, breach);
};
