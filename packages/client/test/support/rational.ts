/** An exact number, as a fraction of big integers. The tests' measure of what is equal and what was lost. */
export interface Rational {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

/** The value of a number's text, exponent included. */
export function rational(text: string): Rational {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const over = BigInt(`${whole}${fraction}`.replace(/^\+/, ''));
  const power = Number(exponent) - fraction.length;
  const scale = 10n ** BigInt(Math.abs(power));
  return power < 0 ? { over, under: scale } : { over: over * scale, under: 1n };
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const times = (a: Rational, factor: bigint): Rational => ({ over: a.over * factor, under: a.under });

export const minus = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.under - b.over * a.under,
  under: a.under * b.under,
});

/** The whole number below or at a quotient. */
export function floor({ over, under }: Rational): bigint {
  const quotient = over / under;
  return over < 0n && quotient * under !== over ? quotient - 1n : quotient;
}

export const divide = (a: Rational, b: Rational): Rational =>
  b.over < 0n
    ? { over: -a.over * b.under, under: -a.under * b.over }
    : { over: a.over * b.under, under: a.under * b.over };
