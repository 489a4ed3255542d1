import { describe, expect, it } from 'vitest';
import { type ErrorCatalogue, type ErrorEntry, ExchangeError, isRateLimitError } from '../../src/index.ts';
import { createBinance, createBitget } from '../support/api.ts';
import { bitgetCatalogue as bitget, binanceCatalogue as usdm } from '../support/catalogues.ts';
import { ended } from '../support/ended.ts';
import { fixedTransport } from '../support/fixed-transport.ts';

const order = { symbol: 'BTCUSDT', quantity: '1', newClientOrderId: 'mine-1' };

async function refusal(code: number, msg: string, options: { catalogue?: ErrorCatalogue; status?: number } = {}) {
  const { catalogue, status = 400 } = options;
  const client = createBinance({ transport: fixedTransport(status, { code, msg }), catalogue });
  const { error } = await client.POST('/fapi/v1/order', { params: { query: order } });
  return { write: await ended(client.newOrder(order)), error };
}

describe('a client with a catalogue', () => {
  it('says what the code means and what to do', async () => {
    const { write } = await refusal(-1121, 'Invalid symbol.', { catalogue: usdm });
    const { meaning, remedy } = usdm[-1121];
    expect(write).toBeInstanceOf(ExchangeError);
    expect(write).toMatchObject({ entry: usdm[-1121], exchangeMessage: 'Invalid symbol.' });
    expect(write.message).toBe(`newOrder was answered with -1121: Invalid symbol. (${meaning} ${remedy})`);
  });

  it.each([
    ['Unknown order sent', 'Unknown order sent '],
    ['', ''],
    ['已满！', '已满！ '],
  ])('tells the words of the exchange, %o, from its own', async (msg, start) => {
    const { write } = await refusal(-2011, msg, { catalogue: usdm });
    const { meaning, remedy } = usdm[-2011];
    expect(write.message).toBe(`newOrder was answered with -2011: ${start}(${meaning} ${remedy})`);
  });

  it('keeps the words of the exchange for other codes', async () => {
    const { write } = await refusal(-9999, 'New rule', { catalogue: usdm });
    expect(write.cause).toMatchObject({ entry: undefined, message: 'newOrder was answered with -9999: New rule' });
  });

  it('says it once where the client has a hint of its own', async () => {
    const { write } = await refusal(-4120, 'Order type not supported.', { catalogue: usdm });
    expect(write.message.match(/newAlgoOrder/g)).toHaveLength(1);
    const client = createBitget({ transport: fixedTransport(400, { code: '40085', msg: 'no' }), catalogue: bitget });
    const { message } = await ended(client.getOrderDetail({ symbol: 'BTCUSDT' }));
    expect(message).toBe(
      `getOrderDetail was answered with 40085: no (${bitget['40085'].meaning} ${bitget['40085'].remedy})`,
    );
  });

  it('explains an unknown outcome by its cause', async () => {
    const { write } = await refusal(-1007, 'Timeout waiting for response.', { catalogue: usdm });
    expect(write).toMatchObject({ code: 'OUTCOME_UNKNOWN', cause: { entry: usdm[-1007] } });
    expect(write.message).toContain(usdm[-1007].remedy);
  });

  it('explains a rate limit', async () => {
    const { write } = await refusal(-1003, 'Too many requests.', { catalogue: usdm, status: 429 });
    expect(isRateLimitError(write)).toBe(true);
    expect(write).toMatchObject({ entry: usdm[-1003] });
  });

  it('takes a catalogue of your own', async () => {
    const entry: ErrorEntry = { ...usdm[-1121], meaning: 'Our desk does not trade this.', remedy: 'Ask the desk.' };
    const { write } = await refusal(-1121, 'Invalid symbol.', { catalogue: { ...usdm, [-1121]: entry } });
    expect(write.message).toMatch(/Invalid symbol\. \(Our desk does not trade this\. Ask the desk\.\)$/);
  });

  it('leaves the verbs with what the exchange sent', async () => {
    const { error } = await refusal(-1121, 'Invalid symbol.', { catalogue: usdm });
    expect(error).toEqual({ code: -1121, msg: 'Invalid symbol.' });
  });
});

describe('a client without one', () => {
  it('gives the words of the exchange', async () => {
    const { write } = await refusal(-1121, 'Invalid symbol.');
    expect(write).toMatchObject({ entry: undefined, message: 'newOrder was answered with -1121: Invalid symbol.' });
  });

  it('still names the operation that took over', async () => {
    const { write } = await refusal(-4120, 'Order type not supported');
    expect(write.message).toMatch(/not supported \(Conditional orders have moved: place them with newAlgoOrder\.\)$/);
  });
});
