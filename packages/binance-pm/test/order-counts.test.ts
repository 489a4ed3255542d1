import { expect, it } from 'vitest';
import { limits } from '../src/generated/limits.ts';
import { operations } from '../src/generated/operations.ts';

it('counts every call that places or changes an order, and only those', () => {
  const counted = Object.entries(limits).flatMap(([name, { orderCount }]) => (orderCount ? [name] : []));
  const orders = Object.entries(operations).flatMap(([name, { effect }]) =>
    effect === 'create' || effect === 'modify' ? [name] : [],
  );
  expect(orders.length).toBeGreaterThan(0);
  expect(counted).toEqual(orders);
});

it('holds those back together when the exchange says that there were too many orders', () => {
  const held = Object.entries(operations).flatMap(([name, { order }]) => (order ? [name] : []));
  expect(held).toEqual(Object.entries(limits).flatMap(([name, { orderCount }]) => (orderCount ? [name] : [])));
});

it('counts an OCO as the two orders that it places', () => {
  expect(limits.newMarginAccountOco.orderCount).toEqual({ '1m': 2 });
  expect(limits.newMarginOrder.orderCount).toEqual({ '1m': 1 });
});
