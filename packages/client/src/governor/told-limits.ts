import { BadInputError } from '@openderivs/signing';
import type { LimitsByInterval, ToldLimits } from '../limits.ts';

/** The limits that an exchange's answer tells, by interval. */
export interface Told {
  readonly weight: LimitsByInterval | undefined;
  readonly orders: LimitsByInterval | undefined;
}

export function readTold(told: ToldLimits, answer: unknown): Told {
  const list: unknown = Object(answer)[told.list];
  const entries = Array.isArray(list) ? (list as Readonly<Record<string, unknown>>[]) : [];
  /** All windows of a kind; where the exchange names none, what is described holds. */
  const of = (kind: string): LimitsByInterval | undefined => {
    const windows = entries
      .filter((entry) => entry[told.kind] === kind)
      .map((entry) => [
        `${Number(entry[told.count])}${String(entry[told.unit]).charAt(0).toLowerCase()}`,
        Number(entry[told.limit]),
      ]);
    return windows.length ? Object.fromEntries(windows) : undefined;
  };
  const read = { weight: of(told.weight), orders: of(told.orders) };
  const known = Object.entries({ ...read.weight, ...read.orders });
  if (known.length && known.every(([interval, limit]) => /^[1-9]\d*[smhd]$/.test(interval) && limit > 0)) return read;
  throw new BadInputError('limits', 'were not told by the exchange', "give them as { weight: { '1m': 2400 } }");
}
