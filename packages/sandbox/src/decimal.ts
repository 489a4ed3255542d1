/**
 * An exact decimal: a whole number of parts of ten. Sums and products are exact, a quotient is cut off after eight places,
 * and no text has an exponent.
 *
 * Every order takes dozens of these steps. The parts are a JavaScript number as long as it holds them exactly, and a
 * `bigint` beyond.
 */
export interface Decimal {
  plus(other: Operand): Decimal;
  minus(other: Operand): Decimal;
  times(other: Operand): Decimal;
  div(other: Operand): Decimal;
  /** What is left of a division whose quotient is whole; its sign is that of the dividend. */
  mod(other: Operand): Decimal;
  negated(): Decimal;
  abs(): Decimal;
  pow(exponent: number): Decimal;
  comparedTo(other: Operand): number | null;
  eq(other: Operand): boolean;
  lt(other: Operand): boolean;
  lte(other: Operand): boolean;
  gt(other: Operand): boolean;
  gte(other: Operand): boolean;
  isZero(): boolean;
  /** How many places there are, or the value cut off after so many. */
  decimalPlaces(): number;
  decimalPlaces(places: number): Decimal;
  /** Exactly so many places, cut off or filled up. */
  toFixed(places: number): string;
  toString(): string;
  /** The exponent in scientific notation: 4 of `65000`. */
  readonly e: number;
}

type Operand = Decimal | string | number;
type Parts = number | bigint;

const quotientPlaces = 8;

const tens = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent);

const fitting = (parts: bigint): Parts => {
  const number = Number(parts);
  return Number.isSafeInteger(number) ? number : parts;
};

const isSpecial = (parts: Parts): boolean => typeof parts === 'number' && !Number.isFinite(parts);

const add = (a: Parts, b: Parts): Parts => {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return fitting(BigInt(a) + BigInt(b));
};

const multiply = (a: Parts, b: Parts): Parts => {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product || 0;
  }
  return fitting(BigInt(a) * BigInt(b));
};

const shifted = (parts: Parts, by: number): Parts => {
  if (by === 0) return parts;
  return by < tens.length ? multiply(parts, tens[by] ?? 1) : fitting(BigInt(parts) * tenTo(by));
};

/** The whole quotient, cut off toward zero. Zero has no sign. */
const divide = (a: Parts, b: Parts): Parts => {
  if (typeof a === 'number' && typeof b === 'number') return (a - (a % b)) / b || 0;
  return fitting(BigInt(a) / BigInt(b));
};

const digitsOf = (parts: Parts): string => String(parts < 0 ? -parts : parts);

class ExactDecimal implements Decimal {
  readonly parts: Parts;
  /** How many places the parts have. */
  readonly places: number;

  constructor(parts: Parts, places: number) {
    this.parts = parts;
    this.places = places;
  }

