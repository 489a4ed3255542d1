import { decimal } from '../../decimal.ts';
import type { Facts } from '../../handlers/shape.ts';
import { liquidationPriceOf } from '../../margin/liquidation-price-of.ts';
import { poolFigures, poolOf } from '../../margin/pool.ts';
import type { Book, SymbolSettings } from '../../state/book.ts';
import { breakEvenOf, maintenanceRateOf, type PositionFigures, positionFigures } from '../../state/figures.ts';
import { openOrders } from '../../state/orders.ts';
import type { Position, PositionRun, PositionSide } from '../../state/position.ts';

const modeOf = (hedge: boolean): string => (hedge ? 'hedge_mode' : 'one_way_mode');

export const posMode = ({ positionMode }: Book): string => modeOf(positionMode.hedge);

/** The position mode that was in force when something of a position side was made. */
export const posModeThen = (side: PositionSide): string => modeOf(side !== 'BOTH');

export const marginMode = ({ isolated }: SymbolSettings): string => (isolated ? 'isolated' : 'crossed');

/** The leverage and margin mode of a symbol, under the names of all answers. */
export const settingFacts = (book: Book, settings: SymbolSettings, marginCoin: string | undefined): Facts => ({
  symbol: settings.symbol,
  marginCoin,
  longLeverage: String(settings.longLeverage),
  shortLeverage: String(settings.shortLeverage),
  crossMarginLeverage: String(settings.leverage),
  crossedMarginLeverage: String(settings.leverage),
  isolatedLongLever: String(settings.longLeverage),
  isolatedShortLever: String(settings.shortLeverage),
  marginMode: marginMode(settings),
  posMode: posMode(book),
  assetMode: book.multiAssets ? 'union' : 'single',
});

/** What a position has brought, fees and funding counted. */
export const netProfitOf = ({ profit, openFee, closeFee, funding }: PositionRun): string =>
  String(decimal(profit).minus(openFee).minus(closeFee).plus(funding));

export const holdSideOf = ({ run }: Position): string => (run.isLong ? 'long' : 'short');

/** What open orders would add to a position, and what they would close of it. */
export const inOrders = (book: Book, { symbol, side }: Position, closing: boolean): string =>
  openOrders(book, 'plain')
    .filter((order) => order.symbol === symbol && order.positionSide === side && book.rules.closes(order) === closing)
    .reduce((total, { quantity }) => total.plus(quantity), decimal(0))
    .toString();

/** What a position has to have as a part of what there is for it. */
const marginRatioOf = (
  book: Book,
  { symbol, marginAsset, isolatedMargin }: Position,
  figures: PositionFigures,
): string => {
  const { maintenance, equity } = poolFigures(poolOf(book, marginAsset));
  const [needed, there] = book.settings(symbol).isolated
    ? [figures.maintenance, figures.unrealized.plus(isolatedMargin)]
    : [maintenance, equity];
  return there.gt(0) ? String(needed.div(there)) : '0';
};

export const positionFacts = (book: Book, position: Position): Facts => {
  const settings = book.settings(position.symbol);
  const holdSide = holdSideOf(position);
  const side = holdSide === 'long' ? settings.longLeverage : settings.shortLeverage;
  const { run } = position;
  const total = decimal(position.amount).abs();
  const locked = inOrders(book, position, true);
  const figures = positionFigures(book, position);
  const { initial, unrealized } = figures;
  const fee = decimal(run.openFee).plus(run.closeFee);
  return {
    ...settingFacts(book, settings, position.marginAsset),
    holdSide,
    openDelegateSize: inOrders(book, position, false),
    marginSize: String(initial),
    available: String(total.minus(locked)),
    locked,
    total: String(total),
    leverage: String(settings.isolated ? side : settings.leverage),
    achievedProfits: run.profit,
    openPriceAvg: position.entryPrice,
    breakEvenPrice: breakEvenOf(book, position),
    markPrice: book.prices.mark(position.symbol),
    unrealizedPL: String(unrealized),
    liquidationPrice: liquidationPriceOf(book, position),
    marginRatio: marginRatioOf(book, position, figures),
    keepMarginRate: maintenanceRateOf(book, position),
    // Empty before anything was paid.
    totalFee: decimal(run.funding).isZero() ? '' : run.funding,
    deductedFee: String(fee),
    autoMargin: position.autoMargin ? 'on' : 'off',
    cTime: String(position.createdAt),
    uTime: String(position.updatedAt),
  };
};
