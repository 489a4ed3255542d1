import { type Decimal, decimal, sum } from '../decimal.ts';
import type { Book } from '../state/book.ts';
import { orderMargin, positionFigures } from '../state/figures.ts';

/** What a product has of one asset, and what its positions need of it. */
export interface AssetFunds {
  /** All of it, isolated margin included, before what positions would gain. */
  readonly wallet: Decimal;
  readonly crossWallet: Decimal;
  readonly unrealized: Decimal;
  readonly crossUnrealized: Decimal;
  readonly isolated: Decimal;
  readonly positionInitial: Decimal;
  readonly crossInitial: Decimal;
  readonly orderInitial: Decimal;
  readonly maintenance: Decimal;
  readonly crossMaintenance: Decimal;
}

export const assetFunds = (book: Book, asset: string): AssetFunds => {
  const held = book.positions
    .filter(({ marginAsset }) => marginAsset === asset)
    .map((position) => ({
      ...positionFigures(book, position),
      margin: decimal(position.isolatedMargin),
      crossed: !book.settings(position.symbol).isolated,
    }));
  const crossed = held.filter((each) => each.crossed);
  const crossWallet = decimal(book.balance(asset));
  const isolated = sum(held.map(({ margin }) => margin));
  return {
    wallet: crossWallet.plus(isolated),
    crossWallet,
    unrealized: sum(held.map(({ unrealized }) => unrealized)),
    crossUnrealized: sum(crossed.map(({ unrealized }) => unrealized)),
    isolated,
    positionInitial: sum(held.map(({ initial }) => initial)),
    crossInitial: sum(crossed.map(({ initial }) => initial)),
    // Takes longer than all the rest, and most who ask want something else.
    get orderInitial() {
      return orderMargin(book, { asset });
    },
    maintenance: sum(held.map(({ maintenance }) => maintenance)),
    crossMaintenance: sum(crossed.map(({ maintenance }) => maintenance)),
  };
};
