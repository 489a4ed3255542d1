import { type Api, createVirtualTime, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { createMachine, type Machine } from './machine.ts';
import { marketOf, type OnMarket } from './market.ts';
import type { Random } from './random.ts';
import { createSigningWatch, type SigningWatch } from './signing-watch.ts';

/** An exchange that lives in this process, on a time that takes none. */
export interface Exchange {
  readonly time: VirtualTime;
  readonly sandbox: Sandbox;
  /** What its callers run on. */
  readonly machine: Machine;
  readonly watch: SigningWatch;
  /** A transport whose connections can be refused, and which takes a little of the virtual time. */
  transport(api: Api): LineTransport;
  /** So many of the next connections to an API are refused. */
  refuse(api: Api, times: number): void;
}

type LineTransport = ReturnType<Sandbox['transport']>;

/** What a transport throws when no byte has left. */
const refusal = () => Object.assign(new Error('connection refused'), { reason: 'network', phase: 'unsent' });

const longestTransit = 40;

/** Milliseconds from one price to the next: an hour passes now and then. */
const step = 10_000;

export async function startExchange(random: Random, { onMarket = false }: OnMarket = {}): Promise<Exchange> {
  const time = createVirtualTime();
  const ground = onMarket ? marketOf({ time, step }) : { now: time.now };
  const sandbox = await startSandbox({ ...ground, strictParameters: true });
  const machine = createMachine(time);
  const watch = createSigningWatch(time, sandbox, machine);
  const refused = new Map<Api, number>();
  return {
    time,
    sandbox,
    machine,
    watch,
    refuse: (api, times) => {
      refused.set(api, times);
    },
    transport: (api) => {
      const line = sandbox.transport(api, { sleep: time.sleep });
      return {
        local: true,
        send: async (request) => {
          watch.sends(request, api);
          machine.step();
          const left = refused.get(api) ?? 0;
          if (left > 0) {
            refused.set(api, left - 1);
            throw refusal();
          }
          await time.sleep(random.whole(1, longestTransit));
          try {
            const answer = await line.send(request);
            await time.sleep(random.whole(1, longestTransit));
            return answer;
          } finally {
            machine.step();
          }
        },
      };
    },
  };
}
