import { describe, expect, it } from 'vitest';
import { ExactNumber, parseExact } from '../src/exact.ts';
import { readOperations } from '../src/operation.ts';
import { createPayloadCheck } from '../src/payload-check.ts';
import { readAsClient } from '../src/read-as-client.ts';
import { undescribedIn } from '../src/undescribed.ts';

const order = {
  type: 'object',
  required: ['orderId', 'price', 'time'],
  properties: {
    orderId: { type: 'integer', format: 'int64' },
    price: { type: 'string', format: 'decimal' },
    rate: { type: ['number', 'null'], format: 'decimal' },
    time: { type: 'integer', format: 'unix-ms' },
    side: { anyOf: [{ enum: ['BUY'] }, { type: 'string' }] },
  },
};
const bundle = {
  paths: {
    '/v1/order': {
      get: {
        operationId: 'queryOrder',
        responses: { '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Order' } } } } },
      },
    },
  },
  components: { schemas: { Order: order } },
};
const [operation] = readOperations('binance-usdm', bundle);
if (operation === undefined) throw new Error('The bundle of this test has an operation.');
const payload = { orderId: 1, price: '0.10', rate: 0.5, time: 1_700_000_000_000, side: 'SELL' };

describe('payloads on the wire', () => {
  const faultsIn = createPayloadCheck(bundle, 'wire');

  it('pass when they have the described form', () => {
    expect(faultsIn(operation, payload)).toEqual([]);
    expect(faultsIn(operation, { ...payload, rate: null })).toEqual([]);
  });

  it.each([
    ['a missing property', { ...payload, price: undefined }],
    ['a decimal in words', { ...payload, price: 'much' }],
    ['an empty decimal', { ...payload, price: '' }],
    ['an identifier in quotes', { ...payload, orderId: '1' }],
    ['a time in seconds', { ...payload, time: 1_700_000_000 }],
    ['null where it is not described', { ...payload, time: null }],
  ])('fail for %s', (_what, wrong) => {
    expect(faultsIn(operation, JSON.parse(JSON.stringify(wrong)))).not.toEqual([]);
  });

  it('name what the description does not know', () => {
    expect(undescribedIn(bundle, operation.answer, payload)).toEqual([]);
    expect(undescribedIn(bundle, operation.answer, { ...payload, extra: { deep: 1 } })).toEqual(['extra']);
  });
});

describe('payloads as a client reads them', () => {
  const faultsIn = createPayloadCheck(bundle, 'client');

  it('have identifiers and decimals as text, and times as numbers', () => {
    const read = readAsClient(bundle, operation.answer, payload);
    expect(read).toEqual({ ...payload, orderId: '1', rate: '0.5' });
    expect(faultsIn(operation, read)).toEqual([]);
    expect(faultsIn(operation, payload)).not.toEqual([]);
    expect(faultsIn(operation, { ...payload, orderId: '1', rate: '0.5', time: '1700000000000' })).not.toEqual([]);
  });

  it('keep every digit', () => {
    const text = '{"orderId":8389765612825190229,"price":"1e-7","rate":0.10,"time":1700000000000}';
    expect(parseExact('[-1.50e+3]')).toEqual([new ExactNumber('-1.50e+3')]);
    expect(readAsClient(bundle, operation.answer, parseExact(text))).toEqual({
      orderId: '8389765612825190229',
      price: '1e-7',
      rate: '0.10',
      time: 1_700_000_000_000,
    });
  });
});
