// What a user of the third exchange writes, tried against the sandbox: a signed call, a refusal, an order whose answer is lost, a
// history. It stands here as packages/lagoon-perps/examples/program.ts.
import assert from 'node:assert/strict';
import { isExchangeError } from '@openderivs/client';
import { startSandbox } from '@openderivs/sandbox';
import { createLagoonPerps } from '../src/index.ts';
import { iterate } from '../src/paging.ts';
import { placeOrder } from '../src/placing.ts';

const sandbox = await startSandbox({ apis: ['lagoon-perps'] });
const connect = (key: { readonly apiKey: string; readonly secretKey: string }) =>
  createLagoonPerps({ ...key, transport: sandbox.transport('lagoon-perps') });
const lagoon = connect(sandbox.credentials.lagoon.hmac);
const order = { symbol: 'GOLD-USD', side: 'buy', type: 'market', quantity: '2' } as const;

assert.deepEqual(await lagoon.getAccount(), { currency: 'USD', balance: '10000' });

const refused = await connect(sandbox.credentials.lagoon.readOnly)
  .placeOrder(order)
  .catch((error: unknown) => error);
assert.ok(isExchangeError(refused));
assert.deepEqual([refused.exchangeCode, refused.outcome], ['10005', 'refused']);

sandbox.faults.add({ kind: 'reset-after', operation: 'placeOrder' });
const placed = await placeOrder(lagoon, order);
assert.ok(placed.outcome === 'placed' && placed.lookedUp);
assert.equal(placed.order.status, 'filled');
assert.equal(sandbox.executions('placeOrder'), 1);

await lagoon.placeOrder(order);
const fills = [];
for await (const fill of iterate(lagoon, 'getFills', { startTime: Date.now() - 3_600_000, limit: 1 })) fills.push(fill);
assert.deepEqual(
  fills.map(({ order_id, quantity }) => [typeof order_id, quantity]),
  [
    ['string', '2'],
    ['string', '2'],
  ],
);
await sandbox.close();
console.log('A third exchange was added.');
