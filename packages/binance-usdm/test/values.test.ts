import { describe, expect, it } from 'vitest';
import * as values from '../src/generated/values.ts';

const { isDepthLimit, isOrderStatus, orderStatusValues } = values;

describe('the known values', () => {
  it('are lists that nobody can change', () => {
    const lists = Object.values(values).filter(Array.isArray);
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((list) => list.length === 0 || !Object.isFrozen(list))).toEqual([]);
    expect(orderStatusValues).toContain('CANCELED');
  });

  it('have a guard for each list', () => {
    expect(isOrderStatus('CANCELED')).toBe(true);
    for (const value of ['CANCELLED', 'canceled', '', undefined, null, 0, ['CANCELED']])
      expect(isOrderStatus(value)).toBe(false);
    expect([isDepthLimit(5), isDepthLimit('5')]).toEqual([true, false]);
  });
});
