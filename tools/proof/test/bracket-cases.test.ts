import { createVirtualTime, type FaultRule, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Clients, createClients } from '../src/clients.ts';
import { accountOf, exchangeOf } from '../src/facts.ts';
import { createMachine } from '../src/machine.ts';
import { type AskedBracket, type BelievedBracket, bracketDesks } from '../src/orders/bracket-desks.ts';
import { createRandom } from '../src/random.ts';
import { createSigningWatch } from '../src/signing-watch.ts';

let time: VirtualTime;
let sandbox: Sandbox;
let clients: Clients;
let isUnguarded = false;

beforeAll(async () => {
  time = createVirtualTime();
  sandbox = await startSandbox({ market: true, world: { time, step: 10_000 } });
});
beforeEach(() => {
  sandbox.reset();
  for (const account of ['bitget', 'bitget-unified']) {
    sandbox.account(account).setBalance('USDT', '10000000', 'USDT-FUTURES');
  }
  const machine = createMachine(time);
  const exchange = {
    ...{ time, sandbox, machine, watch: createSigningWatch(time, sandbox, machine), refuse: () => {} },
    transport: (api: Parameters<Sandbox['transport']>[0]) => {
      const line = sandbox.transport(api, { sleep: time.sleep });
      const send: typeof line.send = async (request) => {
        await time.sleep(20);
        return line.send(request);
      };
      return { local: true, send };
    },
  };
  // One that draws neither slow keys nor a short age.
  clients = createClients(exchange, { ...createRandom(1), chance: () => false });
});
afterAll(() => sandbox.close());

const fault = (rule: FaultRule) => sandbox.faults.add(rule);

/** The operations that place what guards a position. */
const guards = /Algo|Conditional|StopProfit|Strategy/;
const isGuard: FaultRule['match'] = ({ method, operationId = '' }) => method === 'POST' && guards.test(operationId);
const isEntry: FaultRule['match'] = ({ method, operationId = '' }) => method === 'POST' && !guards.test(operationId);

