import { compareDecimals, roundToStep } from '../decimals/index.ts';
import { absolute, minus, negated, placesOf, plain, plus, stepsFor, times } from './amounts.ts';
import type { ContractFilters } from './filters.ts';
import type { CheckedOrder, OrderRefusal, OrderUnjudged } from './judged.ts';
import { type Bounds, passing } from './passing.ts';
import type { Amount, ReadOrder } from './read-order.ts';
import type { Code, Rule } from './table.ts';

/** What is known beside the order and its contract. */
export interface Circumstances {
  readonly mark: string | undefined;
  readonly open: number | undefined;
  /** The largest position that is allowed, in the quote asset or in the base asset. */
  readonly cap: { readonly text: string; readonly of: 'quote' | 'base' } | undefined;
  /** Below zero for a short position. */
  readonly held: string | undefined;
}

const above = (a: string, b: string | undefined): b is string => b !== undefined && compareDecimals(a, b) > 0;
const below = (a: string, b: string | undefined): b is string => b !== undefined && compareDecimals(a, b) < 0;

/** A rule, and what is wrong by it. */
type Breach = readonly [rule: Rule, problem: string];

/** The rules that an amount breaks by itself. */
function ownBreaches(
  what: 'price' | 'trigger' | 'quantity',
  { text }: Amount,
  { step, places, least, most }: Bounds,
): Breach[] {
  const name = what === 'quantity' ? 'step' : 'tick';
  if (placesOf(text) > places) return [[`${what}-precision`, `${text} has more decimals than ${places}`]];
  const found: Breach[] = [];
  const [lowest, highest] = [least[0], most[0]];
  if (what !== 'trigger' && below(text, lowest)) found.push([`${what}-low`, `${text} is below the least, ${lowest}`]);
  if (above(text, highest)) found.push([`${what}-high`, `${text} is above the most, ${highest}`]);
  if (compareDecimals(roundToStep(text, step), text) !== 0) {
    found.push([`${what}-step`, `${text} is no multiple of the ${name} ${step}`]);
  }
  return found;
}

