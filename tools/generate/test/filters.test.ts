import { expect, it } from 'vitest';
import { targets } from './targets.ts';

it.each(targets.map(({ api }) => api))('explains every code that a filter of %s refuses with', async (api) => {
  const [{ filters }, { errorCodes }] = await Promise.all([
    import(`../../../packages/${api}/src/generated/filters.ts`),
    import(`../../../packages/${api}/src/generated/error-codes.ts`),
  ]);
  const codes = Object.values<number | string>(filters.codes);
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !(code in errorCodes))).toEqual([]);
});
