/** Turns values into places along an axis. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  at(value: number): number;
}

export const createScale = (from: number, to: number, start: number, end: number): Scale => {
  const span = to - from || 1;
  return { from, to, at: (value) => start + ((value - from) / span) * (end - start) };
};

/** About so many round numbers within a range. */
export const ticksOf = (from: number, to: number, count: number): number[] => {
  const rough = (to - from) / count;
  if (!(rough > 0)) return [from];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
};

/** The range of some values, with some room around it. */
export const rangeOf = (values: readonly number[]): readonly [from: number, to: number] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) / 1000 || 1) * 0.06;
  return [low - room, high + room];
};
