import { mayHoldLongNumber } from './long-numbers.ts';

/** Below this a pattern costs nothing; above it only what serializers really write is looked for. */
const smallText = 32_768;
const anyExponent = /\d[eE][+-]?\d{2}/;
const signedExponent = /\d[eE][+-]\d{3}/;

/** May the text hold a bare number that a double would change? Says yes too often rather than no. */
export const mayHoldInexact = (text: string): boolean => mayHoldLongNumber(text) || mayHoldLargeExponent(text);

/**
 * Exponents of three digits may be too large for a double. In long texts only signed ones are looked for, by the rare
 * sign: no serializer writes a number of that size without one.
 */
function mayHoldLargeExponent(text: string): boolean {
  if (text.length < smallText) return anyExponent.test(text);
  for (const sign of ['+', '-']) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (signedExponent.test(text.slice(Math.max(0, at - 2), at + 4))) return true;
    }
  }
  return false;
}

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** Quotes each bare number that a double would change, and reports it. */
export function quoteInexactNumbers(text: string, report?: (text: string) => void): string {
  return text.replace(token, (found) => {
    if (found.startsWith('"') || isExact(found)) return found;
    report?.(found);
    return `"${found}"`;
  });
}

/** Would a double give these digits back? Compares significant digits and magnitude. */
function isExact(text: string): boolean {
  const value = Number(text);
  return Number.isFinite(value) && canonical(text) === canonical(value.toExponential());
}

/** A number's sign, significant digits and power of ten, so that `1.50`, `1.5` and `15e-1` are the same. */
function canonical(text: string): string {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const negative = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace(/^[+-]/, '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${negative}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
