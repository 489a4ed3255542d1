import type { Item } from '@openderivs/client/streams';
import { createLevels } from './levels.ts';

/** A change of a book at Binance. */
export interface Change {
  readonly u: string;
  readonly b: readonly (readonly string[])[];
  readonly a: readonly (readonly string[])[];
}

/** A book as REST gives it. */
export interface Snapshot {
  readonly lastUpdateId: string | number;
  readonly bids: readonly (readonly string[])[];
  readonly asks: readonly (readonly string[])[];
}

/**
 * A book as Binance describes it: a snapshot by REST, and the changes since. It trusts the stream: it checks no numbers itself,
 * and reads the snapshot anew when a gap says so, and only then. A gap that is swallowed leaves it wrong.
 */
export function createSnapshotBook(read: () => Promise<Snapshot>) {
  const levels = createLevels();
  let waiting: Change[] | undefined;
  /** What is read for an earlier gap is of no use. */
  let reading = 0;

  const begin = async () => {
    waiting = [];
    reading += 1;
    const mine = reading;
    const { bids, asks, lastUpdateId } = await read();
    if (mine !== reading) return;
    levels.clear();
    levels.change({ bids, asks });
    const since = waiting.filter(({ u }) => BigInt(u) > BigInt(lastUpdateId));
    waiting = undefined;
    for (const { b, a } of since) levels.change({ bids: b, asks: a });
  };

  return {
    item(item: Item<Change>) {
      if (item.kind === 'event') {
        // The first change shows that the stream flows: what is read from now on is not older than it.
        if (reading === 0) void begin();
        if (waiting) waiting.push(item.event);
        else levels.change({ bids: item.event.b, asks: item.event.a });
      } else if (item.kind === 'gap' && !item.healed) void begin();
    },
    end: () => levels.toObject(),
  };
}
