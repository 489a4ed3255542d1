import { firstBookId } from '../state/prices.ts';
import type { Happenings } from '../world/happenings.ts';
import { textOf } from './amounts.ts';
import { type FundingRate, ratePlaces } from './funding.ts';
import type { Move } from './path.ts';
import type { Source } from './source.ts';

/** How often the mark price is told. */
const second = 1_000;

/** Tells whoever listens what one step has changed: the trade first, then the book that it left, then the mark price. */
export const tellStep = (
  happenings: Happenings,
  source: Source,
  symbols: readonly string[],
  before: Move,
  stepsBefore: number,
): void => {
  const { move, scale, trades, depth, funding } = source;
  const { at } = move;
  const price = (units: number): string => textOf(units, scale.places);
  for (const symbol of symbols) {
    if (move.lots > 0 && happenings.isHeard('trade', symbol)) {
      const quantity = textOf(move.lots, scale.lotPlaces);
      const trade = { id: BigInt(trades.count), price: price(move.last), quantity, buyerIsMaker: !move.buys };
      happenings.tell({ kind: 'trade', symbol, at, ...trade });
    }
    const numbers = { id: firstBookId + source.steps, previous: firstBookId + stepsBefore };
    if (happenings.isHeard('renumbered', symbol)) happenings.tell({ kind: 'renumbered', symbol, at, ...numbers });
    if (happenings.isHeard('book', symbol)) {
      const [bids, asks] = [depth.changes(before, move, 'bid'), depth.changes(before, move, 'ask')];
      happenings.tell({ kind: 'book', symbol, at, bids, asks, ...numbers });
    }
    if (Math.floor(at / second) !== Math.floor(before.at / second) && happenings.isHeard('mark', symbol)) {
      const rates = { rate: textOf(funding.rate(), ratePlaces), nextFunding: funding.nextAt() };
      happenings.tell({ kind: 'mark', symbol, at, mark: price(move.mark), index: price(move.index), ...rates });
    }
  }
};

/** Tells whoever listens which rate is paid. */
export const tellFunding = (
  happenings: Happenings,
  { scale }: Source,
  symbols: readonly string[],
  { at, rate, mark }: FundingRate,
): void => {
  const texts = { mark: textOf(mark, scale.places), rate: textOf(rate, ratePlaces) };
  for (const symbol of symbols) happenings.tell({ kind: 'funding', symbol, at, ...texts });
};
