/** One name and value, decoded, in the order of arrival. */
export type Pair = readonly [name: string, value: string];

const decode = (text: string): string => {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** Reads a query string or form body; a piece that cannot be decoded stays as it came. */
export const readPairs = (text: string): Pair[] => {
  const pairs: Pair[] = [];
  for (const piece of text.split('&')) {
    if (piece === '') continue;
    const at = piece.indexOf('=');
    pairs.push(at < 0 ? [decode(piece), ''] : [decode(piece.slice(0, at)), decode(piece.slice(at + 1))]);
  }
  return pairs;
};
