import { execFile } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Run a program to its end, whatever its exit code. */
export function attempt(file: string, args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(file, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      if (typeof code === 'number') resolve({ code, output: stdout + stderr });
      else reject(error);
    });
  });
}

/** Run a program that has to succeed, and give what it printed. */
export async function run(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, output } = await attempt(file, args, cwd);
  if (code !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${code}\n${output}`);
  return output;
}

/** Run a program of ours in a new Node process; `kind` says how Node reads it. */
export const runNode = (program: string, cwd: string, kind: 'module' | 'commonjs' = 'module'): Promise<string> =>
  run(process.execPath, [`--input-type=${kind}`, '--eval', program], cwd);
