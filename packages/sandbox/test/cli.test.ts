import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { callLine, greeting } from '../src/cli/greeting.ts';
import { help } from '../src/cli/help.ts';
import { parseArguments } from '../src/cli/parse-arguments.ts';
import { printTo } from '../src/cli/print-to.ts';
import { troubleOf } from '../src/cli/trouble.ts';
import { apis } from '../src/exchanges.ts';
import { startSandbox } from '../src/index.ts';
import { useSandbox } from './support/sandbox.ts';

const ports = (...args: string[]) => {
  const command = parseArguments(args);
  return command.kind === 'start' ? Object.values(command.options.ports ?? {}) : undefined;
};

describe('the command line', () => {
  it('starts all APIs on the ports of the descriptions', () => {
    expect(ports()).toEqual(apis.map((_, index) => 4801 + index));
    expect(ports()?.length).toBeGreaterThanOrEqual(4);
    expect(parseArguments([])).toMatchObject({
      kind: 'start',
      quiet: false,
      options: { host: '127.0.0.1', limits: false },
    });
  });

  it('takes a first port, and a port per API', () => {
    expect(ports('--port-base', '9000')).toEqual(apis.map((_, index) => 9000 + index));
    expect(ports('--port-base=0', '--bitget-mix=7000')).toEqual(apis.map((api) => (api === 'bitget-mix' ? 7000 : 0)));
  });

  it('takes everything else', () => {
    const args = [
      '--api',
      'bitget-mix',
      '--api',
      'binance-pm',
      '--host',
      '::1',
      '--account',
      'bitget=unified',
      '--limits',
      '--strict-parameters',
      '--latency',
      '5',
      '--quiet',
    ];
    expect(parseArguments(args)).toMatchObject({
      quiet: true,
      options: {
        apis: ['bitget-mix', 'binance-pm'],
        host: '::1',
        accounts: { bitget: 'unified' },
        limits: true,
        strictParameters: true,
        latency: 5,
      },
    });
    expect(parseArguments(['--help'])).toEqual({ kind: 'help' });
    expect(parseArguments(['--version'])).toEqual({ kind: 'version' });
  });

  it('takes a world', () => {
    const worldOf = (...args: string[]) => {
      const command = parseArguments(args);
      return command.kind === 'start' ? command.options.world : undefined;
    };
    expect(worldOf()).toBe(false);
    expect(worldOf('--world')).toEqual({ prices: {} });
    const args =
      '--world --speed 60 --seed 7 --from 2026-01-01 --step 1000 --candles ETHUSDT=a=b.csv --trades BTCUSDT=b.csv';
    expect(worldOf(...args.split(' '))).toEqual({
      ...{ speed: 60, seed: 7, from: '2026-01-01', step: 1000 },
      prices: { ETHUSDT: { candles: 'a=b.csv' }, BTCUSDT: { trades: 'b.csv' } },
    });
    expect(worldOf('--world', '--speed', '0.5')).toEqual({ speed: 0.5, prices: {} });
  });

  it('takes a page to look at it, on the port below those of the APIs unless it is given one', () => {
    const uiOf = (...args: string[]) => {
      const command = parseArguments(args);
      return command.kind === 'start' ? command.options.ui : undefined;
    };
    expect(uiOf()).toBe(false);
    expect(uiOf('--ui')).toEqual({ port: 4800 });
    expect(uiOf('--ui', '--port-base', '9000')).toEqual({ port: 8999 });
    expect(uiOf('--ui', '--port-base', '0')).toEqual({ port: 0 });
    expect(uiOf('--ui', '--ui-port', '7000')).toEqual({ port: 7000 });
  });

  it.each([
    [['--speed', '60'], '--speed describes a world. Add --world.'],
    [['--candles', 'BTCUSDT=b.csv'], '--candles describes a world. Add --world.'],
    [['--world', '--seed', 'x'], '--seed takes a number from 0 to 9007199254740991, not "x".'],
    [['--world', '--speed', 'fast'], '--speed takes a number, such as 60 or 0.5, not "fast".'],
    [['--world', '--trades', 'b.csv'], '--trades takes <symbol>=<file>, as in BTCUSDT=btc.csv, not "b.csv".'],
    [['--world', '--trades', 'A=a', '--candles', 'A=b'], 'A has two files. Give --candles or --trades once for it.'],
    [['--port-base', '99999'], `--port-base takes a number from 0 to ${65_535 - apis.length}, not "99999".`],
    [['--binance-pm', 'x'], '--binance-pm takes a number from 0 to 65535, not "x".'],
    [['--api', 'spot'], `--api takes ${apis.join(', ')}, not "spot".`],
    [
      ['--api', 'binance-usdm', '--bitget-mix', '7000'],
      '--bitget-mix is the port of an API that is not served. Add --api bitget-mix.',
    ],
    [['--account', 'bitget'], '--account takes <name>=classic or <name>=unified, not "bitget".'],
    [['--account', 'bitget=isolated'], '--account takes <name>=classic or <name>=unified, not "bitget=isolated".'],
    [['--ui-port', '1'], '--ui-port is the port of the page. Add --ui.'],
    [['--ui', '--ui-port', 'x'], '--ui-port takes a number from 0 to 65535, not "x".'],
    [['--what'], "Unknown option '--what'"],
  ])('refuses %j', (args, message) => expect(() => parseArguments(args)).toThrow(message));
});

