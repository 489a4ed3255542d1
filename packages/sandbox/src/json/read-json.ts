const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** What a request's JSON holds once numbers are kept as their text. */
export type ReadJson = string | boolean | null | ReadJson[] | { [key: string]: ReadJson };

/**
 * Reads JSON with every number as its very text, so that an order id beyond 2^53 is found again. Throws on malformed text.
 */
export const readJson = (text: string): ReadJson => {
  JSON.parse(text);
  return JSON.parse(text.replace(stringOrNumber, (token) => (token.startsWith('"') ? token : `"${token}"`)));
};

/** Whether a value is a JSON object, as opposed to a list or a scalar. */
export const isReadObject = (value: unknown): value is { [key: string]: ReadJson } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