describe.each(bracketDesks)('$name', (desk) => {
  const { api, product, symbol, part, quantity } = desk;
  const account = () => sandbox.account(accountOf(api));
  const book = () => account().book(product);
  const orders = () => book().orders.filter((order) => order.symbol === symbol);
  const open = () => orders().filter(({ status }) => status === 'open');
  const waiting = () => open().filter(({ service }) => service !== 'plain');
  const entries = () => orders().filter(({ clientId }) => clientId === 'mine');
  const held = () => book().positions.map(({ amount }) => Number(amount));
  const price = () => Number(sandbox.price(symbol));
  const move = (part: number) => sandbox.setPrice(symbol, String(Math.round(price() * part)));

  const asked = (changes: Partial<AskedBracket> & { readonly resting?: boolean } = {}): AskedBracket => {
    const { resting, ...others } = changes;
    const up = others.short ? -1 : 1;
    const at = (part: number) => String(Math.round(price() * (1 + up * part)));
    return {
      ...{ id: 'mine', short: false, hedge: false, price: resting ? at(-0.01) : undefined },
      ...{ stop: at(-0.05), profit: at(0.05), ifUnprotected: 'close', fillWithin: 3_000 },
      ...others,
    };
  };
  const place = (changes?: Parameters<typeof asked>[0], options = {}): Promise<BelievedBracket> => {
    book().positionMode.hedge = changes?.hedge === true;
    return time.run(desk.place(clients, asked(changes), options));
  };

  const ways = [
    { short: false, hedge: false },
    { short: true, hedge: false },
    { short: false, hedge: true },
    { short: true, hedge: true },
  ].filter(({ hedge }) => desk.hedge || !hedge);

  it.each(ways)('protects what it opens: $short, $hedge', async (way) => {
    const result = await place(way);
    expect(result).toMatchObject({ outcome: 'protected', filled: quantity, takeProfitError: undefined });
    expect([result.stopLoss, result.takeProfit]).not.toContain(undefined);
    expect(held()).toEqual([way.short ? -Number(quantity) : Number(quantity)]);
    expect(waiting().length).toBe(desk.api === 'bitget-uta' ? 1 : 2);
  });

  it.each(ways)('is closed by its own stop-loss, and by no more: $short, $hedge', async (way) => {
    await place(way);
    move(way.short ? 1.06 : 0.94);
    await time.run(time.sleep(5_000));
    expect(held()).toEqual([]);
    move(way.short ? 0.8 : 1.25);
    await time.run(time.sleep(5_000));
    expect(held()).toEqual([]);
    expect(entries()).toHaveLength(1);
  });

  it.each(ways)('is closed by its own take-profit, and by no more: $short, $hedge', async (way) => {
    await place(way);
    move(way.short ? 0.94 : 1.06);
    await time.run(time.sleep(5_000));
    expect(held()).toEqual([]);
    move(way.short ? 1.25 : 0.8);
    await time.run(time.sleep(5_000));
    expect(held()).toEqual([]);
  });

  it('protects the part of an entry that was filled, and cancels the rest', async () => {
    void time.sleep(1_000).then(() => account().fillOrder({ product, clientOrderId: 'mine', quantity: part }));
    const result = await place({ resting: true });
    expect(result).toMatchObject({ outcome: 'protected', filled: part });
    expect(entries().map(({ status }) => status)).toEqual(['cancelled']);
    move(0.94);
    await time.run(time.sleep(5_000));
    expect(held()).toEqual([]);
  });

  it('leaves nothing where nothing is filled', async () => {
    const result = await place({ resting: true });
    expect(result).toMatchObject({ outcome: 'nothing', filled: '0', left: 'none', error: undefined });
    expect(open()).toEqual([]);
  });

  it('ends the wait with the signal of the caller, and protects what is filled', async () => {
    const control = new AbortController();
    void time.sleep(500).then(() => account().fillOrder({ product, clientOrderId: 'mine', quantity: part }));
    void time.sleep(4_000).then(() => control.abort());
    const started = time.now();
    const result = await place({ resting: true, fillWithin: 600_000 }, { signal: control.signal });
    expect(result).toMatchObject({ outcome: 'protected', filled: part });
    expect(time.now() - started).toBeLessThan(6_000);
  });

  it.each(['reset-before', 'reset-after'] as const)('is told of an entry whose answer is lost: %s', async (kind) => {
    fault({ kind, match: isEntry });
    const result = await place();
    expect(result.outcome).toBe(kind === 'reset-after' ? 'protected' : 'nothing');
    expect(entries().length).toBe(kind === 'reset-after' ? 1 : 0);
    expect(waiting().length > 0).toBe(kind === 'reset-after');
  });

  it('begins only where there is no position', async () => {
    account().openPosition({ product, symbol, amount: quantity });
    const result = await place();
    expect(result).toMatchObject({ outcome: 'nothing' });
    expect(entries()).toEqual([]);
    expect(waiting()).toEqual([]);
  });

  /** Lets nothing guard the position that is there. */
  const unguard = async (): Promise<void> => {
    isUnguarded = true;
    while (isUnguarded) {
      for (const order of held().length > 0 ? waiting() : []) book().orderStore.end(order, 'cancelled', 0);
      await time.sleep(1);
    }
  };
  const refuseGuards = (after: number) =>
    fault({
      ...{ kind: 'code', code: exchangeOf(api) === 'binance' ? -2021 : '40834', executed: false },
      ...{ times: 99, after, match: isGuard },
    });

  it.each(['close', 'keep'] as const)('follows the policy where nothing can guard the position: %s', async (policy) => {
    refuseGuards(exchangeOf(api) === 'binance' ? 1 : 0);
    void unguard();
    const result = await place({ ifUnprotected: policy, profit: undefined });
    isUnguarded = false;
    if (policy === 'close') {
      expect(result).toMatchObject({ outcome: 'closed', by: 'policy' });
      expect(held()).toEqual([]);
    } else {
      expect(result).toMatchObject({ outcome: 'unprotected', filled: quantity, stopLoss: undefined });
      expect(held()).toEqual([Number(quantity)]);
    }
  });

  it('sends no entry where its stop-loss would be refused', async () => {
    refuseGuards(0);
    const result = await place();
    const isFirst = exchangeOf(api) === 'binance';
    // The exchange takes both along with the entry; what it does of that can be refused as it comes.
    expect(result.outcome).toBe(isFirst ? 'nothing' : 'protected');
    expect(entries()).toHaveLength(isFirst ? 0 : 1);
  });

  it('refuses a stop-loss on the wrong side, and sends nothing', async () => {
    const before = sandbox.calls.length;
    const wrong = { resting: true, stop: String(Math.round(price() * 0.995)) };
    await expect(place(wrong)).rejects.toThrow(
      /stopLoss.triggerPrice: is \d+, and entry.price is \d+; a long bracket needs it below/,
    );
    await expect(place({ stop: asked().profit ?? '', profit: asked().stop })).rejects.toThrow(
      'takeProfit.triggerPrice is',
    );
    await expect(place({ fillWithin: Number.NaN })).rejects.toThrow('fillWithin: is NaN');
    await expect(place({ ifUnprotected: undefined as never })).rejects.toThrow('give close or keep');
    expect(sandbox.calls.length).toBe(before);
  });
});
