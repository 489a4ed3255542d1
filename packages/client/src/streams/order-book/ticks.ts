/** A price as a whole number of the smallest step seen: a double where all of them fit exactly, a bigint where one does not. */
export type Tick = number | bigint;

/** How many digits after the point the ticks of a book stand for, and whether they are bigints. */
export interface Scale {
  readonly places: number;
  readonly isWide: boolean;
}

const powers = Array.from({ length: 16 }, (_, at) => 10 ** at);

const point = 46;
const zero = 48;

/**
 * The ticks of a plain price in one pass. `undefined`: not in this scale, or not in this way, so that `exactTicks` has to look.
 */
export function quickTicks(text: string, { places, isWide }: Scale): number | undefined {
  if (isWide) return undefined;
  let ticks = 0;
  let digits = 0;
  let pointAt = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === point && pointAt < 0) {
      pointAt = at;
      continue;
    }
    const digit = code - zero;
    if (digit < 0 || digit > 9) return undefined;
    ticks = ticks * 10 + digit;
    digits += 1;
  }
  const missing = pointAt < 0 ? places : places - (text.length - 1 - pointAt);
  if (digits === 0 || missing < 0 || missing >= powers.length) return undefined;
  ticks *= powers[missing] as number;
  // Whatever was rounded on the way is larger than this too.
  return ticks <= Number.MAX_SAFE_INTEGER ? ticks : undefined;
}

/** A decimal as an integer and the digits behind its point. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** No price has more digits. What has would cost more than it can be worth. */
const most = 100;

/** `undefined`: no decimal. */
function decimalOf(text: string): Decimal | undefined {
  const found = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,3}))?$/i.exec(text);
  if (!found) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = found;
  const places = fraction.length - Number(exponent);
  if (whole + fraction === '' || text.length > most || Math.abs(places) > most) return undefined;
  const digits = BigInt(`${whole}${fraction}`) * 10n ** BigInt(Math.max(0, -places));
  return { digits: sign === '-' ? -digits : digits, places: Math.max(0, places) };
}

/** The scale in which a price is exact too: the same one, a finer one, or one of bigints. `undefined`: it is no decimal. */
export function scaleFor(text: string, scale: Scale): Scale | undefined {
  const decimal = decimalOf(text);
  if (!decimal) return undefined;
  const places = Math.max(scale.places, decimal.places);
  return { places, isWide: scale.isWide || !isSafe(decimal.digits * 10n ** BigInt(places - decimal.places)) };
}

/** The ticks of a price that is exact in this scale, whatever its form. */
export function exactTicks(text: string, { places, isWide }: Scale): Tick | undefined {
  const decimal = decimalOf(text);
  if (!decimal || decimal.places > places) return undefined;
  const ticks = decimal.digits * 10n ** BigInt(places - decimal.places);
  return isWide ? ticks : Number(ticks);
}

/** The same price in a finer scale; `undefined` where that takes bigints. */
export function rescaled(tick: Tick, from: Scale, to: Scale): Tick | undefined {
  if (!to.isWide) {
    const ticks = Number(tick) * 10 ** (to.places - from.places);
    return Number.isSafeInteger(ticks) ? ticks : undefined;
  }
  return BigInt(tick) * 10n ** BigInt(to.places - from.places);
}

const isSafe = (value: bigint): boolean => value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;

/** `0`, `0.000`: nothing is left at a price. */
export function isZero(quantity: string): boolean {
  for (let at = 0; at < quantity.length; at += 1) {
    const code = quantity.charCodeAt(at);
    if (code !== zero && code !== point) return false;
  }
  return true;
}
