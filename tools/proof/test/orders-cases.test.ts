import { createVirtualTime, type FaultRule, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Clients, createClients } from '../src/clients.ts';
import { accountOf, isBitget } from '../src/facts.ts';
import { createMachine } from '../src/machine.ts';
import { accountDesks, orderDesks } from '../src/orders/desks.ts';
import { placements } from '../src/placements.ts';
import { createRandom } from '../src/random.ts';
import { createSigningWatch } from '../src/signing-watch.ts';

describe.each([false, true])('on a market: %s', (market) => {
  let time: VirtualTime;
  let sandbox: Sandbox;
  let clients: Clients;

  const connect = (): Clients => {
    const machine = createMachine(time);
    return createClients(
      {
        time,
        sandbox,
        machine,
        watch: createSigningWatch(time, sandbox, machine),
        refuse: () => {},
        transport: (api) => sandbox.transport(api, { sleep: time.sleep }),
      },
      // One that draws neither slow keys nor a short age.
      { ...createRandom(1), chance: () => false },
    );
  };

  beforeAll(async () => {
    time = createVirtualTime();
    sandbox = await startSandbox(market ? { market: true, world: { time, step: 10_000 } } : { now: time.now });
  });
  beforeEach(() => {
    sandbox.reset();
    for (const account of ['bitget', 'bitget-unified']) {
      const handle = sandbox.account(account);
      handle.setBalance('USDT', '10000000', 'USDT-FUTURES');
      handle.openPosition({ symbol: 'BTCUSDT', amount: '2', marginAsset: 'USDT' });
    }
    clients = connect();
  });
  afterAll(() => sandbox.close());

  const fault = (rule: FaultRule) => sandbox.faults.add(rule);
  const isWrite: FaultRule['match'] = ({ method }) => method !== 'GET';
  const isRead: FaultRule['match'] = ({ method }) => method === 'GET';

  async function place(name: string, id: string): Promise<void> {
    const placement = placements.find((each) => each.name === name);
    await time.run(Promise.resolve(placement?.place(clients, { names: [id], market: false, options: {} })));
    await time.settle();
  }

  async function timed<Result>(work: Promise<Result> | undefined): Promise<{ result: Result; took: number }> {
    const started = time.now();
    const result = await time.run(work ?? Promise.reject(new Error('there is no such function')));
    return { result, took: time.now() - started };
  }

  describe.each(orderDesks)('cancelling what $places has placed', ({ places, api, product, service, cancel }) => {
    const order = () =>
      sandbox
        .account(accountOf(api))
        .book(product)
        .orders.find(({ clientId }) => clientId === 'mine');
    const quiet = isBitget(api) ? 62_000 : 8_000;

    it.each(['reset-before', 'reset-after'] as const)('is done when an answer is lost: %s', async (kind) => {
      await place(places, 'mine');
      fault({ kind, match: isWrite });
      const { result } = await timed(cancel(clients, 'mine', {}));
      expect(result.outcome).toBe('cancelled');
      expect(order()?.status).toBe('cancelled');
    });

    it('says what was filled before', async () => {
      await place(places, 'mine');
      if (service !== 'plain') return;
      sandbox.account(accountOf(api)).fillOrder({ product, clientOrderId: 'mine' });
      const { result } = await timed(cancel(clients, 'mine', {}));
      expect(result).toMatchObject({ outcome: 'filled', filled: order()?.fill?.quantity });
    });

    it('says that it is gone only once it can no longer arrive, where that proves anything', async () => {
      const { result, took } = await timed(cancel(clients, 'mine', {}));
      const proves = !['coinm.placeAlgoOrder', 'uta.placeStrategyOrder'].includes(places);
      expect(result.outcome).toBe(proves ? 'gone' : 'unknown');
      expect(took).toBeGreaterThanOrEqual(quiet);
      expect(took).toBeLessThan(quiet + 3_000);
    });

    it('does not know when nothing is answered, and says so within its bound', async () => {
      await place(places, 'mine');
      fault({ kind: '503-unknown', times: Number.POSITIVE_INFINITY, match: () => true });
      const { result, took } = await timed(cancel(clients, 'mine', { patience: 3_000 }));
      expect(result).toMatchObject({ outcome: 'unknown', error: { code: 'OUTCOME_UNKNOWN' } });
      expect(took).toBeLessThanOrEqual(quiet + 3_001);
    });

    it('does not give up while it is seen open', async () => {
      await place(places, 'mine');
      fault({ kind: 'code', code: isBitget(api) ? '40010' : -1001, executed: false, times: 3, match: isWrite });
      const { result } = await timed(cancel(clients, 'mine', {}));
      expect(result.outcome).toBe('cancelled');
    });
  });

  describe.each(orderDesks.filter(({ amend }) => amend))(
    'changing what $places has placed',
    ({ places, api, product, amend }) => {
      const orders = () => sandbox.account(accountOf(api)).book(product).orders;
      const prices = () => orders().flatMap(({ status, price }) => (status === 'open' ? [Number(price)] : []));

      it('is seen when the answer is lost', async () => {
        await place(places, 'mine');
        fault({ kind: 'reset-after', match: isWrite });
        const { result } = await timed(amend?.(clients, 'mine', '59000', {}));
        expect(result).toMatchObject({ outcome: 'amended', lookedUp: true });
        expect(prices()).toEqual([59_000]);
      });

      it('is refused when it never arrived', async () => {
        await place(places, 'mine');
        fault({ kind: 'reset-before', match: isWrite });
        const { result, took } = await timed(amend?.(clients, 'mine', '59000', {}));
        expect(result.outcome).toBe('refused');
        expect(result.order).toBeDefined();
        expect(took).toBeGreaterThanOrEqual(isBitget(api) ? 32_000 : 7_000);
        expect(prices()).toEqual([60_000]);
      });

      it('says that the order was over', async () => {
        await place(places, 'mine');
        sandbox.account(accountOf(api)).fillOrder({ product, clientOrderId: 'mine' });
        const { result } = await timed(amend?.(clients, 'mine', '59000', {}));
        expect(result.outcome).toBe('ended');
      });

      it('says that there is none', async () => {
        const { result } = await timed(amend?.(clients, 'mine', '59000', {}));
        expect(result.outcome).toBe('gone');
      });

      it('gives the refusal, and the order as it is', async () => {
        await place(places, 'mine');
        fault({ kind: 'code', code: isBitget(api) ? '40762' : -2019, executed: false, match: isWrite });
        const { result } = await timed(amend?.(clients, 'mine', '59000', {}));
        expect(result).toMatchObject({ outcome: 'refused', error: { exchangeCode: isBitget(api) ? '40762' : -2019 } });
        expect(result.order).toBeDefined();
      });

      it('does not know when looking fails too', async () => {
        await place(places, 'mine');
        fault({ kind: 'reset-after', match: isWrite });
        fault({ kind: '503-unknown', times: Number.POSITIVE_INFINITY, match: isRead });
        const { result } = await timed(amend?.(clients, 'mine', '59000', {}));
        expect(result).toMatchObject({ outcome: 'unknown', error: { code: 'OUTCOME_UNKNOWN' } });
      });
    },
  );

  describe.each(accountDesks)('all of $api', ({ api, products, positions, cancelEverything, flatten }) => {
    const account = () => sandbox.account(accountOf(api));
    const open = () =>
      products.flatMap((product) =>
        account()
          .book(product)
          .orders.filter(({ status }) => status === 'open'),
      );
    const held = () => products.flatMap((product) => account().book(product).positions);
    const placeAll = async () => {
      for (const [at, { name }] of placements.filter((each) => each.api === api && !each.batch).entries()) {
        await place(name, `mine-${at}`);
        await place(name, `other-${at}`);
      }
    };

    it.each(['reset-before', 'reset-after'] as const)('is cancelled when answers are lost: %s', async (kind) => {
      await placeAll();
      expect(open().length).toBeGreaterThan(1);
      fault({ kind, times: 3, match: isWrite });
      const { result } = await timed(cancelEverything(clients, {}));
      expect(result).toMatchObject({ outcome: 'done', left: [], unread: [] });
      expect(open()).toEqual([]);
    });

    it('says what is left', async () => {
      await placeAll();
      const many = open().length;
      fault({
        kind: 'code',
        code: isBitget(api) ? '40014' : -2015,
        executed: false,
        times: Number.POSITIVE_INFINITY,
        match: isWrite,
      });
      const { result, took } = await timed(cancelEverything(clients, { patience: 5_000 }));
      expect(result).toMatchObject({ outcome: 'left', unread: [] });
      expect(result).toHaveProperty('left.length', many);
      expect(result).toHaveProperty('left[0].error.code', 'EXCHANGE_REFUSED');
      expect(took).toBeLessThan(8_000);
    });

    it('says what it could not read', async () => {
      fault({ kind: '503-unknown', times: Number.POSITIVE_INFINITY, match: isRead });
      const { result } = await timed(cancelEverything(clients, { patience: 5_000 }));
      expect(result.outcome).toBe('unknown');
      expect(result).toHaveProperty('unread[0].operation');
    });

    describe.each([false, true])('closing positions in hedge mode: %s', (hedge) => {
      beforeEach(() => {
        for (const { product, symbol } of positions) {
          const book = account().book(product);
          for (const { amount } of [...book.positions]) {
            account().openPosition({
              product,
              symbol,
              amount: amount.startsWith('-') ? amount.slice(1) : `-${amount}`,
            });
          }
          book.positionMode.hedge = hedge;
        }
      });
      const openAll = () => {
        for (const { product, symbol, size } of positions) {
          if (hedge) {
            account().openPosition({ product, symbol, amount: size, positionSide: 'LONG' });
            account().openPosition({ product, symbol, amount: `-${size}`, positionSide: 'SHORT' });
          } else account().openPosition({ product, symbol, amount: `-${size}` });
        }
      };
      const places = ['newOrder', 'newUmOrder', 'newCmOrder', 'placeOrder'];
      const closings = () => sandbox.calls.filter(({ operationId }) => places.includes(operationId ?? '')).length;

      it.each(['reset-before', 'reset-after'] as const)('is done when answers are lost: %s', async (kind) => {
        openAll();
        const many = held().length;
        fault({ kind, times: 1, match: isWrite });
        const { result } = await timed(flatten(clients, {}));
        expect(result).toMatchObject({ outcome: 'flat', left: [], unread: [] });
        expect(result).toHaveProperty('positions.length', many);
        expect(held()).toEqual([]);
        // What was executed is not sent again.
        expect(closings()).toBe(kind === 'reset-after' ? many : many + 1);
      });

      it('says which position is left, and why', async () => {
        openAll();
        fault({
          kind: 'code',
          code: isBitget(api) ? '40762' : -2019,
          executed: false,
          times: Number.POSITIVE_INFINITY,
          match: isWrite,
        });
        const { result } = await timed(flatten(clients, { patience: 5_000 }));
        expect(result.outcome).toBe('left');
        expect(result).toHaveProperty('positions[0].orders[0].outcome', 'refused');
        expect(result).toHaveProperty('positions[0].left', positions[0]?.size);
      });

      it('is flat when there is nothing', async () => {
        const { result } = await timed(flatten(clients, {}));
        expect(result).toMatchObject({ outcome: 'flat', positions: [] });
        expect(closings()).toBe(0);
      });
    });
  });
});
