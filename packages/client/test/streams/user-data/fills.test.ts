import { expect, it } from 'vitest';
import { createAfter } from '../../../src/streams/after.ts';
import type { FillFact } from '../../../src/streams/user-data/facts.ts';
import { createFills } from '../../../src/streams/user-data/fills.ts';
import { createVirtualLoop } from '../../support/virtual-loop.ts';

const fill = (tradeId: string, more: Partial<FillFact> = {}): FillFact => ({
  ...{
    kind: 'fill',
    side: 'BUY',
    price: '1',
    quantity: '1',
    symbol: 'X',
    tradeId,
    orderId: '1',
    time: 100,
    isEarly: false,
  },
  ...more,
});

function scene(fast = false) {
  const loop = createVirtualLoop();
  const given: string[] = [];
  let duplicates = 0;
  const fills = createFills<undefined>({
    ...{ after: createAfter(loop.timing), fast },
    give: ({ tradeId, isEarly }) => void given.push(isEarly ? `early ${tradeId}` : tradeId),
    duplicate() {
      duplicates += 1;
    },
  });
  return { loop, fills, given, duplicates: () => duplicates };
}

it('gives each fill once, also where an account has traded with itself', () => {
  const { fills, given, duplicates } = scene();
  fills.take(fill('7'), undefined);
  fills.take(fill('7'), undefined);
  fills.take(fill('7', { orderId: '2' }), undefined);
  fills.take(fill('7', { symbol: 'Y' }), undefined);
  expect(given).toEqual(['7', '7', '7']);
  expect(duplicates()).toBe(1);
});

it('holds an early form back for the complete one, and gives it alone after five seconds', async () => {
  const { loop, fills, given } = scene();
  fills.take(fill('7', { isEarly: true }), undefined);
  expect(fills.knows(fill('7'))).toBe(false);
  await loop.run(4_000);
  fills.take(fill('7'), undefined);
  fills.take(fill('8', { isEarly: true }), undefined);
  await loop.run(10_000);
  fills.take(fill('8'), undefined);
  expect(given).toEqual(['7', 'early 8']);
  fills.take(fill('9', { isEarly: true }), undefined);
  fills.stop();
  expect(loop.pending).toBe(0);
});

it('gives both forms where that is asked for, the early one never after the other', () => {
  const { fills, given } = scene(true);
  fills.take(fill('7', { isEarly: true }), undefined);
  fills.take(fill('7'), undefined);
  fills.take(fill('8'), undefined);
  fills.take(fill('8', { isEarly: true }), undefined);
  expect(given).toEqual(['early 7', '7', '8']);
});

it('remembers a hundred thousand, and says from when on', () => {
  const { fills } = scene();
  for (let id = 0; id <= 100_000; id += 1) fills.take(fill(String(id), { time: id }), undefined);
  expect(fills.knows(fill('0'))).toBe(false);
  expect(fills.knows(fill('1'))).toBe(true);
  expect(fills.from).toBe(1);
  fills.forget(50_000);
  expect(fills.from).toBe(50_000);
  expect(fills.knows(fill('49999'))).toBe(false);
});
