import type { BookLevel, BookView } from '@openderivs/client/streams';
import type { Moment } from './truth.ts';

/**
 * Milliseconds that a book may be behind: a connection that is half open is found out after fifteen seconds, a stream that is
 * silent after ten, a question to REST and two more.
 */
const longest = 30_000;

/** Does a book hold what the exchange's held? In words, what does not. */
export function judge(view: BookView, moments: readonly Moment[], now: number): string | undefined {
  const named = lastWhere(moments, ({ id }) => id === view.id);
  const recent = recentIn(moments, now);
  // A stream that counts anew has numbers that mean nothing here: then the levels must be those of some moment.
  const match = named ? (isSame(view, named) ? named : undefined) : lastWhere(recent, (moment) => isSame(view, moment));
  if (!match) return named ? `the book of ${view.id} is another` : `no moment has the book that is called ${view.id}`;
  const next = moments[moments.indexOf(match) + 1];
  if (next && now - next.at > longest) return `the book is ${now - next.at} ms behind`;
  return undefined;
}

function recentIn(moments: readonly Moment[], now: number): readonly Moment[] {
  const current = lastWhere(moments, ({ at }) => at <= now);
  const last = current ? moments.indexOf(current) : -1;
  let first = last;
  while (first > 0 && now - (moments[first] as Moment).at <= longest) first -= 1;
  return moments.slice(Math.max(0, first), last + 1);
}

function isSame(view: BookView, { bids, asks }: Moment): boolean {
  const { knownDownTo, knownUpTo } = view;
  return (
    isSide(view.bids(), bids, (price) => knownDownTo === undefined || price >= Number(knownDownTo), -1) &&
    isSide(view.asks(), asks, (price) => knownUpTo === undefined || price <= Number(knownUpTo), 1)
  );
}

function isSide(
  levels: readonly BookLevel[],
  truth: ReadonlyMap<number, number>,
  isKnown: (price: number) => boolean,
  sign: 1 | -1,
): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { price, quantity } of levels) {
    if (sign * Number(price) <= before || truth.get(Number(price)) !== Number(quantity)) return false;
    before = sign * Number(price);
  }
  let known = 0;
  for (const price of truth.keys()) if (isKnown(price)) known += 1;
  return known === levels.length;
}

function lastWhere(moments: readonly Moment[], isIt: (moment: Moment) => boolean): Moment | undefined {
  for (let at = moments.length - 1; at >= 0; at -= 1) if (isIt(moments[at] as Moment)) return moments[at];
  return undefined;
}
