/**
 * A cheap look for bare numbers that a double would change. Patterns cost several times as much on the large answers, and
 * the parse itself is the measure.
 */

/** The most digits that every double gives back. */
const safeDigits = 15;

/** More than that outside a string, and the `e` behind them: with an exponent they may be anything. */
const longRun = /(?<=(?:^|[\s:,[])-?)[\d.]{16,}[eE]?/y;

/** Only an exponent of three digits can be too large. */
const largeExponent = /\d[eE][+-]?\d{3}/;

/** Below this a pattern costs nothing. */
const smallText = 32_768;

/** May the text hold a bare number that a double would change? Says yes too often rather than no. */
export const mayHoldInexact = (text: string): boolean => holdsLongNumber(text) || mayHoldLargeExponent(text);

/**
 * A run of more than 15 digits covers one of every 16 characters, so only those are looked at; and it holds the eighth
 * before any of its own, or the seventh after it, which keeps short numbers cheap.
 */
function holdsLongNumber(text: string): boolean {
  for (let at = safeDigits; at < text.length; at += safeDigits + 1) {
    if (!isOfRun(text, at) || !(isOfRun(text, at - 8) || isOfRun(text, at + 7))) continue;
    let start = at;
    // A run that began further back has been looked at.
    while (start > at - safeDigits && isOfRun(text, start - 1)) start -= 1;
    if (!isOfRun(text, start + safeDigits)) continue;
    longRun.lastIndex = start;
    const [run] = longRun.exec(text) ?? [];
    if (run && !isExact(run)) return true;
  }
  return false;
}

/** A digit, the point, or the slash, which stands between them and is in no number. */
const isOfRun = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code > 45 && code < 58;
};

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
