/** A moment of the exchange, in UTC: `2026-01-01 08:00:00`. */
export const dateTime = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ');

/** The same without the day: `08:00:00.123`. */
export const timeOfDay = (at: number): string => new Date(at).toISOString().slice(11, 23);

/** The time at an axis: of days the date, and else the minute. */
export const axisTime = (at: number, interval: string): string => {
  const text = new Date(at).toISOString();
  return interval.endsWith('d') ? text.slice(5, 10) : text.slice(11, 16);
};

/** Digits in groups of three, none lost: prices and quantities come as text. */
export const grouped = (text: string): string => {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(text) ?? [];
  return whole === '' ? text : `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
};

/** A rate in percent, with four places. */
export const percent = (rate: string): string => `${(Number(rate) * 100).toFixed(4)} %`;

/** Whether a decimal is above zero, below it, or neither. */
export const signOf = (text: string): 'up' | 'down' | 'flat' => {
  const value = Number(text);
  if (value === 0 || Number.isNaN(value)) return 'flat';
  return value > 0 ? 'up' : 'down';
};
