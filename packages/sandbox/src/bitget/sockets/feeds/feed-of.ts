import type { ChannelKind } from '../channels.ts';
import { books } from './books.ts';
import { candles } from './candles.ts';
import type { ChannelFeed } from './parts.ts';
import { tickers } from './tickers.ts';
import { trades } from './trades.ts';

/** Nothing is ever liquidated here, and private channels are not pushed. */
const never: ChannelFeed = () => () => ({ run: () => {}, stop: () => {} });

const feeds: { readonly [Kind in ChannelKind]: ChannelFeed } = {
  ticker: tickers,
  candle: candles,
  books,
  trade: trades,
  liquidation: never,
  private: never,
};

/** What makes the frames of a channel. */
export const feedOf: ChannelFeed = (market, channel, generation) => feeds[channel.kind](market, channel, generation);
