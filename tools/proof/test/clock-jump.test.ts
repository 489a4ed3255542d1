import { type Api, createVirtualTime, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClients } from '../src/clients.ts';
import { createMachine } from '../src/machine.ts';
import { createRandom } from '../src/random.ts';
import { createSigningWatch } from '../src/signing-watch.ts';

const inFlight = 1_000;
const hour = 3_600_000;

describe.each([
  { title: 'an hour ahead', jump: hour },
  { title: 'an hour back', jump: -hour },
])('1,000 calls in flight while the clocks jump $title', ({ jump }) => {
  let time: VirtualTime;
  let sandbox: Sandbox;
  beforeEach(async () => {
    time = createVirtualTime();
    sandbox = await startSandbox({ now: time.now, strictParameters: true });
  });
  afterEach(() => sandbox.close());

  const setUp = () => {
    const random = createRandom(1);
    // Answers come back out of order, some before the clock has been measured again and some long after.
    const transport = (api: Api) => {
      const line = sandbox.transport(api, { sleep: time.sleep });
      return {
        local: true,
        send: async (request: Parameters<typeof line.send>[0]) => {
          await time.sleep(random.whole(1, 50));
          const answer = await line.send(request);
          await time.sleep(random.whole(1, 400));
          return answer;
        },
      };
    };
    const machine = createMachine(time);
    const watch = createSigningWatch(time, sandbox, machine);
    return createClients({ time, sandbox, machine, watch, transport, refuse: () => {} }, random);
  };

  const asked = (operationId: string) => sandbox.calls.filter((call) => call.operationId === operationId).length;

  it.each([{ measured: true }, { measured: false }])(
    'orders, clock measured before: $measured',
    async ({ measured }) => {
      const { usdm } = setUp();
      if (measured) await time.run(usdm.clock.sync());
      const before = asked('checkServerTime');
      sandbox.clock.advance(jump);
      const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.01' } as const;
      const calls = Array.from({ length: inFlight }, () => usdm.newOrder(order).verdict());
      const verdicts = await time.run(Promise.all(calls));
      expect(verdicts.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(inFlight);
      expect(sandbox.executions('newOrder')).toBe(inFlight);
      expect(asked('checkServerTime') - before).toBe(1);
    },
  );

  it('reads of Bitget', async () => {
    const { bitget } = setUp();
    sandbox.clock.advance(jump);
    const where = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' } as const;
    const calls = Array.from({ length: inFlight }, () => bitget.getSingleAccount(where));
    expect(await time.run(Promise.all(calls))).toHaveLength(inFlight);
    expect(asked('getServerTime')).toBe(1);
  });
});
