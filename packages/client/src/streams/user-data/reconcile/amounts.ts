/** Compares two decimals digit for digit: below 0 when the first is smaller; `NaN` when one of them is no decimal. */
export function compareAmounts(one: string, other: string): number {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (!first || !second) return Number.NaN;
  if (first.isNegative !== second.isNegative) return first.isNegative ? -1 : 1;
  const order =
    first.whole.length - second.whole.length ||
    (first.digits < second.digits ? -1 : first.digits > second.digits ? 1 : 0);
  return first.isNegative ? -order : order;
}

export const isZero = (amount: string): boolean => compareAmounts(amount, '0') === 0;

/** Whether two values say the same: decimals by their value, however many zeros they are written with; anything else as text. */
export const isSame = (one: unknown, other: unknown): boolean =>
  String(one) === String(other) || compareAmounts(String(one), String(other)) === 0;

interface Parts {
  readonly isNegative: boolean;
  readonly whole: string;
  /** The digits of the whole part, a point, and those behind it: of two as long before the point, the smaller text is smaller. */
  readonly digits: string;
}

function partsOf(amount: string): Parts | undefined {
  const [, sign, whole = '', fraction = ''] = /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(amount) ?? [];
  if (sign === undefined) return undefined;
  return { isNegative: sign === '-' && whole + fraction !== '', whole, digits: `${whole}.${fraction}` };
}
