/**
 * A cheap look for bare numbers that a double would change. Patterns cost several times as much on the large answers, and
 * the parse itself is the measure.
 */

/** The most digits that every double gives back. */
const safeDigits = 15;

/** No exchange sends a longer number. It is looked at no further: the text is read with care. */
const longestRun = 48;

/** Only an exponent of three digits can be too large. */
const largeExponent = /\d[eE][+-]?\d{3}/;

/**
 * May the text hold a bare number that a double would change? Says yes too often rather than no. The pattern is the only
 * one that a whole text is worth: nothing cheaper finds an exponent without a sign.
 */
export const mayHoldInexact = (text: string): boolean => holdsLongNumber(text) || largeExponent.test(text);

/** The text is looked at as bytes, a part at a time: reading characters off a string costs three times as much. */
const part = 65_536;
/** Parts overlap, so that each number of up to `longestRun` characters stands whole in one of them. */
const overlap = 128;
/** Zeros behind a part: looking ahead never leaves the array, which would cost as much again. */
const padding = 16;
const encoder = new TextEncoder();
let bytes: Uint8Array | undefined;

function holdsLongNumber(text: string): boolean {
  // A character has up to three bytes.
  bytes ??= new Uint8Array(3 * part + padding);
  for (let from = 0; ; from += part - overlap) {
    const { written } = encoder.encodeInto(text.slice(from, from + part), bytes);
    bytes.fill(0, written, written + padding);
    // What begins in the first half of the overlap has been seen in the part before.
    if (partHoldsLongNumber(bytes, written, from && overlap / 2)) return true;
    if (from + part >= text.length) return false;
  }
}

/**
 * A run of more than 15 digits covers one of every 16 bytes, so only those are looked at; and it holds the eighth
 * before any of its own, or the seventh after it, which keeps short numbers cheap.
 */
function partHoldsLongNumber(text: Uint8Array, end: number, seen: number): boolean {
  for (let at = safeDigits; at < end; at += safeDigits + 1) {
    if (!isOfRun(text[at]) || !(isOfRun(text[at - 8]) || isOfRun(text[at + 7]))) continue;
    let start = at;
    // A run that began further back has been looked at.
    while (start > at - safeDigits && isOfRun(text[start - 1])) start -= 1;
    if (start < seen || !isOfRun(text[start + safeDigits])) continue;
    if (!isBare(text[start - 1])) continue;
    let behind = start + safeDigits + 1;
    while (behind < start + longestRun && isOfRun(text[behind])) behind += 1;
    // With an exponent they may be anything.
    const isOdd = behind === start + longestRun || text[behind] === 101 || text[behind] === 69;
    if (isOdd || !isExact(String.fromCharCode(...text.subarray(start, behind)))) return true;
  }
  return false;
}

/** Behind a colon, comma, bracket, blank or minus, or at the start; digits behind a quote or a letter are in a string. */
const isBare = (before = 32): boolean =>
  before <= 32 || before === 58 || before === 44 || before === 91 || before === 45;

/** A digit, the point, or the slash, which stands between them and is in no number. */
const isOfRun = (byte = 0): boolean => byte > 45 && byte < 58;

/**
 * Would a double give these digits back? They are compared without sign, point, exponent and the zeros around them: the
 * nearest double is never off by a power of ten.
 */
export function isExact(text: string): boolean {
  const value = Number(text);
  if (!Number.isFinite(value)) return false;
  if (String(value) === text) return true;
  const digits = value.toExponential().replace(/e.*|\D/g, '');
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 69 || code === 101) break;
    if (code < 48 || (code === 48 && at === 0)) continue;
    if (code !== (at < digits.length ? digits.charCodeAt(at) : 48)) return false;
    at += 1;
  }
  return value === 0 || at >= digits.length;
}
