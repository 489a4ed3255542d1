import { createHash } from 'node:crypto';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Chance that is the same on every machine: sums, products and roots alone, whose results IEEE 754 fixes to the last
 * digit. Logarithms and sines it leaves to each engine.
 */
export interface RandomStream {
  /** 32 random bits. */
  bits(): number;
  /** From 0 up to, but not, 1. */
  unit(): number;
  /** A whole number from 0 up to, but not, `count`. */
  below(count: number): number;
  /** About normal, with mean 0 and deviation 1: the sum of eight random bytes. It stays within 4.9. */
  normal(): number;
}

const bytes = 8;
const mean = (bytes * 255) / 2;
const deviation = Math.sqrt((bytes * (256 * 256 - 1)) / 12);

const sumOfBytes = (bits: number): number =>
  (bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24);

/**
 * A generator of its own for each seed, symbol and purpose, so that one more symbol, or one more use of chance, changes
 * nothing for the others.
 */
export const createRandomStream = (seed: number, symbol: string, purpose: string): RandomStream => {
  const key = createHash('sha256')
    .update(JSON.stringify([seed, symbol, purpose]))
    .digest();
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((at) => key.readInt32LE(at)));
  const bits = (): number => generator.next() >>> 0;
  const unit = (): number => bits() / 0x1_0000_0000;
  return {
    bits,
    unit,
    below: (count) => Math.floor(unit() * count),
    normal: () => (sumOfBytes(bits()) + sumOfBytes(bits()) - mean) / deviation,
  };
};
