import { expect, it } from 'vitest';
// What reads the steps in a client.
import { isAmong } from '../../../../packages/client/src/code-steps.ts';
import { stepsOf } from '../../src/emit/refused-codes.ts';

it('counts each step from where the one before ends', () => {
  expect(stepsOf([1011, 1002, 1003, 1008, 1003])).toBe('1002-1 5 3');
  expect(stepsOf([1, 2, 3])).toBe('1-2');
});

it.each([
  [[1]],
  [[0, 1, 5]],
  [[10, 11, 12, 14, 99, 100, 40_000]],
  [Array.from({ length: 300 }, (_, index) => (index * index) % 997)],
])('is read as the numbers that were written: %#', (numbers) => {
  const steps = stepsOf(numbers);
  const beyond = Math.max(...numbers) + 1_000;
  const read = Array.from({ length: beyond }, (_, number) => number).filter((number) => isAmong(steps, number));
  expect(read).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

it('has no number where there is none', () => {
  expect([0, 1, 503].filter((number) => isAmong(stepsOf([]), number))).toEqual([]);
});
