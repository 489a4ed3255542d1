import type { Json } from '../../../json.ts';
import { createNewcomers } from '../../../sockets/newcomers.ts';
import type { HappeningOf } from '../../../world/happenings.ts';
import { sizeOf } from '../../handlers/market.ts';
import { type ChannelFeed, counted, framer } from './parts.ts';

/** How many of the newest trades come first. */
const first = 50;

/** A trade as either generation shows it. */
interface Shown {
  readonly at: number;
  readonly id: bigint;
  readonly price: string;
  readonly size: string;
  readonly buyerIsMaker: boolean;
}

/** Trades: the newest of the past, then each as it happens. */
export const trades: ChannelFeed = (market, channel, generation) => (tools) => {
  const { product, symbol } = channel;
  const frame = framer(channel, generation, tools);
  const size = counted(market, channel);
  const row = ({ at, id, price, size, buyerIsMaker }: Shown): Json => {
    const side = buyerIsMaker ? 'sell' : 'buy';
    return generation === 'v2'
      ? { ts: String(at), price, size, side, tradeId: String(id) }
      : { p: price, S: side, T: String(at), v: size, i: String(id), L: String(id), isRPI: 'no' };
  };
  const newcomers = createNewcomers();
  const past = (): string => {
    const newest = market.prices.trades(symbol).slice(-first).toReversed();
    const shown = newest.map((trade) => ({
      ...trade,
      size: sizeOf(product, trade),
      buyerIsMaker: trade.buyerIsMaker ?? false,
    }));
    return frame('snapshot', shown.map(row));
  };
  let waiting: HappeningOf<'trade'>[] = [];
  const stop = market.happenings.listen('trade', symbol, (trade) => {
    waiting.push(trade);
    tools.wake(0);
  });
  return {
    welcome: (send, admit) => {
      newcomers.add(send, admit);
      tools.wake(0);
    },
    run: () => {
      const happened = waiting.toReversed();
      waiting = [];
      const rows = happened.map((trade) => row({ ...trade, size: size(trade.quantity) }));
      if (rows.length > 0) tools.push(frame('update', rows));
      newcomers.greet(past);
    },
    stop,
  };
};
