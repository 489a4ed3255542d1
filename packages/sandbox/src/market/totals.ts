/**
 * Sums of whole numbers beyond what a double holds, kept as two doubles in a list of doubles: the higher part counts so many
 * of the lower ones. So a candle is one block of memory, and thousands of them are little.
 */
const bits = 48n;
const base = 2 ** 48;
const mask = BigInt(base) - 1n;

/** How many doubles a sum takes. */
export const totalSize = 2;

/** What a product may be at most to be exact as a double. */
const exact = 2 ** 53;

const carry = (list: number[], place: number): void => {
  const low = list[place + 1] ?? 0;
  if (low < base) return;
  const over = Math.floor(low / base);
  list[place] = (list[place] ?? 0) + over;
  list[place + 1] = low - over * base;
};

const addBig = (list: number[], place: number, amount: bigint): void => {
  list[place] = (list[place] ?? 0) + Number(amount >> bits);
  list[place + 1] = (list[place + 1] ?? 0) + Number(amount & mask);
  carry(list, place);
};

/** Adds a product of two whole numbers. */
export const addProduct = (list: number[], place: number, first: number, second: number): void => {
  const product = first * second;
  if (product >= base) {
    addBig(list, place, product < exact ? BigInt(product) : BigInt(first) * BigInt(second));
    return;
  }
  list[place + 1] = (list[place + 1] ?? 0) + product;
  carry(list, place);
};

/** Adds the sum at the same place of another list. */
export const addTotal = (list: number[], place: number, other: readonly number[]): void => {
  list[place] = (list[place] ?? 0) + (other[place] ?? 0);
  list[place + 1] = (list[place + 1] ?? 0) + (other[place + 1] ?? 0);
  carry(list, place);
};

export const totalAt = (list: readonly number[], place: number): bigint =>
  (BigInt(list[place] ?? 0) << bits) + BigInt(list[place + 1] ?? 0);
