import type { Json } from '../../../json.ts';
import { createNewcomers } from '../../../sockets/newcomers.ts';
import type { Candle } from '../../../state/candles.ts';
import { volumeOf } from '../../handlers/market.ts';
import { type ChannelFeed, framer } from './parts.ts';

const every = 1_000;

/** How many candles come first. */
const first = 100;

const chinaIsAhead = 8 * 3_600_000;

const none = { quantity: '0', contracts: '0', quote: '0', inverse: '0' };

/** Candles: those of the past, then the newest once a second while something is traded, and each that begins. */
export const candles: ChannelFeed = (market, channel, generation) => (tools) => {
  const { product, symbol, interval } = channel;
  const frame = framer(channel, generation, tools);
  const newest = (limit: number): readonly Candle[] =>
    market.prices.candles({
      symbol,
      series: 'last',
      interval,
      offset: chinaIsAhead,
      start: undefined,
      end: undefined,
      limit,
      now: tools.now(),
    });
  const row = ({ from, open, high, low, close, traded }: Candle): Json => {
    const { base, quote } = volumeOf(product, traded?.all ?? none);
    return generation === 'v2'
      ? [String(from), open, high, low, close, base, quote, quote]
      : { start: String(from), open, close, high, low, volume: base, turnover: quote };
  };
  let current = newest(1)[0];
  const untilNext = (): void => {
    if (current !== undefined) tools.beatIn(current.to + 1 - tools.now());
  };
  const newcomers = createNewcomers();
  let changed = false;
  const stop = market.happenings.listen('trade', symbol, () => {
    changed = true;
    tools.wake(every);
  });
  untilNext();
  return {
    welcome: (send, admit) => {
      newcomers.add(send, admit);
      tools.wake(0);
    },
    run: () => {
      const begun = current === undefined || tools.now() > current.to;
      if (begun || changed) {
        current = newest(1)[0];
        tools.push(frame('update', newest(1).map(row)));
      }
      if (begun) untilNext();
      changed = false;
      newcomers.greet(() => frame('snapshot', newest(first).map(row)));
    },
    stop,
  };
};
