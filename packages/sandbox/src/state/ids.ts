/** Numbers things in the order in which they were made, so that two runs give the same identifiers. */
export interface Ids {
  /** An order's id. Only symbols that begin with `BTC` get one that a JavaScript number can hold. */
  order(symbol: string): bigint;
  /** An id of nineteen digits, as Bitget writes them. */
  long(): bigint;
  /** An id of anything else. */
  next(): bigint;
  reset(): void;
}

const small = 4_000_000_000n;
const nineteenDigits = 1_200_000_000_000_000_000n;
const beyondNumbers = 8_389_765_612_825_190_228n;

export const createIds = (): Ids => {
  let count = 0n;
  const next = (): bigint => {
    count += 1n;
    return count;
  };
  return {
    order: (symbol) => (symbol.startsWith('BTC') ? small : beyondNumbers) + next(),
    long: () => nineteenDigits + next(),
    next: () => 2_000_000n + next(),
    reset: () => {
      count = 0n;
    },
  };
};
