import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../src/nearest.ts';

it('finds the name that was misspelt', () => {
  const known = ['x-weight', 'x-widens', 'x-zh', 'x-success'];
  expect(nearest('x-wieght', known)).toEqual(['x-weight']);
  expect(nearest('X-Zh', known)[0]).toBe('x-zh');
  expect(nearest('x-sucess', known)).toEqual(['x-success']);
  expect(nearest('x-retries', known)).toEqual([]);
});

it('gives the nearest first', () => {
  expect(nearest('newOrdr', ['newOrders', 'newOrder'])).toEqual(['newOrder', 'newOrders']);
});

it('asks about one name, or not at all', () => {
  expect(didYouMean('remdy', ['meaning', 'remedy'])).toBe(' Did you mean `remedy`?');
  expect(didYouMean('colour', ['meaning', 'remedy'])).toBe('');
});
