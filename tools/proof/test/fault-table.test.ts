import { setTimeout as wait } from 'node:timers/promises';
import { operations as coinm } from '@openderivs/binance-coinm/operations';
import { operations as pm } from '@openderivs/binance-pm/operations';
import { operations as usdm } from '@openderivs/binance-usdm/operations';
import { operations as bitget } from '@openderivs/bitget-mix/operations';
import type { Outcome } from '@openderivs/client';
import { createTransport } from '@openderivs/client/transport';
import { type Api, type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesFor, type FaultCase, keepsWaiting, patience } from './fault-cases.ts';
import { closedAddress, connect, createSkippingTime } from './line.ts';
import { type Write, writes } from './writes.ts';

const tables = { 'binance-usdm': usdm, 'binance-coinm': coinm, 'binance-pm': pm, 'bitget-mix': bitget };

const effectsOf = (api: Api) =>
  Object.entries(tables[api]).map(([name, operation]) => [name, operation.effect] as const);

describe('the writes', () => {
  it.each(Object.keys(tables) as Api[])('are one of each class that %s has', (api) => {
    const own = writes.filter((write) => write.api === api);
    const effects = new Map(effectsOf(api));
    for (const { operation, effect } of own) expect([operation, effects.get(operation)]).toEqual([operation, effect]);
    const classes = new Set([...effects.values()].filter((effect) => effect !== undefined));
    expect(new Set(own.map(({ effect }) => effect))).toEqual(classes);
  });
});

interface Line {
  readonly sandbox: Sandbox;
  readonly calls: ReturnType<typeof connect>;
  readonly impatient: ReturnType<typeof connect>;
  readonly nowhere: ReturnType<typeof connect>;
}

/** What a client believes of a write that meets a fault so many times, and how often the exchange carried it out. */
async function meet(
  { sandbox, calls, impatient, nowhere }: Line,
  { api, operation, prepare, call }: Write,
  faultCase: FaultCase,
  times: number,
): Promise<{ belief: Outcome; executions: number }> {
  const { fault } = faultCase;
  const caller = fault === 'refuse' ? nowhere : keepsWaiting(faultCase) ? impatient : calls;
  sandbox.reset();
  await prepare?.(calls, sandbox);
  // A connection stands: what the impatient wait for is the answer alone.
  if (caller === impatient) await reach(calls, api);
  const before = sandbox.executions(operation, api);
  if (fault !== 'refuse') sandbox.faults.add({ ...fault, api, operation, times });
  const { outcome } = await call(caller).verdict();
  if (fault !== 'refuse' && fault.kind === 'late-arrival') await wait(fault.ms + 10);
  return { belief: outcome, executions: sandbox.executions(operation, api) - before };
}

const reach = ({ usdm, coinm, pm, bitget }: Line['calls'], api: Api): Promise<unknown> => {
  const reads = {
    'binance-usdm': usdm.testConnectivity,
    'binance-coinm': coinm.testConnectivity,
    'binance-pm': pm.testConnectivity,
    'bitget-mix': bitget.getServerTime,
  };
  return reads[api]();
};

/** Does the belief fit what the exchange did? Only a write of class `set` may be carried out more than once. */
function check(
  { belief, executions }: { belief: Outcome; executions: number },
  { effect }: Write,
  words: string,
): void {
  if (belief === 'accepted') expect(executions, words).toBeGreaterThanOrEqual(1);
  if (belief === 'refused') expect(executions, words).toBe(0);
  if (effect !== 'set') expect(executions, words).toBeLessThanOrEqual(1);
}

const wordsOf = ({ api, operation, effect }: Write, name: string) => `${api} ${operation} (${effect}), ${name}`;

describe.each([
  { title: 'sent once', retry: { retry: false } as const },
  { title: 'with the usual retries', retry: {} },
])('faults x writes over HTTP, $title', ({ retry }) => {
  const time = createSkippingTime();
  let line: Line;
  beforeAll(async () => {
    const sandbox = await startSandbox({ now: time.now });
    const options = { ...retry, timing: time.timing, transport: createTransport() };
    line = {
      sandbox,
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

  it.each(writes)('$api $operation ($effect)', async (write) => {
    for (const fault of casesFor(write.api)) {
      const words = wordsOf(write, fault.name);
      const once = await meet(line, write, fault, 1);
      check(once, write, words);
      if ('retry' in retry) {
        expect(once.belief, words).toBe(fault.belief(write));
        expect(once.executions, words).toBe(fault.executions?.(write) ?? 0);
      } else {
        check(await meet(line, write, fault, Number.POSITIVE_INFINITY), write, `${words}, again and again`);
      }
    }
  });
});