describe('what it prints', () => {
  const sandbox = useSandbox();

  it('says which world there is', async () => {
    expect(greeting(sandbox())).not.toContain('world');
    const world = { seed: 7, speed: 60, from: '2026-01-01' };
    const lively = await startSandbox({ apis: ['binance-usdm'], world });
    expect(greeting(lively, world)).toMatch(
      /\nA world of seed 7, from 2026-01-01T00:\S+ on, 60 times as fast as real time. The times of calls are not judged.\n/,
    );
    await lively.close();
  });

  it('says where the page is', async () => {
    expect(greeting(sandbox())).not.toContain('Look at it');
    const shown = await startSandbox({ apis: ['binance-usdm'], ui: true });
    expect(greeting(shown)).toContain(`Look at it: ${shown.uiUrl}`);
    await shown.close();
  });

  it('is lost when its reader does not read, or has gone', () => {
    const taken: string[] = [];
    // Takes the first text and never comes back for more.
    const stream = new Writable({ highWaterMark: 10, write: (text: Buffer) => void taken.push(String(text)) });
    const print = printTo(stream);
    for (const text of ['12345', '67890', 'lost']) print(text);
    expect([taken, stream.writableLength]).toEqual([['12345'], 10]);
    stream.destroy(new Error('EPIPE'));
    print('lost too');
    expect(taken).toEqual(['12345']);
  });

  it('is what to do where it cannot start', async () => {
    const first = await startSandbox({ apis: ['binance-usdm'] });
    const port = Number(new URL(first.urls['binance-usdm']).port);
    const error: unknown = await startSandbox({ apis: ['binance-usdm'], ports: { 'binance-usdm': port } }).catch(
      (thrown: unknown) => thrown,
    );
    await first.close();
    expect(troubleOf(error)).toMatch(
      new RegExp(`127\\.0\\.0\\.1:${port}\\nAnother program has this port, .* --port-base 5801\\.\\n$`),
    );
    expect(troubleOf(new TypeError('--api takes x.'))).toBe('--api takes x.\nTry --help.\n');
  });

  it('is every option, every address and the demo keys', () => {
    for (const option of ['--port-base', '--binance-usdm', '--api', '--quiet', '--limits', '--strict-parameters'])
      expect(help).toContain(option);
    const text = greeting(sandbox());
    for (const url of Object.values(sandbox().urls)) expect(text).toContain(url);
    expect(text).toContain(sandbox().credentials.binance.hmac.secretKey);
    expect(text).toContain(sandbox().credentials.bitget.hmac.passphrase);
    expect(text).toContain('BEGIN PRIVATE KEY');
  });

  it('is one line per call', async () => {
    await fetch(`${sandbox().urls['binance-usdm']}/fapi/v1/nothing`);
    const line = sandbox().calls.map(callLine);
    expect(line).toEqual(['binance-usdm GET /fapi/v1/nothing 404 (-5000)']);
  });
});
