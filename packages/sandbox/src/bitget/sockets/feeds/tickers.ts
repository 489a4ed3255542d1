import type { Json } from '../../../json.ts';
import type { MarketView } from '../../../sockets/market.ts';
import { createNewcomers } from '../../../sockets/newcomers.ts';
import { bestOf, changeOf, volumeOf } from '../../handlers/market.ts';
import type { Channel } from '../channels.ts';
import { type ChannelFeed, framer } from './parts.ts';

const every = 300;

const fundingInterval = 8 * 3_600_000;

/** Without a world nothing is paid; the rate is then the interest. */
const usualRate = '0.0001';

const none = { quantity: '0', contracts: '0', quote: '0', inverse: '0' };

/** How many contracts are open: nobody but the own account opens any. */
const openInterest = '0';

const facts = ({ prices }: MarketView, { product, symbol }: Channel, now: number) => {
  const { traded, ...day } = prices.day(symbol, now);
  const funding = prices.funding(symbol);
  return {
    ...day,
    bid: bestOf(prices, product, symbol, 'bid'),
    ask: bestOf(prices, product, symbol, 'ask'),
    change: changeOf(prices, symbol, now),
    volume: volumeOf(product, traded?.all ?? none),
    index: prices.index(symbol),
    mark: prices.mark(symbol),
    rate: funding?.rate ?? usualRate,
    nextFunding: String(funding?.nextAt ?? now - (now % fundingInterval) + fundingInterval),
  };
};

const rowOfV2 = (market: MarketView, channel: Channel, now: number): Json => {
  const seen = facts(market, channel, now);
  const { symbol } = channel;
  return {
    instId: symbol,
    lastPr: seen.last,
    bidPr: seen.bid.price,
    askPr: seen.ask.price,
    bidSz: seen.bid.size,
    askSz: seen.ask.size,
    open24h: seen.open,
    high24h: seen.high,
    low24h: seen.low,
    change24h: seen.change,
    fundingRate: seen.rate,
    nextFundingTime: seen.nextFunding,
    markPrice: seen.mark,
    indexPrice: seen.index,
    holdingAmount: openInterest,
    baseVolume: seen.volume.base,
    quoteVolume: seen.volume.quote,
    openUtc: seen.open,
    symbolType: '1',
    symbol,
    deliveryPrice: '0',
    ts: String(now),
  };
};

const rowOfV3 = (market: MarketView, channel: Channel, now: number): Json => {
  const seen = facts(market, channel, now);
  const futures = {
    indexPrice: seen.index,
    markPrice: seen.mark,
    fundingRate: seen.rate,
    nextFundingTime: seen.nextFunding,
    openInterest,
    deliveryTime: '',
    deliveryStartTime: '',
    deliveryStatus: '',
  };
  return {
    highPrice24h: seen.high,
    lowPrice24h: seen.low,
    openPrice24h: seen.open,
    lastPrice: seen.last,
    turnover24h: seen.volume.quote,
    volume24h: seen.volume.base,
    bid1Price: seen.bid.price,
    ask1Price: seen.ask.price,
    bid1Size: seen.bid.size,
    ask1Size: seen.ask.size,
    price24hPcnt: seen.change,
    ...(channel.product === 'SPOT' ? {} : futures),
  };
};

/** The last price and what goes with it, as it changes. */
export const tickers: ChannelFeed = (market, channel, generation) => (tools) => {
  const frame = framer(channel, generation, tools);
  const rowOf = generation === 'v2' ? rowOfV2 : rowOfV3;
  const snapshot = (): string => frame('snapshot', [rowOf(market, channel, tools.now())]);
  const newcomers = createNewcomers();
  let changed = false;
  const stop = market.happenings.listen('trade', channel.symbol, () => {
    changed = true;
    tools.wake(every);
  });
  return {
    welcome: (send, admit) => {
      newcomers.add(send, admit);
      tools.wake(0);
    },
    run: () => {
      if (changed) tools.push(snapshot());
      changed = false;
      newcomers.greet(snapshot);
    },
    stop,
  };
};
