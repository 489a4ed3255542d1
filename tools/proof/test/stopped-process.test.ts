import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type FaultRule, type Sandbox, startSandbox } from '@openderivs/sandbox';
import ts from 'typescript';
import { describe, expect, it, type TestContext } from 'vitest';
import type { Task } from './bot.ts';

const maxAge = 1_500;
const stop = 3_000;
const folder = fileURLToPath(new URL('.', import.meta.url));

/** Compiled once: every process would take longer over that than over all it has to do. */
const { outputText: program } = ts.transpileModule(readFileSync(new URL('bot.ts', import.meta.url), 'utf8'), {
  compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
});

/** A bot in a process of its own, and the exchange that it calls. */
interface Scene {
  readonly sandbox: Sandbox;
  readonly process: ChildProcess;
  /** The first call is there, or the bot has ended without one. */
  readonly begun: Promise<unknown>;
  /** What the bot says next. */
  hear(): Promise<string>;
  arrivals(): number;
  executions(): number;
}

/** Gives the lines of a stream, one at each call, and after the last one that there is none. */
function wordsOf(stream: Readable): () => Promise<string> {
  let text = '';
  let heard = 0;
  let hasEnded = false;
  let notify = () => {};
  stream.setEncoding('utf8').on('data', (more: string) => {
    text += more;
    notify();
  });
  stream.once('close', () => {
    hasEnded = true;
    notify();
  });
  return async () => {
    heard += 1;
    while (text.split('\n').length <= heard) {
      if (hasEnded) return 'nothing more';
      await new Promise<void>((resolve) => {
        notify = resolve;
      });
    }
    return text.split('\n')[heard - 1] ?? '';
  };
}

/** An exchange that turns every call away for now, for sure and not for long; and a bot that places one order there. */
async function start(
  { onTestFinished }: TestContext,
  fault: FaultRule,
  task: Pick<Task, 'api'> & Partial<Task>,
): Promise<Scene> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const sandbox = await startSandbox({ apis: [task.api], onCall: arrive });
  onTestFinished(() => sandbox.close());
  sandbox.faults.add({ ...fault, times: Number.POSITIVE_INFINITY });
  const { binance, bitget } = sandbox.credentials;
  const key = task.api === 'bitget-mix' ? bitget.hmac : { ...bitget.hmac, ...binance.hmac };
  const whole: Task = { url: sandbox.urls[task.api], key, maxAge, ...task };
  const bot = spawn(process.execPath, ['--input-type=module', '--eval', program, JSON.stringify(whole)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    bot.kill('SIGKILL');
  });
  const words = wordsOf(bot.stdout);
  const ended = new Promise((resolve) => bot.once('exit', resolve));
  return {
    sandbox,
    process: bot,
    begun: Promise.race([arrived, ended]),
    hear: words,
    arrivals: () => sandbox.calls.length,
    executions: () => sandbox.executions(task.api === 'bitget-mix' ? 'placeOrder' : 'newOrder'),
  };
}

/** The exchange takes calls again, but turns away those that had left the bot by now. Gives how many have arrived. */
async function takeCalls({ sandbox, arrivals }: Scene): Promise<number> {
  for (let left = 3; left > 0; left -= 1) await turn();
  sandbox.faults.clear();
  return arrivals();
}

/** Stops the process for so long, and lets the exchange take calls meanwhile. */
async function stopFor(scene: Scene, milliseconds: number): Promise<number> {
  scene.process.kill('SIGSTOP');
  await wait(milliseconds);
  const before = await takeCalls(scene);
  scene.process.kill('SIGCONT');
  return before;
}

describe.concurrent.each<{ title: string; api: Task['api']; fault: FaultRule }>([
  { title: '503 Service Unavailable.', api: 'binance-usdm', fault: { kind: '503-unavailable' } },
  { title: '429 with Retry-After', api: 'binance-usdm', fault: { kind: 'rate-limited', retryAfter: 0 } },
  { title: '429 with Retry-After', api: 'bitget-mix', fault: { kind: 'rate-limited', retryAfter: 0 } },
])('a process that $api has told $title', ({ api, fault }) => {
  it.for([
    { when: 'before the answer is there', after: 0 },
    { when: 'while it waits to send again', after: 200 },
  ])('and that is stopped $when sends nothing when it is old', async ({ after }, context) => {
    const scene = await start(context, fault, { api });
    await scene.begun;
    await wait(after);
    const before = await stopFor(scene, stop);
    expect(await scene.hear()).toBe('refused');
    expect(scene.arrivals()).toBe(before);
    expect(scene.executions()).toBe(0);
  });

  it('and that is stopped sends again where it may', async (context) => {
    const scene = await start(context, fault, { api, maxAge: 600_000 });
    await scene.begun;
    const before = await stopFor(scene, 200);
    expect(await scene.hear()).toBe('accepted');
    expect(scene.arrivals()).toBeGreaterThan(before);
    expect(scene.executions()).toBe(1);
  });

  it.for(['before-signing', 'at-the-answer', 'in-the-wait'] as const)(
    'and whose loop is blocked %s sends nothing when it is old',
    async (block, context) => {
      const scene = await start(context, fault, { api, block });
      expect(await scene.hear()).toBe('blocked');
      const before = await takeCalls(scene);
      expect(await scene.hear()).toBe('refused');
      expect(scene.arrivals()).toBe(before);
      expect(scene.executions()).toBe(0);
    },
  );
});
