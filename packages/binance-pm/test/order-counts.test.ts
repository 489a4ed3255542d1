import { expect, it } from 'vitest';
import { operations } from '../src/generated/operations.ts';

it('counts every call that places or changes an order, and only those', () => {
  const counted = Object.entries(operations).flatMap(([name, { orderCount }]) => (orderCount ? [name] : []));
  const orders = Object.entries(operations).flatMap(([name, { effect }]) =>
    effect === 'create' || effect === 'modify' ? [name] : [],
  );
  expect(orders.length).toBeGreaterThan(0);
  expect(counted).toEqual(orders);
});

it('counts an OCO as the two orders that it places', () => {
  expect(operations.newMarginAccountOco.orderCount).toEqual({ '1m': 2 });
  expect(operations.newMarginOrder.orderCount).toEqual({ '1m': 1 });
});
