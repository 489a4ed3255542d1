import { expect, it } from 'vitest';
import { createMintId } from '../src/parameters/client-ids.ts';
import { createBinance, createBitget } from './support/api.ts';
import { createScriptedTransport, lost } from './support/scripted-transport.ts';

const minted = /^od[0-9a-z]{24}$/;
const queryOf = (target = '') => new URLSearchParams(target.split('?')[1]);

it('an order without a client order id gets one, which the error of an unknown outcome tells', async () => {
  const transport = createScriptedTransport(lost);
  const client = createBinance({ transport, mintIds: true });
  const params = { symbol: 'BTCUSDT', quantity: '1' };
  const verdict = await client.newOrder(params).verdict();
  const id = queryOf(transport.requests[0]?.target).get('newClientOrderId') ?? '';
  expect(id).toMatch(minted);
  expect(verdict.outcome === 'unknown' && verdict.error.lookup).toEqual({ symbol: 'BTCUSDT', newClientOrderId: id });
  expect(params).toEqual({ symbol: 'BTCUSDT', quantity: '1' });
});

it('the caller’s own id stays', async () => {
  const transport = createScriptedTransport({ text: '{"orderId":1}' });
  await createBinance({ transport, mintIds: true }).newOrder({ symbol: 'A', quantity: '1', newClientOrderId: 'mine' });
  expect(queryOf(transport.requests[0]?.target).get('newClientOrderId')).toBe('mine');
});

it('each order of a batch gets its own', async () => {
  const transport = createScriptedTransport({ text: '[{"orderId":1},{"orderId":2}]' });
  const client = createBinance({ transport, mintIds: true });
  await client.placeMultipleOrders({ batchOrders: [{ symbol: 'A' }, { symbol: 'B', newClientOrderId: 'mine' }] });
  const sent = JSON.parse(queryOf(transport.requests[0]?.target).get('batchOrders') ?? '');
  expect(sent).toEqual([
    { symbol: 'A', newClientOrderId: expect.stringMatching(minted) },
    { symbol: 'B', newClientOrderId: 'mine' },
  ]);
});

it('Bitget orders get a clientOid, singly and in batches', async () => {
  const transport = createScriptedTransport({ text: '{"code":"00000","data":{}}' });
  const client = createBitget({ transport, mintIds: true });
  await client.placeOrder({ symbol: 'A', size: '1' });
  await client.batchPlaceOrder({ symbol: 'A', orderList: [{ size: '1' }] });
  expect(JSON.parse(transport.requests[0]?.body ?? '').clientOid).toMatch(minted);
  expect(JSON.parse(transport.requests[1]?.body ?? '').orderList[0].clientOid).toMatch(minted);
});

it('calls that place nothing, verbs and mintIds: false get none', async () => {
  const transport = createScriptedTransport({ text: '{"orderId":1}' });
  const client = createBinance({ transport, mintIds: true });
  await client.queryOrder({ symbol: 'A', orderId: '1' });
  await client.POST('/fapi/v1/order', { params: { query: { symbol: 'A', quantity: '1' } } });
  await createBinance({ transport, mintIds: false }).newOrder({ symbol: 'A', quantity: '1' });
  for (const { target } of transport.requests) expect(target).not.toContain('lientOrderId');
});

it('ids fit every exchange: 26 characters, no reserved prefix, different each time', () => {
  let time = 0;
  const mint = createMintId(() => time, Math.random);
  const ids = new Set<string>();
  for (; time < 2_000; time += 1) ids.add(mint());
  expect(ids.size).toBe(2_000);
  for (const id of ids) expect(id).toMatch(minted);
});
