/**
 * A cheap look for bare numbers that a double would change. Patterns cost several times as much on the large answers, and
 * the parse itself is the measure.
 */

/** The most digits that every double gives back. */
const safeDigits = 15;

/** More than that, and the `e` behind them: with an exponent they may be anything. */
const longRun = /^[\d.]{16,}[eE]?/;

/** Only an exponent of three digits can be too large. */
const largeExponent = /\d[eE][+-]?\d{3}/;

/** Below this a pattern costs nothing. */
const smallText = 32_768;

/** May the text hold a bare number that a double would change? Says yes too often rather than no. */
export const mayHoldInexact = (text: string): boolean => holdsLongNumber(text) || mayHoldLargeExponent(text);

/** The text is looked at as bytes, a part at a time: reading characters off a string costs three times as much. */
const part = 65_536;
/** Parts overlap, so that each number stands whole in one of them. */
const overlap = 128;
const encoder = new TextEncoder();
let bytes: Uint8Array | undefined;

function holdsLongNumber(text: string): boolean {
  bytes ??= new Uint8Array(part);
  for (let from = 0; ; ) {
    const { read, written } = encoder.encodeInto(text.slice(from, from + part), bytes);
    // What begins in the first half of the overlap has been seen in the part before.
    if (partHoldsLongNumber(bytes.subarray(0, written), from && overlap / 2)) return true;
    if (from + read >= text.length) return false;
    from += read - overlap;
  }
}

/**
 * A run of more than 15 digits covers one of every 16 bytes, so only those are looked at; and it holds the eighth
 * before any of its own, or the seventh after it, which keeps short numbers cheap.
 */
function partHoldsLongNumber(text: Uint8Array, seen: number): boolean {
  for (let at = safeDigits; at < text.length; at += safeDigits + 1) {
    if (!isOfRun(text[at]) || !(isOfRun(text[at - 8]) || isOfRun(text[at + 7]))) continue;
    let start = at;
    // A run that began further back has been looked at.
    while (start > at - safeDigits && isOfRun(text[start - 1])) start -= 1;
    if (start < seen || !isOfRun(text[start + safeDigits])) continue;
    if (!isBare(text, start)) continue;
    const [run] = longRun.exec(String.fromCharCode(...text.subarray(start, start + overlap))) ?? [];
    if (run && !isExact(run)) return true;
  }
  return false;
}

/** Behind a colon, comma, bracket or blank, or at the start; digits behind a quote or a letter are in a string. */
function isBare(text: Uint8Array, start: number): boolean {
  const before = text[text[start - 1] === 45 ? start - 2 : start - 1] ?? 32;
  return before <= 32 || before === 58 || before === 44 || before === 91;
}

/** A digit, the point, or the slash, which stands between them and is in no number. */
const isOfRun = (byte = 0): boolean => byte > 45 && byte < 58;

/** In long texts only signed exponents are looked for, by the rare sign: no serializer writes large ones without it. */
function mayHoldLargeExponent(text: string): boolean {
  if (text.length < smallText) return largeExponent.test(text);
  for (const sign of '+-') {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (largeExponent.test(text.slice(at - 2, at + 4))) return true;
    }
  }
  return false;
}

/**
 * Would a double give these digits back? They are compared without point, exponent and the zeros around them: the
 * nearest double is never off by a power of ten.
 */
export function isExact(text: string): boolean {
  const value = Number(text);
  return Number.isFinite(value) && significant(text) === significant(value.toExponential());
}

const significant = (text: string): string => text.replace(/e.*|\D/gi, '').replace(/^0+|0+$/g, '');
