import type { FeedMaker } from '../../../sockets/feeds.ts';
import type { MarketView } from '../../../sockets/market.ts';
import type { Stream, StreamKind } from '../streams.ts';
import * as books from './books.ts';
import * as candles from './candles.ts';
import * as marks from './marks.ts';
import * as tickers from './tickers.ts';
import * as trades from './trades.ts';

/** What is sent when something is liquidated or listed, which nothing here ever is. */
const never = (): FeedMaker => () => ({ run: () => {}, stop: () => {} });

const feeds: { readonly [Kind in StreamKind]: (market: MarketView, stream: Stream) => FeedMaker } = {
  aggTrade: trades.aggTrades,
  trade: trades.trades,
  depth: books.depth,
  rpiDepth: books.depth,
  partialDepth: books.partialDepth,
  bookTicker: books.bookTicker,
  allBookTickers: books.allBookTickers,
  ticker: tickers.ticker,
  allTickers: tickers.allTickers,
  miniTicker: tickers.mini,
  allMiniTickers: tickers.allMinis,
  kline: candles.klines,
  continuousKline: candles.continuousKlines,
  markPriceKline: candles.markPriceKlines,
  indexPriceKline: candles.indexPriceKlines,
  markPrice: marks.markPrice,
  allMarkPrices: marks.allMarkPrices,
  pairMarkPrice: marks.pairMarkPrice,
  indexPrice: marks.indexPrice,
  assetIndexes: marks.assetIndexes,
  assetIndex: marks.assetIndex,
  compositeIndex: marks.compositeIndex,
  tradingSession: marks.tradingSession,
  liquidation: never,
  allLiquidations: never,
  contractInfo: never,
};

/** What makes the frames of a stream. */
export const feedOf = (market: MarketView, stream: Stream): FeedMaker => feeds[stream.kind](market, stream);
