/** What a number counts. */
export type Unit = 'times' | 'µs' | 'ms' | 'per s' | 'bytes' | 'count';

/** A number with its middle half, where there were rounds. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly spread?: readonly [number, number];
}

/** What a cell of a table shows. */
export type Cell = Quantity | string;

/** One contender's line. */
export interface Entry {
  readonly contender: string;
  /** By column; what is not there was not measured. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Why it was not measured, or what else has to be said. */
  readonly note?: string;
}

/** The column that a chart shows, and what it says. */
export interface ChartOf {
  readonly column: string;
  readonly caption: string;
}

/** A table: everyone who was measured on the same work. */
export interface Section {
  /** Names its files. */
  readonly id: string;
  /** The row that it belongs to, as `--only` names it. */
  readonly row: string;
  readonly title: string;
  /** What was done, in a sentence or two. */
  readonly text: string;
  readonly columns: readonly string[];
  readonly entries: readonly Entry[];
  readonly chart?: ChartOf;
}
