import { aligned, floorDivide, type Scaled, toScaled, toText } from '../decimals/scaled.ts';

const read = (text: string): Scaled => toScaled('value', text);

/** Without zeros that say nothing: `'0.10'` is `'0.1'`. */
export const plain = (text: string): string => {
  const shown = toText(read(text));
  return shown.includes('.') ? shown.replace(/\.?0+$/, '') : shown;
};

const shown = (value: Scaled): string => plain(toText(value));

export const isZero = (text: string): boolean => read(text).digits === 0n;

export const times = (a: string, b: string): string => {
  const [x, y] = [read(a), read(b)];
  return shown({ digits: x.digits * y.digits, scale: x.scale + y.scale });
};

export const plus = (a: string, b: string): string => {
  const [x, y, scale] = aligned(read(a), read(b));
  return shown({ digits: x + y, scale });
};

export const negated = (text: string): string => {
  const { digits, scale } = read(text);
  return shown({ digits: -digits, scale });
};

export const minus = (a: string, b: string): string => plus(a, negated(b));

export const absolute = (text: string): string => text.replace(/^-/, '');

/** How many digits stand behind the point; zeros at the end are none. */
export const placesOf = (text: string): number => plain(text).split('.')[1]?.length ?? 0;

/** One unit of a place: `'0.01'` of 2. */
export const unitOf = (places: number): string => shown({ digits: 1n, scale: places });

/** The multiple of `step` of which each unit takes `per`: the most that `amount` is enough for, or the least that reaches it. */
export const stepsFor = (amount: string, per: string, step: string, rounding: 'down' | 'up'): string => {
  const [size, width] = [read(per), read(step)];
  const [whole, one] = aligned(read(amount), { digits: size.digits * width.digits, scale: size.scale + width.scale });
  const count = rounding === 'down' ? floorDivide(whole, one) : -floorDivide(-whole, one);
  return shown({ digits: count * width.digits, scale: width.scale });
};
