import type { ChildProcess } from 'node:child_process';
import type { Api, Place, Task } from './contender.ts';
import { nextMessage, startProcess } from './process.ts';
import type { Order, Report } from './worker-messages.ts';

type Answer<Kind> = Extract<Report, { readonly kind: Kind }>;

/** A contender that waits for orders, in its process. */
export interface Worker {
  readonly tasks: readonly Task[];
  /** Which options were chosen, and why. */
  readonly chosen: string;
  /** Gives an order and resolves with what came of it. Rejects with what the contender said where it failed. */
  tell<Kind extends Order['kind']>(order: Extract<Order, { readonly kind: Kind }>): Promise<Answer<Kind>>;
  stop(): void;
}

async function report<Kind extends Report['kind']>(child: ChildProcess, kind: Kind): Promise<Answer<Kind>> {
  const said = await nextMessage<Report>(child);
  if (said.kind === 'failure') throw new Error(said.because);
  if (said.kind !== kind) throw new Error(`it said ${said.kind} where ${kind} was asked for`);
  return said as Answer<Kind>;
}

/** Starts a contender. `certificate` is a file with one more certificate to trust. */
export async function startWorker(module: string, api: Api, place: Place, certificate?: string): Promise<Worker> {
  const child = startProcess(new URL('./worker.ts', import.meta.url), [module, api, JSON.stringify(place)], {
    // Node reads when it starts which certificates to trust.
    env: { ...process.env, ...(certificate !== undefined && { NODE_EXTRA_CA_CERTS: certificate }) },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    const { tasks, chosen } = await report(child, 'ready');
    return {
      tasks,
      chosen,
      tell(order) {
        child.send(order);
        return report(child, order.kind);
      },
      stop: () => void child.kill(),
    };
  } catch (error) {
    child.kill();
    throw error;
  }
}
