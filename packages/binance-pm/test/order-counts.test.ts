import { expect, it } from 'vitest';
import { limits } from '../src/generated/limits.ts';
import { operations } from '../src/generated/operations.ts';

/** The operations of which something is true, in an order of their own. */
const namesWith = <Facts>(table: Readonly<Record<string, Facts>>, isTrue: (facts: Facts) => boolean) =>
  Object.keys(table)
    .filter((name) => isTrue(table[name] as Facts))
    .sort();

const counted = namesWith(limits, ({ orderCount }) => orderCount !== undefined);

it('counts every call that places or changes an order, and only those', () => {
  expect(counted.length).toBeGreaterThan(0);
  expect(counted).toEqual(namesWith(operations, ({ effect }) => effect === 'create' || effect === 'modify'));
});

it('holds them back together when the exchange says that there were too many orders', () => {
  expect(namesWith(operations, ({ counts }) => counts === 'orders')).toEqual(counted);
});

it('counts an OCO as the two orders that it places', () => {
  expect(limits.newMarginAccountOco.orderCount).toEqual({ '1m': 2 });
  expect(limits.newMarginOrder.orderCount).toEqual({ '1m': 1 });
});
