import { createBinanceUsdm } from '@openderivs/binance-usdm';
import type { Transport } from '@openderivs/client';
import { createGovernor } from '@openderivs/client/governor';
import { undiciTransport } from '@openderivs/client/undici';
import type { Benchmark, Measured, Progress } from '../benchmark.ts';
import { credentials, margin } from '../floors/call.ts';
import { createHttpFloor } from '../floors/http.ts';
import { createUndiciFloor } from '../floors/undici.ts';
import { processorTimePerCall } from '../processor.ts';
import { type Contender, interleave } from '../rounds.ts';
import { startServer } from '../start-server.ts';
import { median, ratio } from '../statistics.ts';

const concurrency = 32;
const callsPerRound = 3_000;
const rounds = 15;

/** Limits that are counted as the exchange's are, and never reached. */
const plenty = 1e9;

interface Way {
  /** How the rows name it. */
  readonly path: string;
  readonly reachByName: number;
  readonly floor: (port: number) => () => Promise<unknown>;
  /** The client's default where there is none. */
  readonly transport?: Transport;
}

async function measure(way: Way, progress: Progress): Promise<readonly Measured[]> {
  const { port, stop } = await startServer();
  const baseUrl = `http://127.0.0.1:${port}`;
  const limits = { weight: { '1m': plenty }, orders: { '10s': plenty, '1m': plenty } };
  const governed = { governor: createGovernor(), limits };
  const usdm = createBinanceUsdm({ ...credentials, ...governed, baseUrl, transport: way.transport });
  const calls = {
    floor: way.floor(port),
    byName: () => usdm.modifyIsolatedPositionMargin(margin),
    byVerb: () => usdm.POST('/fapi/v1/positionMargin', { params: { query: margin } }),
  };
  const contender = (call: () => Promise<unknown>): Contender => {
    return () => processorTimePerCall(call, callsPerRound, concurrency);
  };
  try {
    progress('warming up');
    for (const call of Object.values(calls)) await contender(call)();
    const { floor, byName, byVerb } = await interleave(
      { floor: contender(calls.floor), byName: contender(calls.byName), byVerb: contender(calls.byVerb) },
      rounds,
      progress,
    );
    const row = (style: string, reach: number, costs: readonly number[]): Measured => ({
      what: `CPU per signed call ${style}, ${way.path}`,
      unit: 'times',
      reach,
      ...ratio(costs, floor),
      note: `${median(costs).toFixed(1)} µs, floor ${median(floor).toFixed(1)} µs`,
    });
    return [row('by name', way.reachByName, byName), row('by verb', 1.4, byVerb)];
  } finally {
    stop();
  }
}

/** The default path on Node. */
export const calls: Benchmark = {
  name: 'calls',
  title: 'CPU per signed call on the default path of Node, to a hand-written http.request client',
  run: (progress) => measure({ path: 'http', reachByName: 1.2, floor: createHttpFloor }, progress),
};

/** The fast path on Node. */
export const callsUndici: Benchmark = {
  name: 'calls-undici',
  title: 'CPU per signed call with undici, to a hand-written undici client',
  run: (progress) => {
    const transport = undiciTransport();
    return measure({ path: 'undici', reachByName: 1.15, floor: createUndiciFloor, transport }, progress);
  },
};
