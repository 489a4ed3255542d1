import type { AggTradeEvent, Item } from '@openderivs/binance-usdm/streams';
import type { Check } from '../check.ts';
import { burst, socketsAt } from '../control.ts';
import { expectEqual, expectThat } from '../expect.ts';
import { eventually, type Items, readUntil, withUsdmStreams } from '../streams.ts';
import type { Target } from '../target.ts';

const first = 9_007_199_254_740_993n;
const queue = 100;
/** More than the buffers of any machine hold: 24 MB. */
const flood = { first: String(first), count: 3_000, filler: 8_000 };
const last = first + BigInt(flood.count - 1);

type Trade = Item<AggTradeEvent>;

const idOf = (item: Trade): bigint | undefined => (item.kind === 'event' ? BigInt(item.event.a) : undefined);

/** Fails where trades are missing without a gap in their place. */
function expectNothingSilent(items: readonly Trade[]): void {
  let before: bigint | undefined;
  let isGap = false;
  for (const item of items) {
    const id = idOf(item);
    if (item.kind === 'gap') isGap = true;
    if (id === undefined) continue;
    if (before !== undefined && !isGap) expectEqual(String(id), String(before + 1n), 'the trade that follows');
    [before, isGap] = [id, false];
  }
}

/** Reads until a certain trade has come. */
const readTo = (items: Items<AggTradeEvent>, id: bigint): Promise<Trade[]> =>
  readUntil(items, (item) => idOf(item) === id);

/** Bytes that the exchange could not get rid of. */
const waitingAt = async (target: Target): Promise<number> => {
  const waiting = (await socketsAt(target)).map((socket) => socket.waiting);
  return Math.max(0, ...waiting);
};

/** A reader that is slower than the exchange. */
export const overflowChecks: readonly Check[] = [
  {
    name: 'streams: identifiers beyond 2^53 come to the last digit',
    async run(target) {
      await withUsdmStreams(target, async (streams) => {
        const trades = streams.aggTrade({ symbol: 'BTCUSDT' });
        await trades.acknowledged;
        await burst(target, { first: String(first), count: 3, filler: 0 });
        const read = await readTo(trades[Symbol.asyncIterator](), first + 2n);
        const ids = read.flatMap((item) => (item.kind === 'event' ? [item.event.a] : []));
        expectEqual(ids, ['9007199254740993', '9007199254740994', '9007199254740995'], 'the ids');
      });
    },
  },
  {
    name: 'streams: a full queue stays bounded: the exchange waits where the socket can pause, elsewhere a gap shows',
    async run(target) {
      await withUsdmStreams(target, async (streams) => {
        const trades = streams.aggTrade({ symbol: 'BTCUSDT' }, { overflow: 'keep', queue });
        const items = trades[Symbol.asyncIterator]();
        await trades.acknowledged;
        await burst(target, flood);
        const pauses = target.meant.socket !== 'WebSocket';
        if (pauses) {
          await eventually(() => streams.connections().some(({ paused }) => paused));
          await eventually(async () => (await waitingAt(target)) > 0);
        } else await eventually(() => trades.stats.events === flood.count);
        // What had been read when the exchange was asked to wait still comes.
        expectThat(trades.stats.waiting <= 2 * queue + 10, `${trades.stats.waiting} items wait`);
        const read: Trade[] = [];
        if (!pauses) {
          // What comes once there is room again comes behind a gap.
          while (trades.stats.waiting > 0) read.push(...(await readUntil(items, () => true)));
          await burst(target, { first: String(last + 1n), count: 1, filler: 0 });
        }
        read.push(...(await readTo(items, pauses ? last : last + 1n)));
        expectNothingSilent(read);
        const gaps = read.filter(({ kind }) => kind === 'gap').length;
        expectEqual(
          [trades.stats.dropped > 0, gaps > 0],
          [!pauses, !pauses],
          'whether any were dropped, and a gap shows',
        );
      });
    },
  },
];
