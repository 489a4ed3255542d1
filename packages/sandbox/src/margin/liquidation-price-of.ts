import { type Decimal, decimal, sum } from '../decimal.ts';
import { textOf } from '../ledger/atoms.ts';
import type { Book } from '../state/book.ts';
import { isMaintained, maintenanceTermsOf, positionFigures } from '../state/figures.ts';
import type { Position } from '../state/position.ts';
import { positionsOf } from '../state/positions.ts';
import { type Leg, liquidationPrice } from './liquidation-price.ts';
import type { MaintenanceTerms } from './maintenance.ts';
import { type Pool, poolFigures, poolOf } from './pool.ts';

/** The mark price at which a position is liquidated, as answers write it: `0` where there is none. */
export const liquidationPriceOf = (book: Book, position: Position): string => {
  if (book.rules.brackets === undefined || decimal(position.amount).isZero()) return '0';
  const { symbol } = position;
  const isIsolated = book.settings(symbol).isolated;
  const together = isIsolated ? [position] : positionsOf(book, symbol);
  const price = liquidationPrice({
    legs: together.map((each) => legOf(book, each)),
    inverse: book.rules.contractSize !== undefined,
    terms: termsOf(book, symbol),
    backing: isIsolated ? decimal(position.isolatedMargin) : backingOf(book, position, together),
    mark: decimal(book.prices.mark(symbol)),
  });
  return price === undefined ? '0' : String(price.decimalPlaces(8));
};

const legOf = (book: Book, position: Position): Leg => {
  const { symbol, amount, cost } = position;
  const maintained = isMaintained(book, position);
  const size = book.rules.contractSize?.(symbol);
  const paid = decimal(textOf(cost));
  if (size === undefined) return { amount: decimal(amount), cost: paid, maintained };
  return { amount: decimal(amount).times(size), cost: paid.negated(), maintained };
};

/** The brackets of a symbol, so many times as high as an account has to keep above them. */
const termsOf = (book: Book, symbol: string): MaintenanceTerms => {
  const { brackets, closing } = maintenanceTermsOf(book, symbol);
  const times = (rate: string): string => String(decimal(rate).times(liquidatedAt(book)));
  return {
    brackets: brackets.map(({ upTo, maintenance, cumulated }) => ({
      upTo,
      maintenance: times(maintenance),
      cumulated: times(cumulated),
    })),
    closing: times(closing),
  };
};

const liquidatedAt = ({ rules }: Book): string => rules.margin?.ratios.liquidated ?? '1';

/** What stands behind the positions of one symbol, in their margin asset: all of the pool but themselves. */
const backingOf = (book: Book, { marginAsset }: Position, together: readonly Position[]): Decimal => {
  const pool = poolOf(book, marginAsset);
  const { equity, maintenance } = poolFigures(pool);
  const others = equity.minus(maintenance.times(liquidatedAt(book))).div(unitOf(pool, book, marginAsset));
  const own = together.map((position) => positionFigures(book, position));
  return others
    .minus(sum(own.map(({ unrealized }) => unrealized)))
    .plus(sum(own.map((figures) => figures.maintenance)).times(liquidatedAt(book)));
};

const unitOf = ({ asset }: Pool, { prices }: Book, marginAsset: string): string =>
  asset === undefined ? prices.dollars(marginAsset) : '1';
