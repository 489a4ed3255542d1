import { operations } from '@openderivs/binance-usdm/operations';
import { createReader } from '@openderivs/client';
import { expect, it } from 'vitest';
import { exchangeInformation, orders } from '../src/payloads.ts';

it('has exchange information of 1.5 MB', () => {
  const text = exchangeInformation();
  expect(text.length / 1e6).toBeCloseTo(1.5, 1);
  expect(JSON.parse(text).symbols.at(-1).filters).toHaveLength(7);
});

it('has 1,000 orders, whose ids the reader keeps and JSON.parse loses', () => {
  const ids = (all: readonly { orderId: unknown }[]) => all.map(({ orderId }) => String(orderId));
  const right = Array.from({ length: 1_000 }, (_, index) => String(8_389_765_612_825_190_229n + BigInt(index)));
  const read = createReader(operations.getAllOrders.text);
  expect(ids(read(orders()) as { orderId: string }[])).toEqual(right);
  expect(ids(JSON.parse(orders()))).not.toEqual(right);
});
