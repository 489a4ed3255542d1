import { describe, expect, it } from 'vitest';
import { help, readOptions } from '../../../packages/sandbox/examples/day/options.ts';

describe('the command line of a day', () => {
  it('names a bot and what it is to trade', () => {
    expect(readOptions(['market-maker'])).toEqual({
      ...{ bot: 'market-maker', seed: 1, days: 1, symbols: ['BTCUSDT', 'ETHUSDT', 'SOLUSDT'] },
      ...{ svg: undefined, json: false, fills: false },
    });
    const asked = readOptions(['trend-follower', '--seed', '7', '--days', '0.25', '--symbols', 'BTCUSDT, XRPUSDT']);
    expect(asked).toMatchObject({ bot: 'trend-follower', seed: 7, days: 0.25, symbols: ['BTCUSDT', 'XRPUSDT'] });
  });

  it('asks for help', () => {
    expect(readOptions(['--help'])).toBeUndefined();
    for (const option of ['--seed', '--days', '--symbols', '--svg', '--json', '--fills'])
      expect(help).toContain(option);
  });

  it.each([
    [[], 'Name one bot: market-maker or trend-follower'],
    [['scalper'], 'not "scalper"'],
    [['market-maker', '--seed', 'x'], '--seed takes a whole number'],
    [['market-maker', '--days', '0'], '--days takes days in whole minutes'],
    [['market-maker', '--symbols', 'BTCUSDT,'], '--symbols takes names'],
    [['market-maker', '--seeds', '1'], "Unknown option '--seeds'"],
  ])('refuses %j with what to write instead', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
