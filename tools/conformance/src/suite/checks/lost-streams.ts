import { type BinanceUsdmStreams, isStreamGapError } from '@openderivs/binance-usdm/streams';
import type { BitgetUtaStreams } from '@openderivs/bitget-uta/streams';
import type { Check } from '../check.ts';
import { addSocketFault, saidTo, setPrice, socketsAt } from '../control.ts';
import { expectEqual, expectThat, failureLike } from '../expect.ts';
import { createHaste } from '../haste.ts';
import {
  eventually,
  gapsIn,
  is,
  isEvent,
  pause,
  readUntil,
  readWhileTrading,
  subscribedAt,
  withUsdmStreams,
  withUtaStreams,
} from '../streams.ts';

const btc = { symbol: 'BTCUSDT' } as const;
const usdt = { instType: 'usdt-futures', symbol: 'BTCUSDT' } as const;

/** Milliseconds between two pings, and those that an answer may take. */
const [interval, patience] = [10_000, 5_000];

/** Streams that fall silent, and connections that are lost. */
export const lostStreamChecks: readonly Check[] = [
  {
    name: 'streams: a silent one is noticed on a connection that works, and comes back on another',
    async run(target) {
      await withUsdmStreams(target, async (streams) => {
        const trades = streams.aggTrade(btc, { expectWithin: 150 });
        const items = trades[Symbol.asyncIterator]();
        await trades.acknowledged;
        await addSocketFault(target, { kind: 'silence', stream: 'btcusdt@aggTrade' });
        await readWhileTrading(target, items, is('stale'));
        const read = await readWhileTrading(target, items, isEvent);
        expectEqual(gapsIn(read), [['btcusdt@aggTrade', 'silence', false]], 'the gaps before the next event');
        const numbers = (await socketsAt(target)).map(({ number }) => number);
        expectThat(Math.max(...numbers) > 1, `the connections are ${numbers.join(', ')}`);
      });
    },
  },
  {
    name: 'streams: a connection that is cut comes back, with a gap in its place',
    async run(target) {
      await withUsdmStreams(target, async (streams) => {
        const items = streams.aggTrade(btc)[Symbol.asyncIterator]();
        await readWhileTrading(target, items, isEvent);
        await addSocketFault(target, { kind: 'cut', stream: 'btcusdt@aggTrade' });
        await readWhileTrading(target, items, is('reconnecting'));
        const read = await readWhileTrading(target, items, isEvent);
        expectEqual(gapsIn(read), [['btcusdt@aggTrade', 'disconnected', false]], 'the gaps before the next event');
        const seen = (await socketsAt(target)).map(({ number, subscriptions }) => [number, subscriptions]);
        expectEqual(seen, [[2, ['btcusdt@aggTrade']]], 'the connections');
      });
    },
  },
  {
    name: 'streams: a book that comes whole again makes up for the gap',
    async run(target) {
      await withUtaStreams(target, async (streams) => {
        const items = streams.books(usdt)[Symbol.asyncIterator]();
        await readUntil(items, isEvent);
        await addSocketFault(target, { kind: 'close', api: 'bitget-uta' });
        await readWhileTrading(target, items, is('reconnecting'));
        const read = await readUntil(items, isEvent);
        expectEqual(
          gapsIn(read).map(([, ...gap]) => gap),
          [['disconnected', true]],
          'the gaps before the next event',
        );
        const last = read.at(-1);
        expectEqual(last?.kind === 'event' && last.event.action, 'snapshot', 'the next event');
      });
    },
  },
  {
    name: 'streams: a loop that wants no gap ends at one, and its stream with it',
    async run(target) {
      await withUsdmStreams(target, async (streams) => {
        const trades = streams.aggTrade(btc);
        await trades.acknowledged;
        await addSocketFault(target, { kind: 'cut', stream: 'btcusdt@aggTrade' });
        await setPrice(target, 'BTCUSDT', '64000');
        const { gap } = await failureLike(trades.events({ onGap: 'throw' }).next(), isStreamGapError);
        expectEqual([gap.stream, gap.reason], ['btcusdt@aggTrade', 'disconnected'], 'the gap');
        expectEqual(trades.state, 'closed', 'the state');
        await eventually(async () => (await subscribedAt(target)).flat().length === 0);
      });
    },
  },
  {
    name: 'streams: a half-open connection is noticed by what does not answer',
    async run(target) {
      const { timing, pass } = createHaste();
      const use = async (streams: BinanceUsdmStreams) => {
        const trades = streams.aggTrade(btc);
        const items = trades[Symbol.asyncIterator]();
        await trades.acknowledged;
        await addSocketFault(target, { kind: 'half-open', stream: 'btcusdt@aggTrade' });
        await setPrice(target, 'BTCUSDT', '64000');
        await eventually(async () => (await socketsAt(target)).length === 0);
        pass(interval);
        // By now the ping is out, and its answer is waited for.
        await pause(100);
        pass(patience);
        const read = await readWhileTrading(target, items, isEvent);
        const states = read.flatMap((item) => (item.kind === 'state' ? [item.state] : []));
        expectThat(states.includes('reconnecting'), `the states are ${states.join(', ')}`);
        expectEqual(await subscribedAt(target), [['btcusdt@aggTrade']], 'what is subscribed');
      };
      await withUsdmStreams(target, use, { timing });
    },
  },
  {
    name: 'streams: Bitget is sent the text that it wants, and the connection stays',
    async run(target) {
      const { timing, pass } = createHaste();
      const use = async (streams: BitgetUtaStreams) => {
        const trades = streams.publicTrade(usdt);
        await trades.acknowledged;
        pass(interval);
        await eventually(async () => (await saidTo(target)).some(({ text }) => text === 'ping'));
        await readWhileTrading(target, trades[Symbol.asyncIterator](), isEvent);
        expectEqual([trades.state, trades.stats.gaps], ['live', 0], 'state and gaps');
        expectEqual(
          (await socketsAt(target)).map(({ number }) => number),
          [1],
          'the connections',
        );
      };
      await withUtaStreams(target, use, { timing });
    },
  },
];