/** Judges an order by what is known. Rules come in the order in which the exchange looks at them. */
export function judge(
  filters: ContractFilters,
  order: ReadOrder,
  { mark, open, cap, held }: Circumstances,
  codes: Readonly<Record<Rule, Code>>,
): CheckedOrder {
  const { buys, market, waits, closes, exempt, spends, price, quantity, trigger } = order;
  const { symbol, tick, percentPrice, contractSize, minNotional } = filters;
  const refusals: OrderRefusal[] = [];
  const unjudged: OrderUnjudged[] = [];
  const refuse = (rule: Rule, field: string, problem: string, passes?: string): void => {
    const message = `${field}: ${problem}${passes === undefined ? '' : `; give ${passes}`}`;
    refusals.push({ rule, code: codes[rule], field, message, ...(passes !== undefined && { passes }) });
  };
  const leave = (rule: OrderUnjudged['rule'], message: string, needs?: OrderUnjudged['needs']): void => {
    unjudged.push({ rule, message, ...(needs && { needs }) });
  };
  const withoutMark = 'how far the price may be goes by the mark price';

  // Where it is set off later, nobody knows at which mark price.
  const limit =
    mark === undefined || waits || price === undefined ? undefined : buys ? percentPrice?.up : percentPrice?.down;
  const edge = limit === undefined || mark === undefined ? undefined : times(mark, limit);
  const prices: Bounds = {
    step: tick,
    places: filters.pricePlaces,
    least: [filters.minPrice, buys ? undefined : edge],
    most: [filters.maxPrice, buys ? edge : undefined],
  };
  const goodPrice = price && passing(price.text, buys ? 'down' : 'up', prices);

  /** What one unit is worth; a contract is worth the same at every price. */
  const worth = contractSize ?? (price ? (goodPrice ?? price.text) : market && !waits ? mark : undefined);
  const atMarket = market && !waits;
  const step = atMarket ? filters.marketStep : filters.step;
  const needsWorth = minNotional !== undefined && !closes && !exempt;
  const reaching =
    needsWorth && worth !== undefined && above(worth, '0') && !spends
      ? stepsFor(minNotional, worth, step, 'up')
      : undefined;
  const room = closes || waits || !quantity || spends ? undefined : roomIn(filters, order, step, { mark, cap, held });
  const quantities: Bounds = {
    step,
    places: filters.quantityPlaces,
    least: [atMarket ? filters.minMarketQuantity : filters.minQuantity, reaching],
    most: [atMarket ? filters.maxMarketQuantity : filters.maxQuantity, room],
  };
  const goodQuantity = quantity && !spends ? passing(quantity.text, 'down', quantities) : undefined;

  if (quantity && !above(quantity.text, '0')) {
    refuse('nothing', quantity.name, `${quantity.text} is nothing to trade`, goodQuantity);
    return { refusals, unjudged };
  }
  if (filters.orders === 'none' || (filters.orders === 'closing' && !closes)) {
    const taken = filters.orders === 'none' ? 'no orders' : 'orders that close, and no others,';
    refuse('status', 'symbol', `${symbol} takes ${taken} while it is ${filters.status}`);
  }
  if (price) {
    for (const [rule, problem] of ownBreaches('price', price, prices)) refuse(rule, price.name, problem, goodPrice);
  }
  if (trigger) {
    const bounds: Bounds = { step: tick, places: filters.pricePlaces, least: [], most: [filters.maxPrice] };
    const passes = passing(roundToStep(trigger.text, tick, 'nearest'), 'down', bounds);
    for (const [rule, problem] of ownBreaches('trigger', trigger, bounds)) refuse(rule, trigger.name, problem, passes);
  }
  if (quantity && !spends) {
    for (const [rule, problem] of ownBreaches('quantity', quantity, quantities)) {
      refuse(rule, quantity.name, problem, goodQuantity);
    }
    const { maxMarketQuantity } = filters;
    if (market && waits && above(quantity.text, maxMarketQuantity)) {
      leave(
        'market-quantity',
        `a market order may have ${maxMarketQuantity}; whether that holds until it is set off is not known`,
      );
    }
  }
  if (percentPrice) {
    if (waits) leave('percent-price', 'the price is held to the mark price once the order is set off');
    else if (market)
      leave('percent-price', 'how far a market order trades from the mark price depends on the order book');
    else if (!price) leave('percent-price', 'the exchange finds the price');
    else if (mark === undefined) leave('percent-price', withoutMark, 'markPrice');
    else if (buys && above(price.text, edge)) {
      refuse(
        'percent-price-up',
        price.name,
        `${price.text} is above ${edge}, ${limit} times the mark price ${mark}`,
        goodPrice,
      );
    } else if (!buys && below(price.text, edge)) {
      refuse(
        'percent-price-down',
        price.name,
        `${price.text} is below ${edge}, ${limit} times the mark price ${mark}`,
        goodPrice,
      );
    }
  }
  if (minNotional !== undefined && !exempt && quantity) {
    if (closes) leave('notional', 'the exchange does not say whether an order that closes has to be worth something');
    else if (spends) {
      if (below(quantity.text, minNotional)) {
        refuse('notional', quantity.name, `${quantity.text} is less than the least, ${minNotional}`, minNotional);
      }
    } else if (worth === undefined) {
      if (market && !waits) leave('notional', 'what a market order is worth goes by the mark price', 'markPrice');
      else leave('notional', waits ? 'what it is worth shows once it is set off' : 'the exchange finds the price');
    } else {
      const value = times(quantity.text, worth);
      if (below(value, minNotional)) {
        const of = contractSize === undefined ? ` at ${worth}` : '';
        refuse(
          'notional',
          quantity.name,
          `${quantity.text}${of} is worth ${value}, less than the least, ${minNotional}`,
          goodQuantity,
        );
      }
    }
  }
  const { maxOrders } = filters;
  if (waits) leave('orders', 'the contract does not say how many orders may wait for their trigger');
  else if (!market && maxOrders !== undefined) {
    if (open === undefined) leave('orders', `${maxOrders} orders of ${symbol} may be open`, 'openOrders');
    else if (open >= maxOrders)
      refuse('orders', 'symbol', `${open} orders of ${symbol} are open, and ${maxOrders} may be`);
  }
  if (!closes && !waits && quantity && !spends) {
    if (cap === undefined)
      leave('bracket', 'how large a position may be goes by the bracket of its leverage', 'bracket');
    else if (held === undefined) leave('bracket', 'what the order adds to is not known', 'position');
    else if (mark === undefined) leave('bracket', 'what a position is worth goes by the mark price', 'markPrice');
    else if ((cap.of === 'base') !== (contractSize !== undefined)) {
      leave('bracket', 'the exchange does not say what the bracket is counted in here');
    } else {
      const after = plus(held, buys ? quantity.text : negated(quantity.text));
      if (above(absolute(after), absolute(held)) && room !== undefined && above(quantity.text, room)) {
        refuse(
          'bracket',
          quantity.name,
          `with it the position would be ${after}, and the bracket allows a worth of ${cap.text}`,
          goodQuantity,
        );
      }
    }
  }
  return { refusals, unjudged };
}

/** How much an order may have before its position is worth more than the bracket allows. */
function roomIn(
  { contractSize }: ContractFilters,
  { buys }: ReadOrder,
  step: string,
  { mark, cap, held }: Pick<Circumstances, 'mark' | 'cap' | 'held'>,
): string | undefined {
  if (!mark || !cap || held === undefined || !above(mark, '0') || (cap.of === 'base') !== (contractSize !== undefined))
    return undefined;
  // In the base asset: so many contracts, of a size that is divided by the mark price, are worth the bracket.
  const [amount, per] = contractSize === undefined ? [cap.text, mark] : [times(cap.text, mark), contractSize];
  const inDirection = buys ? held : negated(held);
  return plain(stepsFor(minus(amount, times(inDirection, per)), per, step, 'down'));
}
