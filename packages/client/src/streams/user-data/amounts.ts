import { compareDecimals } from '../../decimals/round-to-step.ts';

const decimal = /^-?(\d+\.?\d*|\.\d+)$/;

/** Compares two decimals digit for digit: below 0 when the first is smaller; `NaN` when one of them is no decimal. */
export const compareAmounts = (one: string, other: string): number =>
  decimal.test(one) && decimal.test(other) ? compareDecimals(one, other) : Number.NaN;

export const isZero = (amount: string): boolean => compareAmounts(amount, '0') === 0;

/** Whether two values say the same: decimals by their value, however many zeros they are written with; anything else as text. */
export const isSame = (one: unknown, other: unknown): boolean =>
  String(one) === String(other) || compareAmounts(String(one), String(other)) === 0;
