import type { Api } from '../../api.ts';
import type { JsonObject } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import type { ListenKey } from '../../state/listen-key.ts';
import type { BinanceRoute } from './routes.ts';

/** Finds the listen key of a product by its text, as long as it is valid. */
export type FindListenKey = (product: string, key: string) => ListenKey | undefined;

export const findListenKey = (
  books: readonly Book[],
  product: string,
  key: string,
  now: number,
): ListenKey | undefined => {
  const found = books.find((book) => book.product === product && book.listenKey.current === key)?.listenKey;
  found?.expire(now);
  return found?.current === undefined ? undefined : found;
};

export interface KeyRoute extends Pick<BinanceRoute, 'name' | 'serves'> {
  readonly api: Api;
}

/** Whether listen keys open anything there. */
export const opensAccounts = ({ serves }: KeyRoute): boolean => serves === 'private' || serves === 'all';

const isPortfolioMargin = ({ name }: KeyRoute): boolean => name.startsWith('/pm/');

/** The product whose keys a route takes: portfolio margin has its own, and Portfolio Margin Pro those of USDⓈ-M. */
export const keyProductOf = (route: KeyRoute): string => {
  if (isPortfolioMargin(route)) return 'pm-um';
  return route.api === 'binance-coinm' ? 'coinm' : 'usdm';
};

/** What is told of the account of Portfolio Margin Pro as a whole; its orders come on the streams of both futures. */
export const isPro = ({ name }: KeyRoute): boolean => name.startsWith('/pm-classic/');

/** The products that a key tells of: three in portfolio margin. */
export const productsOf = (route: KeyRoute): readonly string[] => {
  if (isPortfolioMargin(route)) return ['pm-um', 'pm-cm', 'pm-margin'];
  return isPro(route) ? [] : [keyProductOf(route)];
};

/** Splits `<listenKey>@<event>`; a key alone asks for every event. Events are an allow list: what it does not name never comes. */
export const readKeyName = (name: string): { readonly listenKey: string; readonly event: string | undefined } => {
  const [listenKey = '', event] = name.split('@');
  return { listenKey, event };
};

/** What is sent when a listen key ends. The event of portfolio margin does not name the key. */
export const expiryEvent = (route: KeyRoute, listenKey: string, at: number): JsonObject => ({
  e: 'listenKeyExpired',
  E: at,
  listenKey: isPortfolioMargin(route) ? undefined : listenKey,
});
