import {
  type Api,
  createVirtualTime,
  type DirectAnswer,
  type DirectRequest,
  type Limits,
  type Sandbox,
  startSandbox,
  type VirtualTime,
} from '@openderivs/sandbox';
import { createRandom, type Random } from '../random.ts';
import { createReference, type Rule } from './reference.ts';
import { costOf } from './weights.ts';

/** A request that left the caller. */
export interface Sent {
  /** The true time, whatever the caller's clock says. */
  readonly at: number;
  readonly api: Api;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** When its answer was there, and its status. */
  answeredAt?: number;
  status?: number;
}

export interface SceneOptions {
  readonly seed: number;
  readonly limits: Limits;
  readonly rules: readonly Rule[];
  /** By how much the exchange's clock is ahead. */
  readonly skew?: number;
  /** The least and the most milliseconds on the way there, and on the way back. */
  readonly distance?: readonly [least: number, most: number];
}

/** An exchange that enforces its limits, far away and on virtual time, and all that is sent to it. */
export interface Scene {
  readonly time: VirtualTime;
  readonly sandbox: Sandbox;
  readonly random: Random;
  readonly reference: ReturnType<typeof createReference>;
  readonly sent: readonly Sent[];
  transport(api: Api, address?: string): { send(request: DirectRequest): Promise<DirectAnswer> };
  /** How many of the answers had this status. */
  answers(status: number): number;
}

/** The rules of Binance's futures, as their pages have them. */
export const futuresRules: readonly Rule[] = [
  { name: 'weight', ms: 60_000, limit: 2400 },
  { name: 'orders in ten seconds', ms: 10_000, limit: 300 },
  { name: 'orders in a minute', ms: 60_000, limit: 1200 },
];

export async function startScene(options: SceneOptions): Promise<Scene> {
  const { seed, limits, rules, skew = 0, distance = [1, 1] } = options;
  const time = createVirtualTime();
  const sandbox = await startSandbox({ now: time.now, limits, keptCalls: Number.POSITIVE_INFINITY });
  sandbox.clock.advance(skew);
  const random = createRandom(seed);
  const reference = createReference(rules);
  const sent: Sent[] = [];
  const names = new Set(rules.map(({ name }) => name));

  const take = (name: string, amount: number): void => {
    if (amount > 0 && names.has(name)) reference.take(name, amount, sandbox.clock.now());
  };

  const arrive = (api: Api, { method, path, query }: Sent): void => {
    if (api === 'bitget-mix') {
      take('calls', 1);
      take(path, 1);
      return;
    }
    const cost = costOf({ method, path, query });
    take('weight', cost.weight);
    take('orders in ten seconds', cost.tenSeconds);
    take('orders in a minute', cost.minute);
  };

  return {
    time,
    sandbox,
    random,
    reference,
    sent,
    answers: (status) => sent.filter((one) => one.status === status).length,
    transport: (api, address) => {
      const line = sandbox.transport(api, { sleep: time.sleep, ...(address !== undefined && { address }) });
      // Not `local`, unlike the line: clients are to take it for the exchange, and to keep its limits.
      return {
        send: async (request) => {
          const { pathname, searchParams } = new URL(request.target, 'http://exchange');
          const one: Sent = { at: time.now(), api, method: request.method, path: pathname, query: searchParams };
          sent.push(one);
          await time.sleep(random.whole(...distance));
          arrive(api, one);
          const answer = await line.send(request);
          await time.sleep(random.whole(...distance));
          one.answeredAt = time.now();
          one.status = answer.status;
          return answer;
        },
      };
    },
  };
}
