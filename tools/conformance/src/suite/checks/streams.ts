import { isStreamClosedError, isStreamRefusedError } from '@openderivs/binance-usdm/streams';
import type { Check } from '../check.ts';
import { saidTo, setPrice, socketsAt } from '../control.ts';
import { expectEqual, failureLike } from '../expect.ts';
import {
  eventually,
  isEvent,
  pause,
  readWhileTrading,
  subscribedAt,
  withUsdmStreams,
  withUtaStreams,
} from '../streams.ts';

const btc = { symbol: 'BTCUSDT' } as const;
const usdt = { instType: 'usdt-futures', symbol: 'BTCUSDT' } as const;

/** Streams of Binance and Bitget over real sockets, from the call to the end. */
export const streamChecks: readonly Check[] = [
  {
    name: 'streams: one is subscribed to, acknowledged, and brings events',
    async run(target) {
      await withUsdmStreams(target, async (streams) => {
        const trades = streams.aggTrade(btc);
        await trades.acknowledged;
        expectEqual(trades.state, 'connecting', 'the state of what has brought nothing yet');
        expectEqual(await subscribedAt(target), [['btcusdt@aggTrade']], 'what is subscribed');
        await setPrice(target, 'BTCUSDT', '64000');
        const { value: trade } = await trades.events({ onGap: 'throw' }).next();
        const { e, s, p, a, E, m } = trade ?? {};
        expectEqual([e, s, Number(p)], ['aggTrade', 'BTCUSDT', 64_000], 'the event');
        expectEqual(
          [a, p, E, m].map((value) => typeof value),
          ['string', 'string', 'number', 'boolean'],
          'its types',
        );
        await trades.live;
        expectEqual(trades.state, 'live', 'the state');
        const asked = (await saidTo(target)).map(({ text }) => JSON.parse(text));
        expectEqual(
          asked.map(({ method, params }) => [method, params]),
          [['SUBSCRIBE', ['btcusdt@aggTrade']]],
          'what was asked for',
        );
      });
    },
  },
  {
    name: 'streams: Bitget brings a whole book, with the numbers of its chain as text',
    async run(target) {
      await withUtaStreams(target, async (streams) => {
        const { value: book } = await streams.books(usdt).events({ onGap: 'throw' }).next();
        const [levels] = book?.data ?? [];
        expectEqual([book?.action, book?.arg.symbol], ['snapshot', 'BTCUSDT'], 'the event');
        expectEqual(
          [typeof levels?.seq, typeof levels?.a[0]?.[0]],
          ['string', 'string'],
          'the types of number and price',
        );
      });
    },
  },
  {
    name: 'streams: a refusal is told, and what else is on the connection goes on',
    async run(target) {
      await withUtaStreams(target, async (streams) => {
        const trades = streams.publicTrade(usdt);
        await trades.acknowledged;
        const stream = { instType: 'usdt-futures', topic: 'nothing', symbol: 'BTCUSDT' };
        const refused = streams.raw({ route: 'public', stream });
        const { exchangeCode } = await failureLike(refused.acknowledged, isStreamRefusedError);
        expectEqual(Number(exchangeCode), 30_001, 'the code');
        expectEqual(refused.state, 'closed', 'the state of what was refused');
        await readWhileTrading(target, trades[Symbol.asyncIterator](), isEvent);
        expectEqual(trades.stats.gaps, 0, 'the gaps of the other');
      });
    },
  },
  {
    name: 'streams: nothing is left of what is closed',
    async run(target) {
      await withUsdmStreams(target, async (streams) => {
        const trades = streams.aggTrade(btc);
        const loop = trades.events({ onGap: 'throw' });
        await readWhileTrading(target, streams.diffDepth(btc)[Symbol.asyncIterator](), isEvent);
        await loop.next();
        const waiting = (async () => {
          for await (const _ of loop);
        })();
        const never = streams.aggTrade({ symbol: 'ETHUSDT' });
        await streams.close();
        await waiting;
        await failureLike(never.live, isStreamClosedError);
        expectEqual(streams.connections(), [], 'the connections');
        await eventually(async () => (await socketsAt(target)).length === 0);
        await setPrice(target, 'BTCUSDT', '64000');
        await pause(300);
        expectEqual(await socketsAt(target), [], 'what was opened afterwards');
      });
    },
  },
];
