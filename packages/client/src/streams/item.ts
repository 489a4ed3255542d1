/** What a subscription is doing. */
export type State = 'connecting' | 'live' | 'stale' | 'reconnecting' | 'closed';

/**
 * Why events may be missing: the connection was lost (`disconnected`), nothing came for too long (`silence`), an event did
 * not follow upon the one before (`sequence`), the exchange began to count anew (`reset`), they were not taken in time
 * (`overflow`), the exchange no longer has the stream (`refused`), another subscription asked for the whole anew (`renewed`), or
 * REST could not say what was there before (`unread`).
 */
export type GapReason =
  | 'disconnected'
  | 'silence'
  | 'sequence'
  | 'reset'
  | 'overflow'
  | 'refused'
  | 'renewed'
  | 'unread';

/** An event, as the exchange sent it. */
export interface EventItem<Event> {
  readonly kind: 'event';
  /** The exchange's own names; identifiers and decimals as text. */
  readonly event: Event;
  /** When it came, in milliseconds since 1970 by this machine. */
  readonly receivedAt: number;
  /** Older than what had come before. Never put it on top of a newer state. */
  readonly late: boolean;
  /** Where it comes from: pushed, or read by REST. */
  readonly origin: 'stream' | 'reconcile';
  /** Of an account: it came while what was missed before it had not been read yet. */
  readonly unreconciled?: true | undefined;
}

/** Here events are missing, or may be. */
export interface GapItem {
  readonly kind: 'gap';
  /** The exchange's name of the stream. */
  readonly stream: string;
  /** When the last event before it came, or the stream was asked for. Milliseconds since 1970 by this machine. */
  readonly from: number;
  /** When it ended. Left out: it has not. */
  readonly to?: number | undefined;
  readonly reason: GapReason;
  /** What follows makes up for it: an event that holds the whole state, or one that provably is the next. */
  readonly healed: boolean;
}

/** The subscription is doing something else from here on. */
export interface StateItem {
  readonly kind: 'state';
  readonly state: State;
  readonly reason?: string | undefined;
}

/** What a subscription gives, in order. */
export type Item<Event> = EventItem<Event> | GapItem | StateItem;
