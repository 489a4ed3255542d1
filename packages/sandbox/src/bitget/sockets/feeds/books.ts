import type { Json } from '../../../json.ts';
import {
  type Gathered,
  type Gathering,
  gatherChanges,
  gatherNumbers,
  type Passed,
} from '../../../sockets/book-changes.ts';
import { createNewcomers } from '../../../sockets/newcomers.ts';
import type { Side } from '../../../state/prices.ts';
import { countsContracts, sizeOf } from '../../handlers/market.ts';
import type { Generation } from '../channels.ts';
import { type ChannelFeed, counted, framer } from './parts.ts';

type Levels = readonly (readonly [price: string, size: string])[];

/** How many levels the book of a first snapshot has, by what its generation says. */
const deepest = { v2: 500, v3: 1_000 };

/** Milliseconds between two pushes, by the levels of a push; 0 levels are changes of the whole book. */
const speeds: { readonly [G in Generation]: { readonly [levels: number]: number } } = {
  v2: { 0: 150, 1: 10, 5: 150, 15: 150 },
  v3: { 0: 50, 1: 1, 5: 10, 50: 20 },
};

/** Coin-margined books are numbered beyond 2^53, as on the exchange. */
const numberOf = (product: string, id: number): number | bigint =>
  countsContracts(product) ? 1_483_653_649_000_000_000n + BigInt(id) : id;

const downwards = (levels: Levels): Levels => levels.toReversed();

/** What has to change in one list of levels to make it the other; both begin with the best. */
const difference = (before: Levels, after: Levels): Levels => {
  const old = new Map(before);
  const now = new Map(after);
  const gone = before.filter(([price]) => !now.has(price)).map(([price]): readonly [string, string] => [price, '0']);
  const changed = after.filter(([price, size]) => old.get(price) !== size);
  return [...gone, ...changed].sort(([a], [b]) => Number(a) - Number(b));
};

/**
 * Books. Those of all levels, and the fifty of v3, begin with a snapshot and go on with changes; all others are a snapshot
 * each time. A snapshot is given at a time at which changes are given, so that the next ones follow it.
 */
export const books: ChannelFeed = (market, channel, generation) => (tools) => {
  const { product, symbol, levels, rpi } = channel;
  const frame = framer(channel, generation, tools);
  const every = speeds[generation][levels] ?? 0;
  const byChange = levels === 0 || (levels === 50 && !rpi);
  const size = counted(market, channel);
  const whole = levels === 0;
  const gather = whole ? gatherChanges : gatherNumbers;
  const changes: Gathering<Passed | Gathered> = gather(market, symbol, () => tools.wake(every));

  const side = (which: Side): Levels =>
    market.prices
      .depth(symbol, which, whole ? deepest[generation] : levels)
      .map((level) => [level.price, sizeOf(product, level)]);
  /** Nobody has orders for retail price improvement. */
  const withRpi = (list: Levels): Json => (rpi ? list.map((level) => [...level, '0']) : list);
  const row = (asks: Levels, bids: Levels, ts: number, seq: number, pseq: number): Json => {
    const numbers = { seq: numberOf(product, seq), pseq: pseq === 0 ? 0 : numberOf(product, pseq) };
    return generation === 'v2'
      ? { asks, bids, ts: String(ts), ...numbers }
      : {
          a: withRpi(asks),
          b: withRpi(bids),
          ...numbers,
          ts: String(ts),
          ...(whole ? { maxdepth: String(deepest.v3) } : {}),
        };
  };
  const snapshot = (at: number): string => frame('snapshot', [row(side('ask'), side('bid'), at, changes.last(), 0)]);

  let sent = { asks: side('ask'), bids: side('bid') };
  const newcomers = createNewcomers();
  return {
    welcome: (send, admit) => {
      newcomers.add(send, admit);
      tools.wake(every);
    },
    run: () => {
      const gathered = changes.take();
      if (gathered !== undefined) {
        const { at, last, previous } = gathered;
        if (!byChange) tools.push(snapshot(at));
        else if ('bids' in gathered) {
          const [asks, bids] = [gathered.asks, gathered.bids].map((list) =>
            list.map(([price, quantity]): readonly [string, string] => [price, size(quantity)]),
          );
          tools.push(frame('update', [row(asks ?? [], downwards(bids ?? []), at, last, previous)]));
        } else {
          const now = { asks: side('ask'), bids: side('bid') };
          const asks = difference(sent.asks, now.asks);
          const bids = downwards(difference(sent.bids, now.bids));
          sent = now;
          tools.push(frame('update', [row(asks, bids, at, last, previous)]));
        }
      }
      newcomers.greet(() => snapshot(tools.now()));
    },
    stop: changes.stop,
  };
};
