/** A connection as the exchange sees it. */
export interface SeenSocket {
  readonly api: string;
  /** Which of the connections since the reset it is, from 1. */
  readonly number: number;
  readonly route: string;
  readonly subscriptions: readonly string[];
  /** Bytes that the client has not taken yet. */
  readonly waiting: number;
}

/** A frame that a client has sent. */
export interface Said {
  readonly api: string;
  /** The number of its connection. */
  readonly number: number;
  readonly text: string;
}

/** Trades of BTCUSDT with ids that follow one another, sent at once. */
export interface Burst {
  /** The id of the first, as text. */
  readonly first: string;
  readonly count: number;
  /** Bytes by which each is longer than it has to be. */
  readonly filler: number;
}
