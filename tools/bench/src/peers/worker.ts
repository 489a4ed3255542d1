// One contender in a process of its own: `worker.ts <module> <api> <place as JSON>`. It opens the library and does what it
// is told to, one order at a time.
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Api, Contender, Task, Tasks } from './contender.ts';
import { takeTurn } from './turn.ts';
import type { Order, Report, Told } from './worker-messages.ts';

const [module = '', api = 'usdm', place = '{}'] = process.argv.slice(2);

const send = (report: Report): void => void process.send?.(report);

/** Everything that a program could print of what a library throws. */
function tell(error: unknown): Told {
  const json = (): string => {
    try {
      return JSON.stringify(error) ?? '';
    } catch {
      return '';
    }
  };
  const { name = '', message = '', code, outcome } = (error ?? {}) as Readonly<Record<string, unknown>>;
  return {
    name: String(name),
    message: String(message),
    code: code === undefined ? '' : String(code),
    outcome: outcome === undefined ? '' : String(outcome),
    printed: [String(error), inspect(error, { depth: 12, maxStringLength: null, maxArrayLength: null }), json()].join(
      '\n',
    ),
  };
}

const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
};

async function work(tasks: Tasks, order: Order): Promise<Report> {
  const task = tasks[order.task] as (() => Promise<unknown>) | undefined;
  if (!task) throw new Error(`does not do ${order.task}`);
  if (order.kind === 'turn') return { kind: 'turn', turn: await takeTurn(task, order) };
  if (order.kind === 'read') return { kind: 'read', read: await task() };
  if (order.kind === 'attempts') {
    const one = async () => {
      try {
        return { read: await task() };
      } catch (error) {
        return { thrown: tell(error) };
      }
    };
    const attempts: Awaited<ReturnType<typeof one>>[] = [];
    if (order.atOnce) attempts.push(...(await Promise.all(Array.from({ length: order.times }, one))));
    else for (let time = 0; time < order.times; time += 1) attempts.push(await one());
    return { kind: 'attempts', attempts };
  }
  collectGarbage();
  await takeTurn(task, order);
  collectGarbage();
  const { rss, heapUsed } = process.memoryUsage();
  return { kind: 'memory', rss, heapUsed };
}

// What a library prints is not ours to show.
console.log = console.info = console.warn = console.debug = () => {};

const fail = (error: unknown): void => send({ kind: 'failure', because: tell(error).message || String(error) });

async function open(): Promise<void> {
  const { contender } = (await import(module)) as { readonly contender: Contender };
  const open = contender.apis[api as Api];
  if (!open) throw new Error(`does not open ${api}`);
  const tasks = await open(JSON.parse(place));
  process.on('message', (order: Order) => void work(tasks, order).then(send, fail));
  send({ kind: 'ready', tasks: Object.keys(tasks) as Task[], chosen: contender.chosen });
}

// Whatever a library keeps open must not keep the process.
process.on('disconnect', () => process.exit());
open().catch(fail);
