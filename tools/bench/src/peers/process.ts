import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { here } from '../paths.ts';

/** Runs a file of this tool in a process of its own, wherever this process was started. */
export const startProcess = (file: URL, args: readonly string[], options: ForkOptions = {}): ChildProcess =>
  fork(file, args, { ...options, cwd: here, execArgv: ['--import', 'tsx'] });

/** What the process says next. Rejects if it ends instead. */
export const nextMessage = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`its process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (said) => {
      child.off('exit', ended);
      resolve(said as Message);
    });
  });
