/*
 * A cheap look for bare numbers that a double would change; the parse itself is the measure.
 *
 * A bare number stands behind a colon, comma, bracket, blank or minus. What is looked for is one with an exponent of three
 * digits, since only that can be too large or too small, and one of more than 15 digits, since every double gives 15 back.
 * The digits are spelt out: over a counted repetition V8 cannot skip, and that takes ten times as long.
 */
const run = '[.\\d]';
const suspect = new RegExp(`[^"\\w.]\\d(?:${run}*[eE][+-]?\\d{3}|${run.repeat(15)}[.\\deE+-]*)`, 'g');

/** May the text hold a bare number that a double would change? Says yes too often rather than no. */
export const mayHoldInexact = (text: string): boolean =>
  // A number by itself has nothing in front.
  /^\d/.test(text) ||
  // With an exponent it may be anything.
  (text.match(suspect) ?? []).some((found) => /e/i.test(found) || !isExact(found.slice(1)));

/** The digits of a number, without sign, point, exponent and the zeros in front. */
const digitsOf = (text: string): string => text.replace(/e.*|\D/gi, '').replace(/^0+/, '');

/**
 * Would a double give these digits back? The zeros behind them do not count, and nor does where the point stands: the
 * nearest double is never off by a power of ten.
 */
export function isExact(text: string): boolean {
  const value = Number(text);
  if (String(value) === text) return true;
  const given = digitsOf(text);
  const kept = digitsOf(value.toExponential());
  return given.padEnd(kept.length, '0') === kept.padEnd(given.length, '0');
}
