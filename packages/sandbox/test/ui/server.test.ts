import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callFaults, type FaultField, fieldsOf, socketFaults, type Where } from '../../src/faults/fault-fields.ts';
import { createVirtualTime, type Sandbox, startSandbox } from '../../src/index.ts';
import { planUi } from '../../src/ui/ui-options.ts';
import { binance } from '../support/binance.ts';
import { unified } from '../support/unified.ts';
import { act, firstOf } from './support/page-server.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ apis: ['binance-usdm', 'bitget-mix'], world: { from: '2026-01-01' }, ui: true });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.close());

const url = (): string => sandbox.uiUrl ?? '';

/** Asks under a name of the test's choice, which fetch does not let one choose. */
const askAs = (host: string, path = '/'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${url()}${path}`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the page', () => {
  it('is served on a port of its own of this machine, and goes with the sandbox', async () => {
    const other = await startSandbox({ apis: ['binance-usdm'], ui: true, host: '0.0.0.0' });
    expect(other.uiUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await other.close();
    await expect(fetch(`${other.uiUrl}`)).rejects.toThrow('fetch failed');
    const without = await startSandbox({ apis: ['binance-usdm'] });
    expect(without.uiUrl).toBeUndefined();
    await without.close();
  });

  it('allows nothing from elsewhere and nothing inline, and holds neither', async () => {
    const answer = await fetch(url());
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(url(), { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(url(), { method: 'DELETE', headers: { 'content-type': 'application/json' } })).status).toBe(
      405,
    );
    const html = await answer.text();
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*src="\/)|https?:/);
    for (const [path, type] of [
      ['page.js', 'text/javascript'],
      ['page.css', 'text/css'],
      ['icon.svg', 'image/svg+xml'],
    ]) {
      const file = await fetch(`${url()}/${path}`);
      expect([file.status, file.headers.get('content-type')]).toEqual([200, expect.stringContaining(type ?? '')]);
    }
    expect((await fetch(`${url()}/../package.json`)).status).toBe(404);
  });

  it('has nothing at a path that is none', async () => {
    const { host } = new URL(url());
    for (const path of ['//', '//[', '/api/calls/x', '/..%2fpackage.json']) {
      expect([path, await askAs(host, path)]).toEqual([path, 404]);
    }
  });

  it('answers under its address alone', async () => {
    const { port } = new URL(url());
    expect(await askAs(`127.0.0.1:${port}`)).toBe(200);
    expect(await askAs(`localhost:${port}`)).toBe(200);
    expect(await askAs(`[::1]:${port}`)).toBe(200);
    for (const host of [`rebound.example:${port}`, 'rebound.example', '127.0.0.1.rebound.example', 'a@127.0.0.1']) {
      expect([host, await askAs(host)]).toEqual([host, 403]);
      expect(await askAs(host, '/api/catalog')).toBe(403);
    }
  });

  it('does what its own page asks for, and nothing for another one', async () => {
    const pause = { do: 'pause' };
    const refused = { status: 403 };
    expect(await act(sandbox, pause, { origin: 'http://elsewhere.example' })).toMatchObject(refused);
    expect(await act(sandbox, pause, { origin: 'null' })).toMatchObject(refused);
    expect(await act(sandbox, pause, { 'sec-fetch-site': 'cross-site' })).toMatchObject(refused);
    expect(await act(sandbox, pause, { 'content-type': 'text/plain' })).toMatchObject(refused);
    expect((await fetch(`${url()}/api/catalog`, { headers: { origin: 'http://elsewhere.example' } })).status).toBe(403);
    expect((await firstOf(sandbox)).clock?.isPaused).toBe(false);
    expect(await act(sandbox, pause, { origin: url() })).toMatchObject({ status: 200 });
    expect((await firstOf(sandbox)).clock?.isPaused).toBe(true);
  });

  it('tells no secret', async () => {
    const call = binance(() => sandbox, 'binance-usdm');
    await call('GET', '/fapi/v3/account', { timestamp: sandbox.clock.now() });
    const told = JSON.stringify([await (await fetch(`${url()}/api/catalog`)).json(), await firstOf(sandbox)]);
    const { binance: keys, bitget } = sandbox.credentials;
    const secrets = [keys.hmac.secretKey, keys.rsa.privateKey, bitget.hmac.secretKey, bitget.hmac.passphrase];
    for (const secret of [...secrets, keys.hmac.apiKey, 'PRIVATE KEY']) expect(told).not.toContain(secret);
  });
});

describe('the options', () => {
  it('are refused by name', () => {
    expect(planUi(true)).toEqual({ port: 0, host: '127.0.0.1' });
    expect(planUi(false)).toBeUndefined();
    expect(() => planUi({ prot: 1 } as object)).toThrow('ui: "prot" is unknown. There are port, host.');
    expect(() => planUi({ port: 70_000 })).toThrow('ui.port must be a port from 0 to 65535, but is 70000.');
  });
});

describe('what the page is told', () => {
  it('is prices, book, trades and bars of what it looks at', async () => {
    const { price, book, trades, bar } = await firstOf(sandbox);
    expect(price?.last).toBe(sandbox.price('BTCUSDT'));
    expect(Number(book?.asks[0]?.price)).toBeGreaterThan(Number(book?.bids[0]?.price));
    expect(book?.bids).toHaveLength(12);
    expect(trades?.[0]).toMatchObject({ price: expect.any(String), buys: expect.any(Boolean) });
    expect(bar).toMatchObject({ from: expect.any(Number), open: expect.any(String) });
  });

  it('is what accounts have, once they have done something', async () => {
    expect((await firstOf(sandbox)).holdings).toEqual([]);
    const call = binance(() => sandbox, 'binance-usdm');
    const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '2', price: '60000' };
    await call('POST', '/fapi/v1/order', { ...order, timestamp: sandbox.clock.now() });
    sandbox.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '-0.5' });
    const { holdings = [], book, calls } = await firstOf(sandbox);
    const usdm = holdings.find(({ product }) => product === 'usdm');
    expect(usdm?.orders).toMatchObject([{ symbol: 'BTCUSDT', price: '60000', quantity: '2', filled: '0' }]);
    expect(usdm?.positions).toMatchObject([{ symbol: 'BTCUSDT', amount: '-0.5', leverage: 20, isIsolated: false }]);
    expect(usdm?.balances).toMatchObject([{ asset: 'USDT', wallet: '10000' }]);
    expect(book?.bids.filter(({ own }) => own !== '0')).toEqual([{ price: '60000', quantity: '2', own: '2' }]);
    expect(calls?.calls).toMatchObject([{ operationId: 'newOrder', account: 'binance', status: 200, executed: true }]);
  });

  it('is every price that an order waits for, and where the price has to turn back', async () => {
    const waits = await startSandbox({ apis: ['binance-usdm', 'bitget-uta'], world: { from: '2026-01-01' }, ui: true });
    await act(waits, { do: 'pause' });
    const at = { timestamp: waits.clock.now() };
    const call = binance(() => waits, 'binance-usdm');
    const algo = { symbol: 'BTCUSDT', algoType: 'CONDITIONAL', side: 'SELL', ...at };
    waits.account('binance').openPosition({ symbol: 'BTCUSDT', amount: '1' });
    await call('POST', '/fapi/v1/algoOrder', {
      ...algo,
      type: 'STOP_MARKET',
      triggerPrice: '100',
      closePosition: 'true',
    });
    const trailing = { ...algo, type: 'TRAILING_STOP_MARKET', quantity: '1', callbackRate: '1' };
    await call('POST', '/fapi/v1/algoOrder', { ...trailing, activatePrice: '900000' });
    await call('POST', '/fapi/v1/algoOrder', trailing);
    waits.account('bitget-unified').openPosition({ symbol: 'BTCUSDT', amount: '1' });
    const body = { category: 'USDT-FUTURES', symbol: 'BTCUSDT', type: 'tpsl', tpslMode: 'full', side: 'sell' };
    const both = { body: { ...body, takeProfit: '900000', stopLoss: '100' }, ...at };
    expect((await unified(() => waits)('POST', 'trade/place-strategy-order', both)).json.msg).toBe('success');
    const { holdings = [] } = await firstOf(waits);
    const [, , { trailed } = {}] = waits.account('binance').book().orders;
    expect(holdings.flatMap(({ orders }) => orders.map(({ triggers }) => triggers))).toEqual([
      ...[['100'], ['900000'], [trailed?.turn]],
      ['900000', '100'],
    ]);
    expect(Number(trailed?.turn) / Number(waits.price('BTCUSDT'))).toBeCloseTo(0.99, 5);
    await waits.close();
  });

  it('is a market with what its accounts have put there and traded with each other', async () => {
    const shared = await startSandbox({
      apis: ['binance-usdm'],
      market: true,
      world: { from: '2026-01-01' },
      ui: true,
    });
    const { second } = shared.credentials.binance;
    const [maker, taker] = [binance(() => shared, 'binance-usdm'), binance(() => shared, 'binance-usdm', second)];
    await act(shared, { do: 'pause' });
    const best = Number((await firstOf(shared)).book?.bids[0]?.price);
    const order = { symbol: 'BTCUSDT', timeInForce: 'GTC', type: 'LIMIT', quantity: '0.5' };
    const price = (best + 0.1).toFixed(1);
    await maker('POST', '/fapi/v1/order', { ...order, side: 'BUY', price, timestamp: shared.clock.now() });
    const far = { ...order, side: 'BUY', price: (best - 500).toFixed(1) };
    await maker('POST', '/fapi/v1/order', { ...far, timestamp: shared.clock.now() });
    const { book: rested } = await firstOf(shared);
    const own = rested?.bids.filter((level) => level.own !== '0').map((level) => [level.price, Number(level.own)]);
    expect(own?.at(-1)).toEqual([far.price, 0.5]);
    await taker('POST', '/fapi/v1/order', {
      symbol: 'BTCUSDT',
      side: 'SELL',
      type: 'MARKET',
      quantity: '1',
      timestamp: shared.clock.now(),
    });
    const { fills = [], holdings = [] } = await firstOf(shared);
    expect([...new Set(fills.map(({ account }) => account))].sort()).toEqual(['binance', 'binance-2']);
    const held = holdings.flatMap(({ account, positions }) => positions.map(({ amount }) => [account, Number(amount)]));
    expect(held).toContainEqual(['binance-2', -1]);
    await shared.close();
  });

  it('goes on only for what there is', async () => {
    for (const view of ['', 'exchange=binance&product=usdm&symbol=NONE&interval=1m', 'exchange=x&product=usdm']) {
      expect((await fetch(`${url()}/api/feed?${view}`)).status).toBe(404);
    }
    expect((await fetch(`${url()}/api/calls/99`)).status).toBe(404);
  });

  it('leaves a world as it would be if nobody looked', async () => {
    const history = async (isLookedAt: boolean): Promise<string> => {
      const seen = await startSandbox({ apis: ['binance-usdm'], now: () => 1_800_000_000_000, world: true, ui: true });
      for (let hour = 0; hour < 3; hour += 1) {
        if (isLookedAt) await firstOf(seen, 'exchange=binance&product=usdm&symbol=ETHUSDT&interval=5m');
        await seen.world.advanceTo(seen.world.now() + 3_600_000);
      }
      const call = binance(() => seen, 'binance-usdm');
      const answers = [
        await call('GET', '/fapi/v1/ticker/24hr', { symbol: 'BTCUSDT' }),
        await call('GET', '/fapi/v1/depth', { symbol: 'ETHUSDT', limit: 5 }),
        await call('POST', '/fapi/v1/order', {
          symbol: 'BTCUSDT',
          side: 'BUY',
          type: 'MARKET',
          quantity: '0.1',
          timestamp: seen.clock.now(),
        }),
      ];
      await seen.close();
      return JSON.stringify(answers.map(({ json }) => json));
    };
    expect(await history(true)).toBe(await history(false));
  });
});

describe('what the page may do', () => {
  const usual = (field: FaultField): unknown => {
    if (field.type === 'choice') return field.choices[0];
    if (field.type === 'flag') return true;
    return field.type === 'number' ? (field.least ?? 1) : '1';
  };

  it('is switching on every fault, with every option', async () => {
    const all = (['call', 'socket'] as const).flatMap((where): [Where, string][] =>
      Object.keys(where === 'call' ? callFaults : socketFaults).map((kind) => [where, kind]),
    );
    for (const [where, kind] of all) {
      const options = Object.fromEntries((fieldsOf(where, kind) ?? []).map((field) => [field.name, usual(field)]));
      expect([kind, await act(sandbox, { do: 'add-fault', where, rule: { kind, ...options } })]).toEqual([
        kind,
        { status: 200 },
      ]);
    }
    const { faults = [] } = await firstOf(sandbox);
    expect(faults.map(({ where, kind }) => [where, kind])).toEqual(all);
    expect(await act(sandbox, { do: 'remove-fault', id: faults[1]?.id })).toEqual({ status: 200 });
    expect(await act(sandbox, { do: 'remove-fault', id: faults[1]?.id })).toMatchObject({ status: 400 });
    expect((await firstOf(sandbox)).faults).toHaveLength(all.length - 1);
    await act(sandbox, { do: 'clear-faults' });
    expect((await firstOf(sandbox)).faults).toEqual([]);
  });

  it.each([
    [{ kind: 'nothing' }, 'There is no fault "nothing".'],
    [{ kind: 'latency' }, 'The fault "latency" needs another "ms".'],
    [{ kind: 'latency', ms: '5' }, 'The fault "latency" needs another "ms".'],
    [{ kind: 'silence', match: 'x' }, 'The fault "silence" has no option "match".'],
    [{ kind: 'silence', times: 0 }, 'The fault "silence" needs another "times".'],
  ])('refuses the fault %j', async (rule, message) => {
    expect(await act(sandbox, { do: 'add-fault', where: 'call', rule })).toEqual({ status: 400, message });
  });

  it('shows what a fault has met, those that were added by code too', async () => {
    sandbox.faults.add({ kind: 'code', code: -1000, times: 2, match: () => true });
    sandbox.socketFaults.add({ kind: 'drop', times: Number.POSITIVE_INFINITY });
    await fetch(`${sandbox.urls['binance-usdm']}/fapi/v1/time`);
    const { faults, calls } = await firstOf(sandbox);
    expect(faults).toMatchObject([
      { where: 'call', kind: 'code', options: { code: '-1000', match: '…' }, hits: 1, times: 2 },
      { where: 'socket', kind: 'drop', times: null },
    ]);
    expect(calls?.calls).toMatchObject([{ fault: 'code', status: 500, executed: false }]);
  });

  it('is moving the price and the time', async () => {
    await act(sandbox, { do: 'pause' });
    const before = sandbox.clock.now();
    expect(await act(sandbox, { do: 'set-price', symbol: 'BTCUSDT', price: '70000' })).toEqual({ status: 200 });
    expect(sandbox.price('BTCUSDT')).toBe('70000.0');
    expect(await act(sandbox, { do: 'pass-time', milliseconds: 28_800_000 })).toEqual({ status: 200 });
    expect(sandbox.clock.now()).toBe(before + 28_800_000);
    const { clock, price } = await firstOf(sandbox);
    expect(clock).toMatchObject({ isPaused: true, judgesTime: false, speed: 1, skew: 0 });
    expect(price?.funding?.nextAt).toBeGreaterThan(before + 28_800_000);
    await act(sandbox, { do: 'set-speed', speed: 600 });
    await act(sandbox, { do: 'resume' });
    const passed = before + 28_800_000;
    while (sandbox.clock.now() < passed + 60_000) await new Promise((resolve) => setTimeout(resolve, 10));
    expect((await firstOf(sandbox)).clock).toMatchObject({ isPaused: false, speed: 600 });
    sandbox.reset();
    expect((await firstOf(sandbox)).clock).toMatchObject({ isPaused: false, speed: 1, judgesTime: true });
  });

  it.each([
    [{ do: 'fly' }, 'There is nothing called "fly" to do.'],
    [{ do: 'constructor' }, 'There is nothing called "constructor" to do.'],
    [{ do: 'set-speed', speed: 0 }, 'The speed must be a number from 0.1 to 10000.'],
    [{ do: 'pass-time', milliseconds: -1 }, 'Time passes by more than 0 and at most 604800000 milliseconds at once.'],
    [
      { do: 'set-price', symbol: 'BTCUSDT', price: 'x' },
      'setPrice: "price" must be a decimal above zero as text, not "x".',
    ],
  ])('refuses %j', async (action, message) => {
    expect(await act(sandbox, action)).toEqual({ status: 400, message });
  });

  it('leaves the time to whoever moves it', async () => {
    const own = await startSandbox({ apis: ['binance-usdm'], now: () => 1_800_000_000_000, world: true, ui: true });
    expect(await act(own, { do: 'pause' })).toMatchObject({ status: 400 });
    await act(own, { do: 'pass-time', milliseconds: 60_000 });
    expect(own.clock.now()).toBe(1_800_000_060_000);
    expect((await firstOf(own)).clock).toMatchObject({ canPass: true, judgesTime: true });
    await own.close();
    const time = createVirtualTime(1_800_000_000_000);
    const virtual = await startSandbox({ apis: ['binance-usdm'], world: { time }, ui: true });
    expect(await act(virtual, { do: 'set-speed', speed: 2 })).toMatchObject({ status: 400 });
    expect(await act(virtual, { do: 'pass-time', milliseconds: 60_000 })).toEqual({ status: 200 });
    expect(time.now()).toBe(1_800_000_060_000);
    await virtual.close();
    const still = await startSandbox({ apis: ['binance-usdm'], ui: true });
    expect(await act(still, { do: 'pass-time', milliseconds: 60_000 })).toMatchObject({ status: 400 });
    await still.close();
  });
});
