/** Orders are tried one by one of so few pieces; of more, only the likely ones. */
const fewPieces = 6;

function* permutations<Piece>(pieces: readonly Piece[]): Generator<Piece[]> {
  if (pieces.length < 2) {
    yield [...pieces];
    return;
  }
  for (const [index, piece] of pieces.entries()) {
    for (const rest of permutations(pieces.toSpliced(index, 1))) yield [piece, ...rest];
  }
}

/** The pieces in other orders: sorted and reversed first, then any, or with one of many at either end. */
export function* otherOrders(pieces: readonly string[]): Generator<string[]> {
  yield pieces.toSorted();
  yield pieces.toReversed();
  if (pieces.length <= fewPieces) {
    yield* permutations(pieces);
    return;
  }
  for (const [index, piece] of pieces.entries()) {
    yield [...pieces.toSpliced(index, 1), piece];
    yield [piece, ...pieces.toSpliced(index, 1)];
  }
}

export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

const split = (piece: string): [name: string, value: string | undefined] => {
  const at = piece.indexOf('=');
  return at < 0 ? [piece, undefined] : [piece.slice(0, at), piece.slice(at + 1)];
};

export const nameOf = (piece: string): string => decoded(split(piece)[0]);

export const textAfter = (piece: string): string => split(piece)[1] ?? '';

/** The same parameter with its name and value changed. */
export const respelt = (piece: string, change: (text: string) => string): string =>
  split(piece)
    .flatMap((part) => (part === undefined ? [] : [change(part)]))
    .join('=');

export const encoded = (text: string): string => encodeURIComponent(decoded(text));

/** Other ways to escape the same text: blanks as plus signs, everything that may be, escapes in small letters. */
export const escapes: readonly ((text: string) => string)[] = [
  (text) => encoded(text).replaceAll('%20', '+'),
  (text) => encoded(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  (text) => text.replace(/%[0-9A-F]{2}/g, (found) => found.toLowerCase()),
  (text) => encodeURIComponent(text),
];

/** How a value may have been written before it was sent. */
export const otherValues = (value: string): string[] => {
  const number = value === '' ? Number.NaN : Number(value);
  const numbers = Number.isNaN(number) ? [] : [String(number), number.toFixed(1), number.toFixed(2), number.toFixed(8)];
  const all = [...numbers, value.toLowerCase(), value.toUpperCase(), `"${value}"`];
  return [...new Set(all)].filter((other) => other !== value);
};

/** Blanks and line ends that slip in at either end of a text. */
export const withBlanks = (text: string): string[] =>
  [`${text}\n`, `${text} `, ` ${text}`, `\n${text}`, `${text}\r\n`, text.trim(), text.replaceAll(/\s/g, '')].filter(
    (other) => other !== text,
  );

/** Clocks are read twice: so many milliseconds apart a call was signed and sent at most. */
const farthest = 1_500;

/** Other times that may have been signed, each with the difference in milliseconds. */
export function* otherTimes(timestamp: string): Generator<readonly [text: string, difference: string]> {
  const time = Number(timestamp);
  if (!Number.isSafeInteger(time)) return;
  for (let apart = 1; apart <= farthest; apart += 1) {
    yield [String(time - apart), String(-apart)];
    yield [String(time + apart), `+${apart}`];
  }
}

/** The text of JSON as other languages and other settings write it, and with its names in other orders. */
export function* otherJson(text: string): Generator<readonly [text: string, isReordered: boolean]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return;
  }
  const compact = JSON.stringify(value);
  const spaced = compact.replace(/"(?:\\.|[^"\\])*"|[,:]/g, (part) => (part.length === 1 ? `${part} ` : part));
  for (const other of [compact, spaced, JSON.stringify(value, null, 2), JSON.stringify(value, null, 4)]) {
    if (other !== text) yield [other, false];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${JSON.stringify(member)}`);
  for (const order of otherOrders(members)) yield [`{${order.join(',')}}`, true];
}
