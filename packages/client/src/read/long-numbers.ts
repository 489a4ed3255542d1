/**
 * A cheap look for bare numbers with more digits than a double keeps. The text is looked at as bytes, a part at a time:
 * reading characters off a string costs several times as much, and the parse itself is the measure.
 */

/** The most digits that every double gives back. */
const safeDigits = 15;
/** 2^53: up to here doubles hold every whole number. */
const largestWhole = 9_007_199_254_740_992;

const partLength = 65_536;
/** Parts overlap by more than any number's length, so that none is cut in two. */
const overlap = 64;

const [blank, quote, comma, minus, point, colon, openBracket] = [32, 34, 44, 45, 46, 58, 91];

let bytes: Uint8Array | undefined;
const encoder = new TextEncoder();

/** May the text hold a bare number that a double would change? Says yes too often rather than no. */
export function mayHoldLongNumber(text: string): boolean {
  bytes ??= new Uint8Array(partLength);
  for (let from = 0; from < text.length; ) {
    const { read, written } = encoder.encodeInto(
      from === 0 && text.length <= partLength ? text : text.slice(from, from + partLength),
      bytes,
    );
    if (holdsLongNumber(bytes, written)) return true;
    if (from + read >= text.length) return false;
    from += read - overlap;
  }
  return false;
}

const isDigitOrPoint = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= point && byte < colon && byte !== 47;

/**
 * A run of more than 15 digits covers one of every 16 bytes, so only those are looked at; and it holds the eighth byte
 * before any of its own, or the seventh after it, which keeps short numbers cheap.
 */
function holdsLongNumber(part: Uint8Array, length: number): boolean {
  for (let at = safeDigits; at < length; at += safeDigits + 1) {
    if (!isDigitOrPoint(part[at]) || !(isDigitOrPoint(part[at + 7]) || isDigitOrPoint(part[at - 8]))) continue;
    let start = at;
    while (start > 0 && isDigitOrPoint(part[start - 1])) start -= 1;
    while (at + 1 < length && isDigitOrPoint(part[at + 1])) at += 1;
    if (at + 1 - start > safeDigits && isBare(part, start) && !isSafeWhole(part, start, at + 1)) return true;
  }
  return false;
}

/** Digits right behind a quote or a letter are in a string. */
function isBare(part: Uint8Array, start: number): boolean {
  const before = part[start - 1] === minus ? part[start - 2] : part[start - 1];
  if (before === quote) return false;
  return before === undefined || before === colon || before === comma || before === openBracket || before <= blank;
}

/** Sixteen digits may still be within 2^53: a time in microseconds is. */
function isSafeWhole(part: Uint8Array, start: number, end: number): boolean {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const byte = part[at];
    if (byte === undefined || byte === point) return false;
    value = value * 10 + byte - 48;
  }
  return value < largestWhole;
}
