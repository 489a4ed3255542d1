import { expect, it } from 'vitest';
import { interleave } from '../src/rounds.ts';

it('lets each contender begin in turn and keeps the costs by name and round', async () => {
  const order: string[] = [];
  const told: string[] = [];
  let cost = 0;
  const contender = (name: string) => async () => {
    order.push(name);
    cost += 1;
    return cost;
  };
  const contenders = { a: contender('a'), b: contender('b'), c: contender('c') };
  const costs = await interleave(contenders, 3, (text) => told.push(text));
  expect(order.join('')).toBe('abcbcacab');
  expect(costs).toEqual({ a: [1, 6, 8], b: [2, 4, 9], c: [3, 5, 7] });
  expect(told).toEqual(['round 1 of 3', 'round 2 of 3', 'round 3 of 3']);
});
