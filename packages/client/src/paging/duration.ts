const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A month as short as it can be: a window made of it never holds more candles than it was made for. */
const shortestMonth = 28 * 86_400_000;

/**
 * The milliseconds of `7d`, `1h`, `15m` and of the candle intervals, which say `1M` for a month and may name a time zone
 * (`1Dutc`). Undefined for anything else.
 */
export function millisecondsOf(text: string): number | undefined {
  const [, count = '', unit = ''] = /^([1-9]\d*)([a-zA-Z])(?:utc)?$/.exec(text) ?? [];
  const each = unit === 'M' ? shortestMonth : units[unit.toLowerCase()];
  return each === undefined ? undefined : Number(count) * each;
}
