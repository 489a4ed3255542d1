import { expect, it } from 'vitest';
import { eventOf, frameOf } from '../src/stream-frames.ts';

it('are as long as the benchmark says', () => {
  expect(Math.abs(frameOf('trade', 'btcusdt@aggTrade', 1).length - 200)).toBeLessThan(10);
  expect(Math.abs(frameOf('depth', 'btcusdt@depth', 1).length - 2_048)).toBeLessThan(200);
});

it('are numbered', () => {
  const { data } = JSON.parse(eventOf('row', 'btcusdt@trade', 2));
  expect(data).toMatchObject([{ i: '1485683898127000002' }]);
});

it('follow upon each other, so that no client sees a gap or a duplicate', () => {
  const data = (kind: 'trade' | 'depth', number: number) => JSON.parse(frameOf(kind, 'btcusdt@x', number)).data;
  expect(data('trade', 2).a).toBe(data('trade', 1).a + 1);
  expect(data('depth', 2).pu).toBe(data('depth', 1).u);
});
