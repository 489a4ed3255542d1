import { down, half, isAbove, less, placesIn, product, quotient, sum, unit, up } from './exact.ts';

/** What the table goes by: what a contract takes, read by the test itself. */
export interface Listed {
  readonly symbol: string;
  readonly tick: string;
  readonly pricePlaces: number;
  readonly minPrice?: string;
  readonly maxPrice?: string;
  readonly step: string;
  readonly minQuantity: string;
  readonly maxQuantity?: string;
  readonly maxMarketQuantity?: string;
  readonly minNotional?: string;
  readonly up: string;
  readonly down: string;
  /** What one unit of a quantity is worth, where that is not its price. */
  readonly size?: string;
}

/** An order in the words of the table. */
export interface Asked {
  readonly side: 'buy' | 'sell';
  readonly type: 'limit' | 'market' | 'stop';
  readonly price?: string;
  readonly trigger?: string;
  readonly quantity: string;
  readonly closes?: boolean;
}

/** An order, what is held before it, and the rule that it breaks first. */
export interface Case {
  readonly name: string;
  readonly order: Asked;
  readonly held?: string;
  readonly rule: string | undefined;
}

/** What a quantity has to be for an order to be worth enough. */
const enough = ({ step, minQuantity, minNotional = '0', size }: Listed, price: string): string => {
  const least = up(quotient(minNotional, size ?? price), step);
  const quantity = isAbove(least, minQuantity) ? least : minQuantity;
  // A quotient is cut off: one step more makes up for it.
  return sum(quantity, step);
};

/** Orders of one contract and side, each at one side of a bound. */
export function casesOf(listed: Listed, side: Asked['side'], mark: string, cap: string | undefined): Case[] {
  const { tick, pricePlaces, step, minPrice, maxPrice, minQuantity, maxQuantity, minNotional, size } = listed;
  const { maxMarketQuantity = maxQuantity } = listed;
  const buys = side === 'buy';
  const price = buys ? down(product(mark, '0.999'), tick) : up(product(mark, '1.001'), tick);
  const quantity = enough(listed, price);
  const order: Asked = { side, type: 'limit', price, quantity };
  const market: Asked = { side, type: 'market', quantity: enough(listed, mark) };
  const stop: Asked = { ...order, type: 'stop', trigger: down(mark, tick) };
  const edge = buys ? down(product(mark, listed.up), tick) : up(product(mark, listed.down), tick);
  const beyond = buys ? sum(edge, tick) : less(edge, tick);
  const short = minNotional && less(up(quotient(minNotional, size ?? price), step), step);
  const isShort = short !== undefined && isAbove(short, less(minQuantity, step));
  const places = (value: string): string => (placesIn(value) > pricePlaces ? 'precision' : 'step');
  const offStep = sum(quantity, half(step));
  const tooMany = cap && sum(down(size ? quotient(product(cap, mark), size) : quotient(cap, mark), step), step);
  const held = quantity;
  const case_ = (name: string, asked: Partial<Asked>, rule?: string, from: Asked = order): Case => ({
    name,
    order: { ...from, ...asked },
    rule,
  });
  return [
    case_('fits', {}),
    case_('is off its tick', { price: sum(price, half(tick)) }, `price-${places(half(tick))}`),
    case_('has too many places', { price: sum(price, unit(pricePlaces + 1)) }, 'price-precision'),
    ...(minPrice ? [case_('costs too little', { price: less(minPrice, tick) }, 'price-low')] : []),
    ...(maxPrice ? [case_('costs too much', { price: sum(down(maxPrice, tick), tick) }, 'price-high')] : []),
    case_('is as far from the mark as may be', { price: edge, quantity: enough(listed, edge) }),
    case_(
      'is too far from the mark',
      { price: beyond, quantity: enough(listed, beyond) },
      `percent-price-${buys ? 'up' : 'down'}`,
    ),
    case_('is off its step', { quantity: offStep }, 'quantity-precision'),
    case_(
      'has less than the least',
      { quantity: less(minQuantity, step) },
      less(minQuantity, step) === '0' ? 'nothing' : 'quantity-low',
    ),
    ...(maxQuantity ? [case_('has more than the most', { quantity: sum(maxQuantity, step) }, 'quantity-high')] : []),
    ...(isShort ? [case_('is worth too little', { quantity: short }, 'notional')] : []),
    ...(isShort ? [{ ...case_('closes, and is worth too little', { quantity: short, closes: true }), held }] : []),
    case_('takes the market', {}, undefined, market),
    case_(
      'takes the market, off its step',
      { quantity: sum(market.quantity, half(step)) },
      'quantity-precision',
      market,
    ),
    ...(maxMarketQuantity
      ? [case_('takes too much from the market', { quantity: sum(maxMarketQuantity, step) }, 'quantity-high', market)]
      : []),
    ...(isShort && minNotional
      ? [
          case_(
            'takes too little from the market',
            { quantity: less(up(quotient(minNotional, size ?? mark), step), step) },
            'notional',
            market,
          ),
        ]
      : []),
    case_('waits', {}, undefined, stop),
    case_(
      'waits for a price off its tick',
      { trigger: sum(stop.trigger ?? '0', half(tick)) },
      `trigger-${places(half(tick))}`,
      stop,
    ),
    case_('waits, off its tick', { price: sum(price, half(tick)) }, `price-${places(half(tick))}`, stop),
    ...(tooMany ? [case_('is more than the bracket takes', { quantity: tooMany }, 'bracket')] : []),
    ...(tooMany
      ? [
          {
            ...case_('is more than the bracket takes beside a position', { quantity: less(tooMany, step) }, 'bracket'),
            held: step,
          },
        ]
      : []),
    ...(tooMany ? [{ ...case_('is as much as the bracket takes', { quantity: less(tooMany, step) }) }] : []),
  ];
}
