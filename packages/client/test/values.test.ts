import { expect, expectTypeOf, it } from 'vitest';
import { guardOf } from '../src/values/index.ts';

it('tells the values of a list from all others', () => {
  const isSide = guardOf(['BUY', 'SELL'] as const);
  expect([isSide('BUY'), isSide('buy'), isSide(undefined), isSide(0)]).toEqual([true, false, false, false]);
  const value: unknown = 'SELL';
  if (isSide(value)) expectTypeOf(value).toEqualTypeOf<'BUY' | 'SELL'>();
});
