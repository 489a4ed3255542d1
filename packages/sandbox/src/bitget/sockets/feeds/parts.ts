import { type Json, type JsonObject, writeJson } from '../../../json.ts';
import type { FeedMaker, FeedTools } from '../../../sockets/feeds.ts';
import { contractsOf } from '../../../sockets/lots.ts';
import type { MarketView } from '../../../sockets/market.ts';
import { countsContracts } from '../../handlers/market.ts';
import type { Channel, Generation } from '../channels.ts';

/** Makes the feed of a channel. */
export type ChannelFeed = (market: MarketView, channel: Channel, generation: Generation) => FeedMaker;

const argOf = ({ arg, interval }: Channel, generation: Generation): JsonObject =>
  generation === 'v2'
    ? { instType: arg.instType, channel: arg.channel, instId: arg.instId }
    : { instType: arg.instType, topic: arg.topic, symbol: arg.symbol, ...(interval === '' ? {} : { interval }) };

/** Writes a push of a channel. */
export const framer = (
  channel: Channel,
  generation: Generation,
  { now }: FeedTools,
): ((action: 'snapshot' | 'update', data: readonly Json[]) => string) => {
  const arg = argOf(channel, generation);
  return (action, data) => writeJson({ action, arg, data, ts: now() });
};

/** Turns a quantity of a happening into what the product line counts. */
export const counted = ({ prices }: MarketView, { product, symbol }: Channel): ((quantity: string) => string) =>
  countsContracts(product) ? contractsOf(prices, symbol) : (quantity) => quantity;
