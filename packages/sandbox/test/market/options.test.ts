import { describe, expect, it, onTestFinished } from 'vitest';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { type MarketOptions, type SandboxOptions, startSandbox } from '../../src/index.ts';
import { startMarket } from '../support/market.ts';
import { startWorld } from '../support/world.ts';

const products = 'usdm, coinm, pm-um, pm-cm, pm-margin, USDT-FUTURES, COIN-FUTURES, USDC-FUTURES, SPOT, MARGIN';

describe('a market that cannot be', () => {
  it.each<[object | boolean, SandboxOptions, string]>([
    [{ answer: 'first' }, {}, 'market: "answer" is unknown. There are answers, latency, fees, margin.'],
    [{ answers: 'never' }, {}, 'market.answers takes seeded, first, last, not "never".'],
    [{ margin: 1 }, {}, 'market.margin takes true or false, not 1.'],
    [{ latency: { call: 1 } }, {}, 'market.latency: "call" is unknown. There are calls, events.'],
    [
      { latency: { calls: -1 } },
      {},
      'market.latency.calls takes whole milliseconds from 0 to 60000, or { least, most } of them, not -1.',
    ],
    [{ latency: { events: { least: 5, most: 1 } } }, {}, 'not {"least":5,"most":1}.'],
    [{ fees: { um: {} } }, {}, `market.fees: "um" is unknown. There are ${products}.`],
    [
      { fees: { usdm: { maker: '0.0001', taker: 0.0004 } } },
      {},
      "market.fees['usdm'].taker must be a decimal such as '0.0002', not 0.0004.",
    ],
    [true, { world: false }, 'market: there is none without a world. Leave "world: false" out.'],
    [true, { contracts: false }, 'market: prices and quantities count in steps of contracts.'],
  ])('%j is refused with %j', async (market, options, message) => {
    await expect(startSandbox({ ...options, market: market as MarketOptions })).rejects.toThrow(message);
  });
});

describe('the option market', () => {
  it('brings a world and contracts with it', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm'], market: true, now: () => 1_800_000_000_000 });
    onTestFinished(() => sandbox.close());
    expect(sandbox.world.now()).toBe(1_800_000_000_000);
  });

  it('sets what trades of a product cost', async () => {
    const { first, sandbox } = await startMarket({ fees: { usdm: { maker: '0', taker: '0.001' } } });
    await first('POST', '/fapi/v1/order', { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '1' });
    expect(sandbox.account('binance').book().fills[0]?.commission).toBe('65.0001');
  });

  it('is --market on the command line, with or without --world', () => {
    const read = (...args: string[]) => {
      const command = parseArguments(args);
      return command.kind === 'start' ? command.options : undefined;
    };
    expect(read('--market')).toMatchObject({ market: true, world: { prices: {} } });
    expect(read('--market', '--seed', '7')).toMatchObject({ market: true, world: { seed: 7 } });
    expect(read('--world')).not.toHaveProperty('market');
  });
});

describe('a market that nobody trades on', () => {
  it('takes the same steps as a world, and no others', async () => {
    const lively = { prices: { BTCUSDT: { volatility: 1 }, ETHUSDT: { volatility: 1 } } };
    const prices = async (market: boolean) => {
      const { sandbox } = await startWorld(lively, { market });
      const seen: string[] = [];
      for (let count = 0; count < 50; count += 1) {
        await sandbox.world.advanceTo(sandbox.world.now() + 100);
        seen.push(sandbox.price('BTCUSDT'), sandbox.price('ETHUSDT'));
      }
      return seen;
    };
    expect(await prices(true)).toEqual(await prices(false));
  });
});
