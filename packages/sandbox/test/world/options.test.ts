import { describe, expect, it } from 'vitest';
import { createVirtualTime, type SandboxOptions, startSandbox, type WorldOptions } from '../../src/index.ts';
import { worldStart } from '../support/world.ts';

const start = (world: object, options: SandboxOptions = {}) =>
  startSandbox({ apis: ['binance-usdm'], ...options, world: world as WorldOptions });

describe('options that cannot be', () => {
  const time = createVirtualTime();
  it.each<[object, SandboxOptions, string]>([
    [{ seeds: 7 }, {}, 'world: "seeds" is unknown. There are seed, time, speed, from, prices, step.'],
    [{ seed: 1.5 }, {}, 'world.seed must be a whole number, but is 1.5.'],
    [{ seed: -1 }, {}, 'world.seed must be a number from 0 to'],
    [{ speed: 0 }, {}, 'world.speed must be a number from 0.001 to 1000000, but is 0.'],
    [{ step: 0 }, {}, 'world.step must be a number from 1 to 60000, but is 0.'],
    [{ from: 'yesterday' }, {}, 'world.from takes milliseconds since 1970, as in 1767225600000, or ISO 8601'],
    [{ from: -1 }, {}, 'world.from takes'],
    [{ time, speed: 60 }, {}, 'world: "time" and "speed" exclude each other. Virtual time has no speed.'],
    [{ time, from: 1 }, {}, 'world: "time" and "from" exclude each other. Give createVirtualTime the beginning.'],
    [{ time }, { now: () => 1 }, 'world: "time" and "now" are two clocks. Leave "now" out.'],
    [{ speed: 2 }, { now: () => 1 }, 'world: "speed" and "now" exclude each other. Leave one out.'],
    [{ from: 5 }, { now: () => 1 }, 'world: "from" and "now" exclude each other. Leave one out.'],
    [{ prices: { btcusdt: {} } }, {}, 'world.prices: "btcusdt" is no symbol as the exchange writes it.'],
    [
      { prices: { BTCUSDT: { start: 65000 } } },
      {},
      "world.prices.BTCUSDT.start must be a decimal above zero as text, such as '0.1', but is 65000.",
    ],
    [{ prices: { BTCUSDT: { spread: '0' } } }, {}, 'world.prices.BTCUSDT.spread must be a decimal above zero'],
    [
      { prices: { BTCUSDT: { volatility: '0.5' } } },
      {},
      'world.prices.BTCUSDT.volatility must be a number from 0 to 20, but is 0.5.',
    ],
    [
      { prices: { BTCUSDT: { jumps: { perDay: 5 } } } },
      {},
      'world.prices.BTCUSDT.jumps.size must be a number from 0 to 0.5',
    ],
    [{ prices: { BTCUSDT: { vol: 1 } } }, {}, 'world.prices.BTCUSDT: "vol" is unknown. There are start, drift,'],
    [
      { prices: { BTCUSDT: { candles: 'a.csv', trades: 'b.csv' } } },
      {},
      'world.prices.BTCUSDT has "candles" and "trades". Give one of them.',
    ],
    [{ prices: { BTCUSDT: { candles: '' } } }, {}, 'world.prices.BTCUSDT.candles must be the path of a CSV file.'],
    [
      { prices: { BTCUSDT: { trades: 'b.csv', drift: 1 } } },
      {},
      'world.prices.BTCUSDT: "drift" is for seeded paths alone: the file says it.',
    ],
  ])('%j', async (world, options, message) => {
    await expect(start(world, options)).rejects.toThrow(message);
  });
});

it('begins when it is told to, as a number or as a date', async () => {
  for (const from of [worldStart, '2026-01-01', '2026-01-01T00:00:00Z', '2026-01-01T08:00+08:00']) {
    const sandbox = await start({ from });
    expect(sandbox.world.now() - worldStart).toBeLessThan(600_000);
    expect(sandbox.world.now()).toBeGreaterThanOrEqual(worldStart);
    await sandbox.close();
  }
});

it('begins now unless told otherwise, and again after a reset', async () => {
  const before = Date.now();
  const sandbox = await start({ speed: 100_000 });
  expect(sandbox.world.now()).toBeGreaterThanOrEqual(before);
  const { timing } = sandbox.world;
  await timing.sleep(3_600_000);
  expect(sandbox.world.now()).toBeGreaterThanOrEqual(before + 3_600_000);
  const later = sandbox.world.now();
  sandbox.reset();
  expect(sandbox.world.now()).toBeLessThan(later);
  expect(sandbox.price('BTCUSDT')).toMatch(/^6[45]\d{3}\.\d$/);
  await sandbox.close();
});

it('takes true for all of it, and false for none', async () => {
  const sandbox = await startSandbox({ apis: ['binance-usdm'], world: true });
  expect(sandbox.world.now()).toBeGreaterThan(worldStart);
  await sandbox.close();
  const none = await startSandbox({ apis: ['binance-usdm'], world: false });
  expect(() => none.world).toThrow('no world');
  await none.close();
});

it('starts paths where and as wide as it is told to', async () => {
  const prices = { SOLUSDT: { start: '123.456', spread: '0.01', depth: '500', volatility: 0 } };
  const sandbox = await start({ time: createVirtualTime(worldStart), prices });
  const transport = sandbox.transport('binance-usdm');
  const request = { method: 'GET', headers: {}, body: undefined, signal: undefined, timeout: 60_000 };
  const { text } = await transport.send({ ...request, target: '/fapi/v1/depth?symbol=SOLUSDT&limit=100' });
  const { bids, asks } = JSON.parse(text);
  expect(Number(asks[0][0]) - Number(bids[0][0])).toBeCloseTo(0.01, 8);
  const quantities = bids.map(([, quantity]: readonly string[]) => Number(quantity));
  const mean = quantities.reduce((sum: number, one: number) => sum + one, 0) / quantities.length;
  expect(mean).toBeGreaterThan(400);
  expect(mean).toBeLessThan(600);
  expect(Number(sandbox.price('SOLUSDT'))).toBeCloseTo(123.456, 1);
  await sandbox.close();
});
