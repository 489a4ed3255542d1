import type { Book, SymbolSettings } from './book.ts';

/** The leverages of a symbol. */
export type Leverages = Pick<SymbolSettings, 'leverage' | 'longLeverage' | 'shortLeverage'>;

export const setLeverage = (book: Book, settings: SymbolSettings, leverages: Partial<Leverages>, at: number): void => {
  Object.assign(settings, leverages);
  if (book.changes.heard) book.changes.tell({ kind: 'leverage', product: book.product, symbol: settings.symbol, at });
};

/** The same leverage on both sides. */
export const bothSides = (leverage: number): Leverages => ({
  leverage,
  longLeverage: leverage,
  shortLeverage: leverage,
});

export const setMarginMode = (book: Book, settings: SymbolSettings, isolated: boolean, at: number): void => {
  const isChanged = settings.isolated !== isolated;
  settings.isolated = isolated;
  if (isChanged && book.changes.heard)
    book.changes.tell({ kind: 'marginMode', product: book.product, symbol: settings.symbol, at });
};

/** Of every product under the same mode. */
export const setPositionMode = (book: Book, hedge: boolean, at: number): void => {
  const isChanged = book.positionMode.hedge !== hedge;
  book.positionMode.hedge = hedge;
  if (isChanged && book.changes.heard) book.changes.tell({ kind: 'positionMode', product: book.product, at });
};

export const setAssetsMode = (book: Book, multiAssets: boolean, at: number): void => {
  const isChanged = book.multiAssets !== multiAssets;
  book.multiAssets = multiAssets;
  if (isChanged && book.changes.heard) book.changes.tell({ kind: 'assetsMode', product: book.product, at });
};
