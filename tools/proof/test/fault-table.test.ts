import { setTimeout as wait } from 'node:timers/promises';
import { operations as coinm } from '@openderivs/binance-coinm/operations';
import { operations as pm } from '@openderivs/binance-pm/operations';
import { operations as usdm } from '@openderivs/binance-usdm/operations';
import { operations as bitget } from '@openderivs/bitget-mix/operations';
import { operations as uta } from '@openderivs/bitget-uta/operations';
import type { Outcome } from '@openderivs/client';
import { createTransport } from '@openderivs/client/transport';
import { type Api, type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apis, isBitget, maxAnswerBytes } from '../src/facts.ts';
import { leaksIn, withoutFrames } from '../src/leaks.ts';
import { casesFor, type FaultCase, keepsWaiting, patience } from './fault-cases.ts';
import { closedAddress, connect, createSkippingTime } from './line.ts';
import { type Write, writes } from './writes.ts';

const tables = {
  'binance-usdm': usdm,
  'binance-coinm': coinm,
  'binance-pm': pm,
  'bitget-mix': bitget,
  'bitget-uta': uta,
};

const effectsOf = (api: Api) =>
  Object.entries(tables[api]).map(([name, operation]) => [name, operation.effect] as const);

describe('the writes', () => {
  it.each(apis)('are one of each class that %s has', (api) => {
    const own = writes.filter((write) => write.api === api);
    const effects = new Map(effectsOf(api));
    for (const { operation, effect } of own) expect([operation, effects.get(operation)]).toEqual([operation, effect]);
    const classes = new Set([...effects.values()].filter((effect) => effect !== undefined));
    expect(new Set(own.map(({ effect }) => effect))).toEqual(classes);
  });
});

/** Longer than the exchange's quiet after any of the faults. */
const quiet = 130_000;

interface Met {
  readonly belief: Outcome;
  readonly executions: number;
  readonly leaks: string[];
}

interface Line {
  readonly sandbox: Sandbox;
  readonly time: ReturnType<typeof createSkippingTime>;
  readonly calls: ReturnType<typeof connect>;
  readonly impatient: ReturnType<typeof connect>;
  readonly nowhere: ReturnType<typeof connect>;
}

/**
 * What a client believes of a write that meets a fault so many times, and how often the exchange carried it out. Tried
 * again where the impatient gave up before the exchange had read the request: on a machine that stood still, their time
 * is over before anything is on its way.
 */
async function meet(...of: Parameters<typeof meetOnce>): Promise<Met> {
  for (;;) {
    const { arrived, ...met } = await meetOnce(...of);
    if (arrived) return met;
  }
}

async function meetOnce(
  { sandbox, time, calls, impatient, nowhere }: Line,
  { api, operation, prepare, call }: Write,
  faultCase: FaultCase,
  times: number,
): Promise<Met & { arrived: boolean }> {
  const { fault } = faultCase;
  const caller = fault === 'refuse' ? nowhere : keepsWaiting(faultCase) ? impatient : calls;
  sandbox.reset();
  await time.timing.sleep(quiet);
  await prepare?.(calls, sandbox);
  // A connection stands: what the impatient wait for is the answer alone.
  if (caller === impatient) await reach(calls, api);
  const before = sandbox.executions(operation, api);
  const requests = () => sandbox.calls.filter(({ operationId }) => operationId === operation).length;
  const earlier = requests();
  if (fault !== 'refuse') sandbox.faults.add({ ...fault, api, operation, times });
  const verdict = await call(caller).verdict();
  if (fault !== 'refuse' && fault.kind === 'late-arrival') await wait(fault.ms + 10);
  const hasArrived = () => caller !== impatient || requests() > earlier;
  for (let turns = 0; turns < 20 && !hasArrived(); turns++) await wait(5);
  const { binance, bitget } = sandbox.credentials;
  const secrets = [...Object.values(binance.hmac), ...Object.values(bitget.hmac), ...Object.values(bitget.unified)];
  return {
    belief: verdict.outcome,
    executions: sandbox.executions(operation, api) - before,
    leaks: leaksIn('error' in verdict ? [verdict.error] : [], secrets),
    arrived: hasArrived(),
  };
}

