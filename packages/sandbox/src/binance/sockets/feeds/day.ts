import { decimal } from '../../../decimal.ts';
import type { MarketView } from '../../../sockets/market.ts';
import { worth } from '../../../state/contract.ts';
import type { PublicTrade } from '../../../state/prices.ts';
import { tradedFacts } from '../../handlers/traded.ts';
import { isCoinMargined, rulesOf, sizeOf } from './facts.ts';

/** What was traded in a time, as the product counts it. */
export interface TradedFacts {
  readonly count: number;
  readonly size: string;
  readonly other: string;
}

/** Adds up trades, where nothing else knows what was traded. */
export const addUp = (symbol: string, trades: readonly PublicTrade[]): TradedFacts => {
  const rules = rulesOf(symbol);
  let [size, other] = [decimal(0), decimal(0)];
  for (const trade of trades) {
    const quantity = decimal(sizeOf(symbol, trade));
    const { base, quote } = worth(rules, symbol, quantity, trade.price);
    size = size.plus(quantity);
    other = other.plus(isCoinMargined(symbol) ? base : quote);
  }
  return { count: trades.length, size: String(size), other: String(other.decimalPlaces(8)) };
};

/** What the last 24 hours were of a symbol. */
export interface DayFacts extends TradedFacts {
  readonly from: number;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly last: string;
  /** What one was worth on average. */
  readonly average: string;
  readonly lastSize: string;
  readonly lastId: number;
}

export const dayOf = (
  { prices }: MarketView,
  symbol: string,
  now: number,
  newest: { readonly id: bigint; readonly size: string } | undefined,
): DayFacts => {
  const { from, open, high, low, last, traded } = prices.day(symbol, now);
  const facts =
    traded === undefined
      ? addUp(
          symbol,
          prices.trades(symbol).filter(({ at }) => at > from),
        )
      : { count: traded.trades, ...tradedFacts(rulesOf(symbol), symbol, traded.all) };
  const inverse = rulesOf(symbol).contractSize?.(symbol);
  const worthOf = inverse === undefined ? decimal(facts.other) : decimal(facts.size).times(inverse);
  const amount = inverse === undefined ? decimal(facts.size) : decimal(facts.other);
  return {
    from,
    open,
    high,
    low,
    last,
    ...facts,
    average: amount.isZero() ? last : worthOf.div(amount).toFixed(8),
    lastSize: newest?.size ?? '0',
    lastId: Number(newest?.id ?? 0),
  };
};
