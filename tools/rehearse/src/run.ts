import { spawn } from 'node:child_process';

/** Where and with what a program runs. */
export interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  /** Everything that it printed, as it came. */
  readonly output: string;
  /** Without what it complained of. */
  readonly stdout: string;
}

/** Run a program to its end, whatever its exit code. Nothing of this process's environment goes along but the path. */
export function attempt(file: string, args: readonly string[], { cwd, env = {} }: Place): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      // What an outer npm or CI has set must not decide what a release does.
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const all: Buffer[] = [];
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => all.push(chunk));
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', reject);
    const textOf = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
    child.on('close', (code) => resolve({ code, output: textOf(all), stdout: textOf(printed) }));
  });
}

/** Run a program that has to succeed, and give what it printed. */
export async function run(file: string, args: readonly string[], place: Place): Promise<string> {
  const { code, output, stdout } = await attempt(file, args, place);
  if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}\n${output}`);
  return stdout;
}
