import { expect, it } from 'vitest';
import { lanes } from '../../src/peers/lanes.ts';

it('does something with each, so many at once, and keeps the order', async () => {
  let [underWay, most] = [0, 0];
  const done = await lanes([3, 1, 2, 0], 2, async (item) => {
    underWay += 1;
    most = Math.max(most, underWay);
    for (let turn = 0; turn < item; turn += 1) await undefined;
    underWay -= 1;
    return item * 10;
  });
  expect([done, most]).toEqual([[30, 10, 20, 0], 2]);
});
