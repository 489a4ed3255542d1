const form = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

const parse = (text: string): Scaled => {
  const match = form.exec(text);
  if (match === null)
    throw new RangeError(`"${text}" is no decimal; write digits with at most one point, no exponent.`);
  const fraction = match[3] ?? '';
  const units = BigInt(`${match[2]}${fraction}`);
  return { units: match[1] === '-' ? -units : units, scale: fraction.length };
};

const format = (units: bigint, scale: number): string => {
  const sign = units < 0n ? '-' : '';
  const all = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  if (scale === 0) return `${sign}${all}`;
  return `${sign}${all.slice(0, -scale)}.${all.slice(-scale)}`.replace(/\.?0+$/, '') || '0';
};

const align = (left: string, right: string): { left: bigint; right: bigint; scale: number } => {
  const [a, b] = [parse(left), parse(right)];
  const scale = Math.max(a.scale, b.scale);
  const raise = (value: Scaled): bigint => value.units * 10n ** BigInt(scale - value.scale);
  return { left: raise(a), right: raise(b), scale };
};

export const isDecimal = (text: string): boolean => form.test(text);

/** Negative, zero or positive, as the first is below, equal to or above the second. */
export const compare = (first: string, second: string): number => {
  const { left, right } = align(first, second);
  return left < right ? -1 : left > right ? 1 : 0;
};

export const add = (first: string, second: string): string => {
  const { left, right, scale } = align(first, second);
  return format(left + right, scale);
};

export const negate = (text: string): string => {
  const { units, scale } = parse(text);
  return format(-units, scale);
};

export const subtract = (first: string, second: string): string => add(first, negate(second));

export const multiply = (first: string, second: string): string => {
  const [a, b] = [parse(first), parse(second)];
  return format(a.units * b.units, a.scale + b.scale);
};

/** The quotient, cut off after eight places. */
export const divide = (first: string, second: string): string => {
  const { left, right } = align(first, second);
  return format((left * 10n ** 8n) / right, 8);
};

export const isZero = (text: string): boolean => compare(text, '0') === 0;

export const absolute = (text: string): string => text.replace(/^-/, '');
