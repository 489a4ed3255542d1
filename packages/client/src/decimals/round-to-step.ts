import { BadInputError } from '@openderivs/signing';

/** Which multiple of the step: the one below, the one above, or the nearer (a tie goes up). */
export type Rounding = 'down' | 'up' | 'nearest';

interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

const form = /^(-?)(\d*)\.?(\d*)$/;

function toScaled(name: string, text: string): Scaled {
  const [, sign = '', whole = '', fraction = ''] = form.exec(text) ?? [];
  if (!whole && !fraction) throw new BadInputError(name, 'is not a plain decimal', "write it out, such as '0.001'");
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

const rescale = ({ digits, scale }: Scaled, to: number): bigint => digits * 10n ** BigInt(to - scale);

/** The quotient rounded towards minus infinity; BigInt division alone rounds towards zero. */
function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

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
  const scale = Math.max(scaledValue.scale, scaledStep.scale);
  const [v, s] = [rescale(scaledValue, scale), rescale(scaledStep, scale)];
  const below = floorDivide(v, s);
  const rest = v - below * s;
  const up = rest > 0n && (rounding === 'up' || (rounding === 'nearest' && rest * 2n >= s));
  return toText((up ? below + 1n : below) * scaledStep.digits, scaledStep.scale);
}

/** Compare two decimals exactly: negative when `a` is less, 0 when equal, positive when more. */
export function compareDecimals(a: string, b: string): number {
  const [x, y] = [toScaled('a', a), toScaled('b', b)];
  const scale = Math.max(x.scale, y.scale);
  const difference = rescale(x, scale) - rescale(y, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function toText(digits: bigint, scale: number): string {
  const negative = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return negative + (scale ? `${text.slice(0, -scale)}.${text.slice(-scale)}` : text);
}
