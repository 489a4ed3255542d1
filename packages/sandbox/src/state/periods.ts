const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const lengths: { readonly [unit: string]: number } = { m: minute, h: hour, d: day, w: 7 * day };

/** A Monday, on which weeks begin. */
const monday = 4 * day;

/** When the period begins that holds a moment, or a later one (`ahead`) or an earlier one. */
export type Period = (at: number, ahead: number) => number;

const months =
  (count: number, offset: number): Period =>
  (at, ahead) => {
    const date = new Date(at + offset);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    return Date.UTC(1970, month - (month % count) + ahead * count - 1970 * 12) - offset;
  };

/** Reads `5m`, `1h`, `4H`, `1Dutc`, `1w`, `1M`. Bitget's days begin at midnight in China unless they end in `utc`. */
export const periodOf = (interval: string, offset: number): Period => {
  const [, count = '1', unit = 'm', utc] = /^(\d+)([a-zA-Z])(utc)?$/.exec(interval) ?? [];
  const shift = utc === undefined ? offset : 0;
  if (unit === 'M') return months(Number(count), shift);
  const length = Number(count) * (lengths[unit.toLowerCase()] ?? minute);
  const anchor = (unit.toLowerCase() === 'w' ? monday : 0) - (length >= 6 * hour ? shift : 0);
  return (at, ahead) => Math.floor((at - anchor) / length) * length + anchor + ahead * length;
};
