const decimal = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const identifier = /^-?\d+$/;

/** 0 and -1 stand for "never" and "unknown" in places; any other time lies between 2001 and 2286. */
const time = /^(?:0|-1|\d{12,13})$/;

/** Whether a value has one of the formats that the descriptions use; a format that nobody knows holds for nothing. */
export const hasFormat = (format: string, value: unknown): boolean => {
  if (typeof value !== 'string' && typeof value !== 'number') return true;
  switch (format) {
    case 'decimal':
      return decimal.test(String(value));
    case 'int64':
      return typeof value === 'number' ? Number.isInteger(value) : identifier.test(value);
    case 'unix-ms':
      return time.test(String(value));
    default:
      return false;
  }
};
