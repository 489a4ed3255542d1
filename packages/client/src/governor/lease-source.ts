/** What is asked of one window of a pool. */
export interface LeaseRequest {
  /** The pool's key. */
  readonly key: string;
  /** The window: its length, and where it begins on the exchange's clock. */
  readonly ms: number;
  readonly start: number;
  /** The most that all together may take of it in this request. */
  readonly limit: number;
  /** What is wished for, and the least that is of use. */
  readonly want: number;
  readonly min: number;
  /** Counts even where it exceeds the limit: sent in the window before, and perhaps counted in this one. */
  readonly carried: number;
  /** What is left of earlier leases of this window: what others know of it less that, was sent. */
  readonly unspent?: number | undefined;
  /** What the exchange's headers say that the whole window has used. */
  readonly seen?: number | undefined;
}

/** Quiet that an exchange wants, until a time on its clock. */
export interface SharedHold {
  readonly key: string;
  readonly until: number;
}

export interface LeaseAnswer {
  /** In the order of the requests; all 0 where one of them could not have its `min`. */
  readonly grants: readonly number[];
  /** The places of those that could not; when left out, any of them may be the reason why all are 0. */
  readonly lacking?: readonly number[] | undefined;
  readonly holds: readonly SharedHold[];
}

/** What was leased and not used. */
export interface LeaseRest {
  readonly key: string;
  readonly start: number;
  readonly ms: number;
  readonly amount: number;
}

/** Where the budget of a window comes from when several processes share it. */
export interface LeaseSource {
  /** All of them at once or none. A grant of 0 says that nothing is left in that window now. */
  lease(requests: readonly LeaseRequest[]): Promise<LeaseAnswer>;
  giveBack(rests: readonly LeaseRest[]): Promise<void>;
  /** Tells all others that the exchange wants quiet, until a time on its clock. */
  hold(keys: readonly string[], until: number): Promise<void>;
  /** Hears of the holds of others; what it returns stops that. */
  onHold(listener: (keys: readonly string[], until: number) => void): () => void;
  /** While it cannot be reached: calls wait (`closed`), or this process takes a share of each limit, 0.25 for a quarter. */
  readonly whenAway: 'closed' | { readonly share: number };
  close?(): Promise<void>;
}
