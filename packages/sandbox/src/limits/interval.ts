const units = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** The length of a window as limits are written: `10s`, `1m`, `1h`, `1d`. */
export type IntervalName = `${number}${keyof typeof units}`;

/** The length of a window. */
export interface Interval {
  readonly name: string;
  readonly count: number;
  readonly unit: keyof typeof units;
  readonly ms: number;
}

/** Reads `10s`; throws a `TypeError` that says what belongs there. */
export const readInterval = (name: string): Interval => {
  const [, count = '', unit = ''] = /^([1-9]\d*)([smhd])$/.exec(name) ?? [];
  if (count === '') {
    throw new TypeError(
      `limits: "${name}" is not the length of a window; write a number and s, m, h or d, like "10s".`,
    );
  }
  const letter = unit as keyof typeof units;
  return { name, count: Number(count), unit: letter, ms: Number(count) * units[letter] };
};
