import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tools = fileURLToPath(new URL('../../../node_modules/.bin', import.meta.url));

/** A source as the workspace's formatter leaves it: where lines break depends on how long the names are. */
export function format(workspace: string, path: string, text: string): string {
  if (!path.endsWith('.ts')) return text;
  const args = ['check', '--write', `--stdin-file-path=${path}`];
  const { status, stdout, stderr } = spawnSync(join(tools, 'biome'), args, {
    cwd: workspace,
    input: text,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${path} cannot be formatted: ${stderr}`);
  return stdout;
}
