import { absolute, compare } from '../../parameters/decimal.ts';
import type { Book, SymbolSettings } from '../../state/book.ts';
import { type Position, sandboxPrice } from '../../state/position.ts';
import type { Facts } from '../shape.ts';

export const posMode = ({ positionMode }: Book): string => (positionMode.hedge ? 'hedge_mode' : 'one_way_mode');

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

const holdSideOf = ({ side, amount }: Position): string => {
  if (side === 'BOTH') return compare(amount, '0') < 0 ? 'short' : 'long';
  return side.toLowerCase();
};

export const positionFacts = (book: Book, position: Position): Facts => {
  const settings = book.settings(position.symbol);
  const holdSide = holdSideOf(position);
  const side = holdSide === 'long' ? settings.longLeverage : settings.shortLeverage;
  return {
    ...settingFacts(book, settings, position.marginAsset),
    holdSide,
    openDelegateSize: '0',
    marginSize: position.isolatedMargin,
    available: absolute(position.amount),
    locked: '0',
    total: absolute(position.amount),
    leverage: String(settings.isolated ? side : settings.leverage),
    achievedProfits: '0',
    openPriceAvg: position.entryPrice,
    breakEvenPrice: position.entryPrice,
    markPrice: sandboxPrice,
    unrealizedPL: '0',
    autoMargin: position.autoMargin ? 'on' : 'off',
    cTime: String(position.createdAt),
    uTime: String(position.updatedAt),
  };
};
