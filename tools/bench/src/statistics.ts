/** The value below which this share of the values lies; between two of them it is interpolated. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new RangeError('There is no quantile of no values.');
  return below + (above - below) * (at - Math.floor(at));
}

/** The value in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A middle value, and the middle half around it. */
export interface Summary {
  readonly measured: number;
  readonly spread: readonly [number, number];
}

/** The median and the quartiles. */
export const summary = (values: readonly number[]): Summary => ({
  measured: median(values),
  spread: [quantile(values, 0.25), quantile(values, 0.75)],
});

/**
 * How many times the floor a subject costs: round by round, so that what slows a round slows both, and the median of
 * the rounds.
 */
export function ratio(subject: readonly number[], floor: readonly number[]): Summary {
  if (subject.length !== floor.length) throw new RangeError('Subject and floor have different numbers of rounds.');
  return summary(subject.map((value, round) => value / (floor[round] ?? Number.NaN)));
}
