import type { FeedMaker } from '../../../sockets/feeds.ts';
import type { ChannelKind } from '../channels.ts';
import { books } from './books.ts';
import { candles } from './candles.ts';
import type { ChannelFeed } from './parts.ts';
import { tickers } from './tickers.ts';
import { trades } from './trades.ts';

/** Nothing is ever liquidated here. */
const never: ChannelFeed = () => () => ({ run: () => {}, stop: () => {} });

const feeds: { readonly [Kind in ChannelKind]?: ChannelFeed } = {
  ticker: tickers,
  candle: candles,
  books,
  trade: trades,
  liquidation: never,
};

/** What makes the frames of a public channel; `undefined` for a private one, which is no feed of the market. */
export const feedOf = (...[market, channel, generation]: Parameters<ChannelFeed>): FeedMaker | undefined =>
  feeds[channel.kind]?.(market, channel, generation);
