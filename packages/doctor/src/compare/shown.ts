/*
 * What of an answer may stand in a report. This is a list of what is allowed, not of what is forbidden: whatever has not
 * the form of a name or of an enum's value stays out, because it may be an id, an amount, an address or a key.
 */

/** A field's name as both exchanges write them: a short word of letters, with few digits in it. */
const name = /^[A-Za-z][A-Za-z_]{0,31}(?:\d{1,2}[A-Za-z_]{0,8})?$/;

/** A value as enums have them: `GTE_GTC`, `STOP_MARKET`, `USDT-FUTURES`, `OPPONENT_10`, `1m`. */
const word = /^(?:[A-Za-z]{1,20}(?:[_-][A-Za-z]{1,20}){0,4}(?:[_-]?\d{1,2})?|\d{1,2}[A-Za-z]{1,3})$/;

const longest = 40;

/** The name of a field that no description has, or what stands for it where it may be somebody's data. */
export const shownName = (text: string): string => (name.test(text) ? text : '(a name that is not shown)');

/** The value of an enum that no description has. */
export const shownValue = (value: unknown): string => {
  if (value === '') return '(empty text)';
  if (typeof value === 'string')
    return word.test(value) && value.length <= longest ? value : '(a text that is not shown)';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100
    ? String(value)
    : '(a number that is not shown)';
};

/** An error code, which both exchanges write as a number. */
export const shownCode = (code: unknown): string => (/^-?\d{1,6}$/.test(String(code)) ? String(code) : '(not shown)');

/** The reason that a system gives for a connection that failed, such as `ECONNREFUSED`. */
export const shownReason = (reason: unknown): string =>
  /^[A-Z][A-Z0-9_]{2,40}$/.test(String(reason)) ? String(reason) : '';
