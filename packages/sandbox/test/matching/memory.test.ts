import { expect, it } from 'vitest';
import { createLastingBook } from './lasting-book.ts';

it('A book holds what rests in it, and nothing of what is gone', () => {
  const { book, orders, run, empty } = createLastingBook(1);
  for (let round = 0; round < 20; round += 1) {
    run(2_000);
    expect(book.size().orders).toBe(orders.size);
    // Prices with orders, and those of eaten quotes, of which there are six at most on either side.
    expect(book.size().prices).toBeLessThanOrEqual(orders.size + 12);
  }
  empty();
  expect(book.size()).toEqual({ orders: 0, prices: 0 });
});
