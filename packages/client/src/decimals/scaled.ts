import { BadInputError } from '@openderivs/signing';

/** A decimal as a whole number and how many of its digits stand behind the point: exact, whatever its size. */
export interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

const form = /^(-?)(\d*)\.?(\d*)$/;

export function toScaled(name: string, text: string): Scaled {
  const [, sign = '', whole = '', fraction = ''] = form.exec(text) ?? [];
  if (!whole && !fraction) throw new BadInputError(name, 'is not a plain decimal', "write it out, such as '0.001'");
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

export const rescale = ({ digits, scale }: Scaled, to: number): bigint => digits * 10n ** BigInt(to - scale);

/** Both in whole numbers of the same place. */
export function aligned(a: Scaled, b: Scaled): readonly [bigint, bigint, scale: number] {
  const scale = Math.max(a.scale, b.scale);
  return [rescale(a, scale), rescale(b, scale), scale];
}

/** The quotient rounded towards minus infinity; BigInt division alone rounds towards zero. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

export function toText({ digits, scale }: Scaled): string {
  const negative = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return negative + (scale ? `${text.slice(0, -scale)}.${text.slice(-scale)}` : text);
}
