import type { Fault } from '@openderivs/sandbox';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClients, readSigned } from '../src/clients.ts';
import { type Exchange, startExchange } from '../src/exchange.ts';
import { apis } from '../src/facts.ts';
import { createRandom } from '../src/random.ts';

const day = 86_400_000;
/** So far is the exchange's clock from this machine's: no timestamp is taken before it has been measured. */
const skew = 60_000;

const random = createRandom(1);
let exchange: Exchange;
beforeEach(async () => {
  exchange = await startExchange(random);
});
afterEach(() => exchange.sandbox.close());

const oddTimes: readonly Fault[] = [
  ...[0, '', null, -1, 1, 1e300, -1e300, 'abc', 'NaN', 'Infinity', 8.64e15].map(
    (time): Fault => ({ kind: 'odd-time', time }),
  ),
  { kind: 'odd-time', ahead: day + 1 },
  { kind: 'odd-time', ahead: -day - 1 },
];
const cases = oddTimes.map((fault) => ({ fault, title: JSON.stringify({ ...fault, kind: undefined }) }));

describe.each(apis)('%s tells the time', (api) => {
  it.each(cases)('$title: nothing is signed by it, and the next true one counts', async ({ fault }) => {
    const { time, sandbox, watch } = exchange;
    const clients = createClients(exchange, random);
    const isPast = 'ahead' in fault && fault.ahead < 0;
    sandbox.clock.advance(isPast ? -skew : skew);
    const match = ({ operationId = '' }) => /time|connectivity/i.test(operationId);
    sandbox.faults.add({ ...fault, match, times: Number.POSITIVE_INFINITY });
    for (let call = 0; call < 3; call += 1) {
      await expect(time.run(readSigned(clients, api))).rejects.toMatchObject({ outcome: 'refused' });
    }
    expect(watch.takeWrong()).toEqual([]);
    sandbox.faults.clear();
    await time.run(readSigned(clients, api));
    expect(watch.takeWrong()).toEqual([]);
  });
});
