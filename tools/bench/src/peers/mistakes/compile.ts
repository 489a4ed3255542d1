import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { root } from '../../paths.ts';

const compiler = resolve(root, 'node_modules/typescript-7/bin/tsc');

/** As a careful project has it, without the options beyond `strict`. */
const options = [
  ...['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext'],
  ...['--moduleResolution', 'nodenext', '--types', 'node', '--lib', 'es2022,dom,dom.iterable'],
];

/** What the compiler says of each of these files, where it says something. */
export async function complaints(files: readonly string[], folder: string): Promise<ReadonlyMap<string, string>> {
  const args = [compiler, ...options, '--ignoreConfig', '--pretty', 'false', ...files];
  const { code, output } = await new Promise<{ code: unknown; output: string }>((done) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });
  const found = new Map<string, string>();
  for (const [, file = '', message = ''] of output.matchAll(/^(.+)\(\d+,\d+\): error TS\d+: (.*)$/gm)) {
    const path = resolve(folder, file);
    if (files.includes(path) && !found.has(path)) found.set(path, message);
  }
  if (code !== 0 && found.size === 0) throw new Error(`The programs were not compiled: ${output.slice(0, 500)}`);
  return found;
}
