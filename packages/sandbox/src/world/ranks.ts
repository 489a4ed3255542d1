/**
 * Which kind of event comes first where several are due at the same moment: what moves the market, then what follows from
 * it, then what ends, then what is shown of it, then what is told.
 */
export const ranks = [
  'price',
  'trigger',
  'funding',
  'expiry',
  'countdown',
  'listenKey',
  'show',
  'push',
  'heartbeat',
] as const;

export type Rank = (typeof ranks)[number];

/**
 * The kinds that are on their way to somebody. Whoever waits until everything has happened waits for these: all others
 * either go on without end, as prices and heartbeats do, or lie as far ahead as somebody has put them.
 */
const awaited: ReadonlySet<Rank> = new Set(['trigger', 'show', 'push']);

export const isAwaited = (rank: Rank): boolean => awaited.has(rank);

/** The kinds that nobody hears of by themselves: a frame about a price or a book is an event of its own. */
const silent: ReadonlySet<Rank> = new Set(['price', 'show']);

export const isSilent = (rank: Rank): boolean => silent.has(rank);