  #with(other: Operand, special: (a: number, b: number) => number, exact: (a: Parts, b: Parts) => Parts): Decimal {
    const { parts, places } = exactOf(other);
    if (isSpecial(this.parts) || isSpecial(parts)) return specially(special(Number(this), Number(exactOf(other))));
    if (places === this.places) return new ExactDecimal(exact(this.parts, parts), places);
    return places < this.places
      ? new ExactDecimal(exact(this.parts, shifted(parts, this.places - places)), this.places)
      : new ExactDecimal(exact(shifted(this.parts, places - this.places), parts), places);
  }

  plus(other: Operand): Decimal {
    return this.#with(other, (a, b) => a + b, add);
  }

  minus(other: Operand): Decimal {
    return this.plus(exactOf(other).negated());
  }

  times(other: Operand): Decimal {
    const { parts, places } = exactOf(other);
    if (isSpecial(this.parts) || isSpecial(parts)) return specially(Number(this) * Number(exactOf(other)));
    return new ExactDecimal(multiply(this.parts, parts), this.places + places);
  }

  div(other: Operand): Decimal {
    const { parts, places } = exactOf(other);
    if (isSpecial(this.parts) || isSpecial(parts) || parts === 0) {
      return specially(Number(this) / Number(exactOf(other)));
    }
    const by = quotientPlaces - this.places + places;
    const quotient = by < 0 ? divide(this.parts, shifted(parts, -by)) : divide(shifted(this.parts, by), parts);
    return new ExactDecimal(quotient, quotientPlaces);
  }

  mod(other: Operand): Decimal {
    if (exactOf(other).isZero()) return specially(Number.NaN);
    return this.#with(
      other,
      (a, b) => a % b,
      (a, b) => (typeof a === 'number' && typeof b === 'number' ? a % b || 0 : fitting(BigInt(a) % BigInt(b))),
    );
  }

  negated(): Decimal {
    return this.parts === 0 ? this : new ExactDecimal(-this.parts, this.places);
  }

  abs(): Decimal {
    return this.parts < 0 ? this.negated() : this;
  }

  pow(exponent: number): Decimal {
    let power: Decimal = one;
    for (let left = Math.abs(exponent); left > 0; left -= 1) power = power.times(this);
    return exponent < 0 ? one.div(power) : power;
  }

  comparedTo(other: Operand): number | null {
    const { parts, places } = exactOf(other);
    if (isSpecial(this.parts) || isSpecial(parts)) {
      const [a, b] = [Number(this), Number(exactOf(other))];
      return Number.isNaN(a) || Number.isNaN(b) ? null : Math.sign(a === b ? 0 : a - b);
    }
    const a = places > this.places ? shifted(this.parts, places - this.places) : this.parts;
    const b = places < this.places ? shifted(parts, this.places - places) : parts;
    return a < b ? -1 : Number(a > b);
  }

  eq(other: Operand): boolean {
    return this.comparedTo(other) === 0;
  }

  lt(other: Operand): boolean {
    return this.comparedTo(other) === -1;
  }

  lte(other: Operand): boolean {
    return (this.comparedTo(other) ?? 1) <= 0;
  }

  gt(other: Operand): boolean {
    return this.comparedTo(other) === 1;
  }

  gte(other: Operand): boolean {
    return (this.comparedTo(other) ?? -1) >= 0;
  }

  isZero(): boolean {
    return this.parts === 0;
  }

  decimalPlaces(): number;
  decimalPlaces(places: number): Decimal;
  decimalPlaces(places?: number): number | Decimal {
    if (places === undefined) return (this.toString().split('.')[1] ?? '').length;
    if (places >= this.places || isSpecial(this.parts)) return this;
    return new ExactDecimal(divide(this.parts, shifted(1, this.places - places)), places);
  }

  toFixed(places: number): string {
    const { parts, places: own } = this.decimalPlaces(places) as ExactDecimal;
    if (isSpecial(parts)) return String(parts);
    return withPoint(this.parts < 0, digitsOf(shifted(parts, places - own)), places);
  }

  toString(): string {
    const { parts, places } = this;
    if (places === 0 || isSpecial(parts)) return String(parts);
    const text = withPoint(parts < 0, digitsOf(parts), places);
    let end = text.length;
    while (text.charCodeAt(end - 1) === zeroCode) end -= 1;
    return text.slice(0, text.charCodeAt(end - 1) === pointCode ? end - 1 : end);
  }

  get e(): number {
    if (this.parts === 0) return 0;
    return digitsOf(this.parts).length - this.places - 1;
  }
}

const withPoint = (negative: boolean, digits: string, places: number): string => {
  const sign = negative ? '-' : '';
  if (places === 0) return sign + digits;
  const filled = digits.padStart(places + 1, '0');
  return `${sign}${filled.slice(0, -places)}.${filled.slice(-places)}`;
};

const [zeroCode, nineCode, pointCode, minusCode] = [48, 57, 46, 45];

const longest = 15;

/** Reads the digits one by one: most texts are short enough for a number to hold them exactly. */
const readShort = (text: string): ExactDecimal | undefined => {
  const from = text.charCodeAt(0) === minusCode ? 1 : 0;
  if (text.length === from || text.length > longest) return undefined;
  let parts = 0;
  let point = -1;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zeroCode && code <= nineCode) parts = parts * 10 + code - zeroCode;
    else if (code === pointCode && point < 0 && at > from && at < text.length - 1) point = at;
    else return undefined;
  }
  return new ExactDecimal(from === 1 && parts !== 0 ? -parts : parts, point < 0 ? 0 : text.length - 1 - point);
};

const long = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

const readLong = (text: string): ExactDecimal => {
  const [, sign, whole = '', fraction = '', exponent = '0'] = long.exec(text) ?? [];
  const digits = whole + fraction;
  if (digits === '') throw new TypeError(`"${text}" is no decimal.`);
  const parts = BigInt(digits);
  const places = fraction.length - Number(exponent);
  const signed = sign === '-' ? -parts : parts;
  return new ExactDecimal(fitting(places < 0 ? signed * tenTo(-places) : signed), Math.max(places, 0));
};

const exactOf = (value: Operand): ExactDecimal => {
  if (value instanceof ExactDecimal) return value;
  const text = String(value);
  return readShort(text) ?? readLong(text);
};

/** What a division by zero gives: no number, or one beyond all. */
const specially = (value: number): ExactDecimal =>
  Number.isFinite(value) ? exactOf(value) : new ExactDecimal(value, 0);

export const decimal = (value: string | number): Decimal => exactOf(value);

const one = decimal(1);

export const zero: Decimal = decimal(0);

const form = /^-?\d+(?:\.\d+)?$/;

/** Whether a text is a decimal as the exchanges write it: digits with at most one point, no exponent. */
export const isDecimal = (text: string): boolean => form.test(text);

/** So many places at least, as in `0.00000000`. */
export const withPlaces = (value: Decimal, places: number): string =>
  value.toFixed(Math.max(places, value.decimalPlaces()));

export const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), zero);

export const least = (first: Decimal, second: Decimal): Decimal => (first.lt(second) ? first : second);
