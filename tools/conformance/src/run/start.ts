import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { here } from '../paths.ts';
import type { Launch } from '../runtimes/runtime.ts';

/** A runtime at work. */
export interface Started {
  /** Rejects with the last of what it printed if it ends, or cannot start. */
  readonly ended: Promise<never>;
  /** Whether it ends by itself, and well, in so many milliseconds. */
  endsWithin(ms: number): Promise<boolean>;
  /** Ends it and what it started; done when it is gone. */
  stop(): Promise<void>;
}

/** As much of the end of what a program printed as a table can bear. */
const tailOf = (printed: string): string => printed.trim().split('\n').slice(-6).join('\n').slice(-600);

/** Starts a runtime as the head of a process group, so that no child of it stays behind. */
export function start({ file, args, onControl, cleanUp }: Launch): Started {
  const child = spawn(file, args, { cwd: here, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-20_000);
    });
  }
  const controlling = child.stdio[3] as Readable;
  controlling.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.split('\n')) if (line) onControl?.(line);
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      reject(new Error(`ended with ${code ?? signal} and left no report${printed ? `: ${tailOf(printed)}` : ''}`));
    });
  });
  ended.catch(() => {});
  return {
    ended,
    async endsWithin(ms) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms);
      });
      await Promise.race([ended.catch(() => {}), late]);
      clearTimeout(timer);
      return child.exitCode === 0;
    },
    stop: async () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already, and its group with it.
      }
      await ended.catch(() => {});
      cleanUp?.();
    },
  };
}
