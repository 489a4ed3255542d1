import { fork } from 'node:child_process';
import type { Measured, Progress } from './benchmark.ts';

/** What a benchmark's process says. */
export type ChildMessage =
  | { readonly progress: string }
  | { readonly rows: readonly Measured[] }
  | { readonly failure: string };

/** Runs a benchmark in a process of its own: what one has made the engine optimize is not there for the next. */
export function runBenchmark(name: string, progress: Progress): Promise<readonly Measured[]> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./child.ts', import.meta.url), [name]);
    child.on('message', (message: ChildMessage) => {
      if ('progress' in message) progress(message.progress);
      else if ('rows' in message) resolve(message.rows);
      else reject(new Error(`${name}: ${message.failure}`));
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${name}: ended with ${code} and measured nothing`)));
  });
}
