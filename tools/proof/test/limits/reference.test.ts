import { expect, it } from 'vitest';
import { createReference, idealAmount } from '../../src/limits/reference.ts';
import { costOf } from '../../src/limits/weights.ts';

const minute = { name: 'weight', ms: 60_000, limit: 10 };

it('finds the windows that took too much, and no others', () => {
  const reference = createReference([minute]);
  for (const at of [59_000, 59_999, 60_000, 119_999]) reference.take('weight', 5, at);
  expect(reference.breaches()).toEqual([]);
  reference.take('weight', 1, 61_000);
  expect(reference.breaches()).toEqual([{ rule: 'weight', at: 60_000, used: 11 }]);
  expect([...reference.windows('weight')]).toEqual([
    [0, 10],
    [60_000, 11],
  ]);
});

it('finds a stretch that took too much, wherever it begins', () => {
  const second = { name: 'calls', ms: 1_000, limit: 2, anywhere: true };
  const reference = createReference([second]);
  for (const at of [0, 900, 1_000, 1_900]) reference.take('calls', 1, at);
  expect(reference.breaches()).toEqual([]);
  reference.take('calls', 1, 1_899);
  expect(reference.breaches()).toEqual([{ rule: 'calls', at: 1_899, used: 3 }]);
});

it('knows what an ideal sender passes on', () => {
  const offered = Array.from({ length: 30 }, () => ({ at: 30_000, amount: 1 }));
  expect(idealAmount(offered, minute, 60_000)).toBe(10);
  expect(idealAmount(offered, minute, 120_000)).toBe(20);
  expect(idealAmount(offered, minute, 600_000)).toBe(30);
});

it('refuses to count a call whose page nobody has read', () => {
  const query = new URLSearchParams({ limit: '1000' });
  expect(costOf({ method: 'GET', path: '/dapi/v1/depth', query })).toEqual({ weight: 20, tenSeconds: 0, minute: 0 });
  expect(() => costOf({ method: 'GET', path: '/fapi/v1/unread', query })).toThrow('GET unread');
  expect(() => createReference([minute]).take('weights', 1, 0)).toThrow('There is no rule weights.');
});
