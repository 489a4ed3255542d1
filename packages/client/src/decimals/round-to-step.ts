import { BadInputError } from '@openderivs/signing';
import { aligned, floorDivide, toScaled, toText } from './scaled.ts';

/** Which multiple of the step: the one below, the one above, or the nearer (a tie goes up). */
export type Rounding = 'down' | 'up' | 'nearest';

/**
 * Round a price to its tick or a quantity to its step, exactly, on decimal text. Multiples are counted from zero.
 * The result has as many decimals as the step.
 *
 * @example
 * roundToStep('27123.456', '0.10');        // '27123.40'
 * roundToStep('0.0057', '0.001', 'up');    // '0.006'
 */
export function roundToStep(value: string, step: string, rounding: Rounding = 'down'): string {
  const [scaledValue, scaledStep] = [toScaled('value', value), toScaled('step', step)];
  if (scaledStep.digits <= 0n)
    throw new BadInputError('step', 'is not above zero', 'give the filter’s tickSize or stepSize');
  const [v, s] = aligned(scaledValue, scaledStep);
  const below = floorDivide(v, s);
  const rest = v - below * s;
  const up = rest > 0n && (rounding === 'up' || (rounding === 'nearest' && rest * 2n >= s));
  return toText({ digits: (up ? below + 1n : below) * scaledStep.digits, scale: scaledStep.scale });
}

/**
 * Compare two decimals exactly: negative when `a` is less, 0 when equal, positive when more.
 *
 * @example
 * compareDecimals('0.30', '0.3'); // 0
 * const byPrice = [...orders].sort((a, b) => compareDecimals(a.price, b.price));
 */
export function compareDecimals(a: string, b: string): number {
  const [x, y] = aligned(toScaled('a', a), toScaled('b', b));
  return x < y ? -1 : x > y ? 1 : 0;
}