const reach = ({ usdm, coinm, pm, bitget, uta }: Line['calls'], api: Api): Promise<unknown> => {
  const reads = {
    'binance-usdm': usdm.testConnectivity,
    'binance-coinm': coinm.testConnectivity,
    'binance-pm': pm.testConnectivity,
    'bitget-mix': bitget.getServerTime,
    'bitget-uta': uta.getServerTime,
  };
  return reads[api]();
};

/** Where a belief does not fit what the exchange did. Only a write of class `set` may be carried out more than once. */
function contradictions({ belief, executions, leaks }: Met, { effect }: Write): string[] {
  const times = `executed ${executions} times`;
  return [
    ...leaks.map((secret) => `shows the secret ${secret}`),
    ...(belief === 'accepted' && executions === 0 ? ['believed accepted, never executed'] : []),
    ...(belief === 'refused' && executions > 0 ? [`believed refused, ${times}`] : []),
    ...(effect !== 'set' && executions > 1 ? [times] : []),
  ];
}

/** Where it is not the verdict that is known beforehand. */
function surprises({ belief, executions }: Met, write: Write, fault: FaultCase): string[] {
  const known = [fault.belief(write)].flat();
  const wanted = fault.executions?.(write) ?? 0;
  return [
    ...(known.includes(belief) ? [] : [`believed ${belief}, not ${known.join(' or ')}`]),
    ...(executions === wanted ? [] : [`executed ${executions} times, not ${wanted}`]),
  ];
}

/**
 * One write of each class that an exchange has, of its APIs in turn: how often something is sent again depends on both. Those of all
 * APIs have their turn every night, with `npm run fault-table`.
 */
const classOf = ({ api, effect }: Write): string => `${isBitget(api)} ${effect}`;
const oneOfEachClass = [...new Set(writes.map(classOf))].flatMap((name, turn) => {
  const alike = writes.filter((write) => classOf(write) === name);
  return alike[turn % alike.length] ?? [];
});

describe.each([
  { title: 'sent once', retry: { retry: false } as const, table: writes },
  { title: 'with the usual retries', retry: {}, table: process.env.WHOLE_FAULT_TABLE ? writes : oneOfEachClass },
])('faults x writes over HTTP, $title', ({ retry, table }) => {
  const time = createSkippingTime();
  let line: Line;
  beforeAll(async () => {
    const sandbox = await startSandbox({ now: time.now, strictParameters: true });
    const options = { ...retry, maxAnswerBytes, timing: time.timing, transport: createTransport() };
    line = {
      sandbox,
      time,
      calls: connect(sandbox, options),
      impatient: connect(sandbox, { ...options, timeout: patience }),
      nowhere: connect(sandbox, options, await closedAddress()),
    };
  });
  afterAll(async () => {
    line.calls.close();
    line.impatient.close();
    line.nowhere.close();
    await line.sandbox.close();
  });

  const meetAll = async (write: Write): Promise<string[]> => {
    const wrong: string[] = [];
    const note = (name: string, words: readonly string[]) => wrong.push(...words.map((word) => `${name}: ${word}`));
    for (const fault of casesFor(write.api)) {
      const once = await meet(line, write, fault, 1);
      note(fault.name, contradictions(once, write));
      if ('retry' in retry) {
        note(fault.name, surprises(once, write, fault));
      } else {
        const again = await meet(line, write, fault, Number.POSITIVE_INFINITY);
        note(`${fault.name}, again and again`, contradictions(again, write));
      }
    }
    return wrong;
  };

  it.each(table)('$api $operation ($effect)', async (write) => {
    expect(await withoutFrames(() => meetAll(write))).toEqual([]);
  });
});

it('reads no answer beyond 16 MiB unless told to, and leaves open what became of the call', async () => {
  const sandbox = await startSandbox({ apis: ['binance-usdm'] });
  const { usdm, close } = connect(sandbox, {});
  sandbox.faults.add({ kind: 'oversized' });
  const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.01' } as const;
  expect(await usdm.newOrder(order).verdict()).toMatchObject({ outcome: 'unknown' });
  expect(sandbox.executions('newOrder')).toBe(1);
  close();
  await sandbox.close();
});
