import { expect, it } from 'vitest';
import { binanceKey, createBinance } from './support/api.ts';
import { cost } from './support/cost.ts';
import { ended } from './support/ended.ts';
import { fixedTransport } from './support/fixed-transport.ts';

const order = { symbol: 'BTCUSDT', newClientOrderId: 'mine' };
const { apiKey } = binanceKey;
const write = (status: number, body: string | object) =>
  ended(createBinance({ transport: fixedTransport(status, body) }).newOrder(order));

it('a long page that quotes the key is looked at as far as an error shows it', async () => {
  const reading = (length: number) => {
    const page = `<html>${apiKey} ${'lorem&#49;ipsum '.repeat(length)}`;
    return async () => {
      const error = await write(502, page);
      expect(error.cause?.start).toMatch(/^\*\*\* lorem/);
    };
  };
  const [brief, long] = [reading(1_000), reading(100_000)];
  for (const work of [brief, long]) await cost(work, 3);
  const [less, more] = [await cost(brief, 12), await cost(long, 12)];
  // A hundred times as long; all that grows is reading it as JSON, which fails at the first character.
  expect(more / less).toBeLessThan(10);
});

it('a key that the cut goes through is hidden', async () => {
  for (let before = 4_050; before < 4_110; before += 7) {
    const { cause } = await write(502, `${'x'.repeat(before)} ${apiKey}${' y'.repeat(5_000)}`);
    expect(JSON.stringify(cause)).not.toContain(apiKey);
  }
});

it('many texts are hidden once there are more than an error holds', async () => {
  const items = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, at) => [`n${at}`, `${apiKey} ${'z'.repeat(100)}`]),
  );
  const error = await write(400, { code: -2019, msg: 'Margin is insufficient.', items });
  expect(error).toMatchObject({ outcome: 'refused', exchangeCode: -2019, exchangeMessage: 'Margin is insufficient.' });
});

it('what reads well once it is cut has not been read', async () => {
  const text = `{"code":-2019,"msg":"Margin is insufficient."}${' '.repeat(20_000)}garbage`;
  expect(await write(400, text)).toMatchObject({ outcome: 'unknown', cause: { code: 'UNREADABLE_RESPONSE' } });
});
