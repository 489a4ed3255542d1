const decimal = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const identifier = /^-?\d+$/;

/** 0 and -1 stand for "never" and "unknown" in places; any other time lies between 2001 and 2286. */
const time = /^(?:0|-1|\d{12,13})$/;

/** Whether a value has one of the formats that the descriptions use. */
export const hasFormat = (format: string | undefined, value: unknown): boolean => {
  if (typeof value !== 'string' && typeof value !== 'number') return true;
  if (format === 'decimal') return decimal.test(String(value));
  if (format === 'int64') return typeof value === 'number' ? Number.isInteger(value) : identifier.test(value);
  return format !== 'unix-ms' || time.test(String(value));
};
