import { expect, onTestFinished } from 'vitest';
import type { WorldOptions } from '../../src/index.ts';
import { channelOf, type Generation, listenPrivately, pushesOf } from './bitget-account.ts';
import { readStreams, userEventProblemsOf, validatorsOf } from './described-streams.ts';
import { type Listening, listen } from './streams.ts';
import { startWorld, type TestWorld } from './world.ts';

export const symbol = 'BTCUSDT';
export const inverse = 'BTCUSD_PERP';
export const productType = 'USDT-FUTURES';

const still = { volatility: 0, start: '65000' };

/** A world whose prices move when a test moves them. */
export const startStill = (more: WorldOptions = {}, options = {}): Promise<TestWorld> =>
  startWorld({ prices: { [symbol]: still, [inverse]: still }, ...more }, { contracts: false, ...options });

const userStreams = {
  'binance-usdm': ['/fapi/v1/listenKey', '/private/ws/', 'usdm'],
  'binance-coinm': ['/dapi/v1/listenKey', '/ws/', 'coinm'],
  'binance-pm': ['/papi/v1/listenKey', '/pm/ws/', 'pm'],
} as const;

/** Hears of an account of Binance, and holds every event against its description in the end. */
export const hear = async (world: TestWorld, api: keyof typeof userStreams = 'binance-usdm'): Promise<Listening> => {
  const { sandbox, time } = world;
  const [keyPath, socketPath, calls] = userStreams[api];
  const { listenKey } = (await world[calls]('POST', keyPath)).json;
  const problemsOf = userEventProblemsOf(api);
  const heard = listen(sandbox, api, time, `${socketPath}${listenKey}`);
  onTestFinished(() => {
    for (const event of heard.frames) expect(problemsOf(event), JSON.stringify(event)).toEqual([]);
  });
  await pass(world);
  return heard;
};

const privateChannels = (api: 'bitget-mix' | 'bitget-uta') => {
  const streams = readStreams(api);
  const problemsOf = validatorsOf(api, streams);
  const names = new Map(
    Object.entries(streams.channels)
      .filter(([, channel]) => channel['x-route'] === 'private')
      .map(([name, { 'x-topic': topic }]) => [topic?.channel ?? topic?.topic ?? '', name]),
  );
  return (push: object): unknown[] => problemsOf(names.get(channelOf(push)) ?? '', push);
};

/** The same for Bitget: every private channel of a generation. */
export const hearPrivately = async (world: TestWorld, generation: Generation): Promise<Listening> => {
  const problemsOf = privateChannels(generation === 'v2' ? 'bitget-mix' : 'bitget-uta');
  const heard = listenPrivately(world.sandbox, world.time, generation);
  onTestFinished(() => {
    for (const push of pushesOf(heard)) expect(problemsOf(push), JSON.stringify(push)).toEqual([]);
  });
  await pass(world);
  return heard;
};

/** Lets what was sent arrive. */
export const pass = ({ time }: Pick<TestWorld, 'time'>, ms = 10): Promise<unknown> => time.run(time.sleep(ms));

/** Moves the price through some, one after the other. */
export const move = async (world: TestWorld, ...prices: readonly (string | number)[]): Promise<void> => {
  for (const price of prices) world.sandbox.setPrice(symbol, String(price));
  await pass(world);
};

/** What was pushed on a channel of Bitget, one row each. */
export const rowsOn = (heard: Listening, channel: string) =>
  pushesOf(heard)
    .filter((push) => channelOf(push) === channel)
    .flatMap(({ data }) => data);
