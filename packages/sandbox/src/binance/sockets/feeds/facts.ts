import type { Json, JsonObject } from '../../../json.ts';
import { remembered } from '../../../remembered.ts';
import type { FeedMaker } from '../../../sockets/feeds.ts';
import { contractsOf } from '../../../sockets/lots.ts';
import type { MarketView } from '../../../sockets/market.ts';
import type { DepthLevel } from '../../../state/prices.ts';
import type { ProductRules } from '../../../state/product.ts';
import { binanceProducts } from '../../products.ts';

const coinMargined = /USD_(?:PERP|\d{6})$/;

export const isCoinMargined = remembered((symbol): boolean => coinMargined.test(symbol));

/** Which product a symbol belongs to, as events say it since 2026-06-30: 1 is USDⓈ-M, 2 COIN-M. */
export const symbolTypeOf = (symbol: string): 1 | 2 => (isCoinMargined(symbol) ? 2 : 1);

export const pairOf = remembered((symbol): string => symbol.split('_')[0] ?? symbol);

/** A dated contract has no funding. */
export const isPerpetual = (symbol: string): boolean => !symbol.includes('_') || symbol.endsWith('_PERP');

const [[usdm, coinm]] = binanceProducts;

export const rulesOf = (symbol: string): ProductRules => (isCoinMargined(symbol) ? coinm : usdm);

const usual: readonly string[] = ['BTCUSDT', 'ETHUSDT', 'BTCUSD_PERP', 'ETHUSD_PERP'];

/** The symbols that streams of all of them show: those of both products on either host. */
export const listedIn = ({ contracts }: MarketView): readonly string[] =>
  contracts === undefined
    ? usual
    : ['usdm', 'coinm'].flatMap((product) => contracts.list(product).map(({ symbol }) => symbol));

export const sizeOf = (symbol: string, { quantity, contracts }: Pick<DepthLevel, 'quantity' | 'contracts'>): string =>
  isCoinMargined(symbol) ? contracts : quantity;

/** Turns a quantity of a happening into what the product counts. */
export const counted = ({ prices }: MarketView, symbol: string): ((quantity: string) => string) =>
  isCoinMargined(symbol) ? contractsOf(prices, symbol) : (quantity) => quantity;

/** An event as it is sent. Its numbers are all small enough. */
export const textOf = (event: Json): string => JSON.stringify(event);

/** An object without what is not known. */
export type Event = JsonObject;

/** A feed that sends the same kind of thing again and again. */
export const everySo =
  (every: number, make: (now: number) => readonly Json[]): FeedMaker =>
  ({ push, beat, now }) => {
    beat(every);
    return {
      run: () => {
        for (const event of make(now())) push(textOf(event));
        beat(every);
      },
      stop: () => {},
    };
  };
