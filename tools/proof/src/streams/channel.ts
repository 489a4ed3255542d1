import type { GapItem, Item, StateItem, Subscription } from '@openderivs/client/streams';

/** What a subscription showed, and when. Of events only what tells one from another. */
export type Shown = { readonly at: number } & (
  | GapItem
  | StateItem
  | { readonly kind: 'event'; readonly keys: string[] }
);

/** How a channel's events are judged. */
export interface Manner {
  /** An event comes once, by its keys. */
  readonly isOnce: boolean;
  /** A healed gap may hide events, because what follows holds the whole state. Elsewhere it means that nothing is missing. */
  readonly isWhole: boolean;
}

/** One channel of a session. */
export interface Channel extends Manner {
  readonly name: string;
  readonly subscription: Subscription<unknown>;
  readonly shown: readonly Shown[];
  /** What the caller ends with: the last ticker or candle, the book. Left out: the events themselves are all there is. */
  readonly end: () => unknown;
}

/** Writes down what a subscription shows. */
export function watch<Event>(
  name: string,
  subscription: Subscription<Event>,
  manner: Manner,
  now: () => number,
  keysOf: (event: Event) => string[],
  take: { item(item: Item<Event>): void; end(): unknown },
): Channel {
  const shown: Shown[] = [];
  subscription.on((item) => {
    const at = now();
    shown.push(item.kind === 'event' ? { at, kind: 'event', keys: keysOf(item.event) } : { at, ...item });
    take.item(item);
  });
  return { name, subscription, shown, end: take.end, ...manner };
}

/** Trades are all kept: there is nothing else to end with. */
export const asTrades: Manner = { isOnce: true, isWhole: false };
/** Each event replaces the one before. */
export const asLatest: Manner = { isOnce: false, isWhole: true };
/** Each event replaces the one before of its time, and nothing restores a candle that is over. */
export const asCandles: Manner = { isOnce: false, isWhole: false };
/** Each event changes what the ones before have made. */
export const asChanges: Manner = { isOnce: true, isWhole: false };

export const nothing = { item: () => {}, end: () => undefined };

/** Keeps the last event. */
export function last<Event>(): { item(item: Item<Event>): void; end(): unknown } {
  let event: Event | undefined;
  return {
    item: (item) => {
      if (item.kind === 'event') event = item.event;
    },
    end: () => event,
  };
}
