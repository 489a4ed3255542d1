import { describe, expect, it, onTestFinished } from 'vitest';
import { type Api, createVirtualTime, startSandbox } from '../../src/index.ts';
import { type Channel, describedApis, readStreams, type Streams, validatorsOf } from '../support/described-streams.ts';
import { type Listening, listen } from '../support/streams.ts';

/** Parameters without a list of values. */
const known: { readonly [api in Api]?: { readonly [parameter: string]: readonly string[] } } = {
  'binance-usdm': { symbol: ['btcusdt'], pair: ['btcusdt'], assetSymbol: ['btcusd'], asset: ['btcusd'] },
  'binance-coinm': { symbol: ['btcusd_perp'], pair: ['btcusd'] },
  'bitget-mix': { instId: ['BTCUSDT'] },
  'bitget-uta': { symbol: ['BTCUSDT', 'BTCUSD_CM'] },
};

/** What nothing here ever happens to. */
const silent = ['contractInfo', 'forceOrder', 'allForceOrders', 'liquidation'];

type Values = { readonly [parameter: string]: string };

const filled = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (_found, name: string) => values[name] ?? '');

/** Every combination of the values of a channel's parameters. An optional one may be left out. */
const valuesOf = (api: Api, { components }: Streams, channel: Channel): readonly Values[] =>
  Object.entries(channel.parameters ?? {}).reduce<readonly Values[]>(
    (all, [name, parameter]) => {
      const described = parameter.$ref ? components.parameters?.[parameter.$ref.split('/').at(-1) ?? ''] : parameter;
      const values = described?.enum ?? known[api]?.[name] ?? [];
      const optional = values.every((value) => value.startsWith('@')) ? [''] : [];
      return all.flatMap((before) => [...optional, ...values].map((value) => ({ ...before, [name]: value })));
    },
    [{}],
  );

/** What needs no account; tests of accounts look at the rest. */
const publicIn = ({ channels }: Streams): readonly (readonly [string, Channel])[] =>
  Object.entries(channels).filter(([, channel]) => channel['x-route'] !== 'private' && !channel['x-user-data']);

const minutes = 61_000;

const binance = async (api: Api, streams: Streams) => {
  const { time, sandbox } = await live();
  const heard = new Map<string, Listening>();
  const names = new Map<string, string>();
  for (const [name, channel] of publicIn(streams)) {
    for (const values of valuesOf(api, streams, channel)) names.set(filled(channel.address, values), name);
    const route = api === 'binance-usdm' ? `/${channel['x-route']}` : '';
    const own = [...names].filter(([, of]) => of === name).map(([stream]) => stream);
    heard.set(name, listen(sandbox, api, time, `${route}/stream?streams=${own.join('/')}`));
  }
  await time.run(time.sleep(minutes));
  return [...names].map(([stream, name]) => [name, stream, heard.get(name)?.of(stream) ?? []] as const);
};

const bitget = async (api: Api, streams: Streams) => {
  const { time, sandbox } = await live();
  const path = api === 'bitget-mix' ? '/v2/ws/public' : '/v3/ws/public';
  const all = publicIn(streams).map(([name, channel]) => {
    const args = valuesOf(api, streams, channel).map((values) =>
      Object.fromEntries(
        Object.entries(channel['x-topic'] ?? {}).map(([member, text]) => [member, filled(text, values)]),
      ),
    );
    const fitting = args.filter(({ instType, symbol = '' }) =>
      api === 'bitget-mix' ? instType === 'USDT-FUTURES' : symbol.endsWith('_CM') === (instType === 'coin-futures'),
    );
    const hello = fitting
      .filter(({ instType }) => instType !== 'usdc-futures' && instType !== 'spot')
      .map((arg) => ({ op: 'subscribe', args: [arg] }));
    const connections: Listening[] = [];
    for (let from = 0; from < hello.length; from += 8) {
      connections.push(listen(sandbox, api, time, path, hello.slice(from, from + 8)));
    }
    return { name, connections };
  });
  await time.run(time.sleep(minutes));
  return all.map(({ name, connections }) => {
    const frames = connections.flatMap((heard) => heard.frames);
    expect(frames.filter(({ event }) => event === 'error')).toEqual([]);
    return [name, name, frames.filter(({ action }) => action !== undefined)] as const;
  });
};

const live = async () => {
  const time = createVirtualTime(Date.UTC(2026, 0, 1));
  const sandbox = await startSandbox({ now: time.now, world: { seed: 7, time, step: 1_000 }, contracts: false });
  onTestFinished(() => sandbox.close());
  return { time, sandbox };
};

describe.each(describedApis)('what %s pushes', (api) => {
  it('has the described form, on every described channel', async () => {
    const streams = readStreams(api);
    const problemsOf = validatorsOf(api, streams);
    const pushed = await (api.startsWith('bitget') ? bitget : binance)(api, streams);
    const quiet = pushed.filter(([, , events]) => events.length === 0).map(([name]) => name);
    expect(quiet.filter((name) => !silent.includes(name))).toEqual([]);
    for (const [name, stream, events] of pushed) {
      for (const event of events) expect(problemsOf(name, event), `${stream}: ${JSON.stringify(event)}`).toEqual([]);
    }
  });
});
