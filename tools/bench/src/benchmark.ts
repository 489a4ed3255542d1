/** What a number counts. */
export type Unit = 'times' | 'bytes' | 'ms' | 'µs' | 'connections';

/** One number that was measured, beside the one to reach. */
export interface Measured {
  readonly what: string;
  readonly unit: Unit;
  /** At most this much. */
  readonly reach: number;
  readonly measured: number;
  /** The middle half of the rounds, where there were rounds. */
  readonly spread?: readonly [number, number] | undefined;
  /** What the numbers are made of. */
  readonly note?: string | undefined;
}

/** Told of how far a benchmark is. */
export type Progress = (text: string) => void;

/** Measures one thing, by itself in a process of its own. */
export interface Benchmark {
  readonly name: string;
  /** What it measures, for `--help`. */
  readonly title: string;
  readonly run: (progress: Progress) => Promise<readonly Measured[]>;
}
