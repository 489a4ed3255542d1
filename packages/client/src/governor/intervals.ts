const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `1m` in milliseconds. */
export function milliseconds(interval: string): number {
  const [, count, unit = ''] = /^([1-9]\d*)([smhd])$/.exec(interval) ?? [];
  return Number(count) * (units[unit] ?? Number.NaN);
}
