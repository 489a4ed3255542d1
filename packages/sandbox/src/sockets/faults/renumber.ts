/** Under which names the frames of books hold the numbers of their chain. */
export interface ChainNames {
  /** The number of the frame before. */
  readonly previous: string;
  /** The numbers of this frame, the lowest first. */
  readonly own: readonly string[];
}

const numberIn = (text: string, name: string): bigint | undefined => {
  const digits = new RegExp(`"${name}":(\\d+)`).exec(text)?.[1];
  return digits === undefined ? undefined : BigInt(digits);
};

const withNumber = (text: string, name: string, change: (number: bigint) => bigint): string =>
  text.replace(new RegExp(`"${name}":(\\d+)`), (_found, digits: string) => `"${name}":${change(BigInt(digits))}`);

/** The same frame as if another had come before it, which has not. */
export const broken = (text: string, { previous }: ChainNames): string =>
  withNumber(text, previous, (number) => number + 1n);

/** Makes the frames of a stream count from 1 again, beginning with this one. */
export const countAnew = (first: string, { previous, own }: ChainNames): ((text: string) => string) => {
  const base = (own.map((name) => numberIn(first, name)).find((number) => number !== undefined) ?? 1n) - 1n;
  return (text) => {
    const moved = own.reduce((changed, name) => withNumber(changed, name, (number) => number - base), text);
    return withNumber(moved, previous, (number) => (number > base ? number - base : 0n));
  };
};
