import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { affected } from '../affected.ts';
import { NotFound } from '../descriptions.ts';
import type { Site } from '../site.ts';
import { parseRequest, USAGE } from './arguments.ts';

/** How a command ended: its exit code, and what it has to say. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const notAnswered = (err: string): Ended => ({ code: 2, out: '', err });

function versionOf(): string {
  const manifest: { version: string } = createRequire(import.meta.url)('@openderivs/release/package.json');
  return manifest.version;
}

/** Does what the arguments ask for in a folder. */
export async function command(args: readonly string[], folder: string): Promise<Ended> {
  const request = parseRequest(args);
  if (request.kind === 'help') return { code: 0, out: USAGE, err: '' };
  if (request.kind === 'version') return { code: 0, out: `${versionOf()}\n`, err: '' };
  if (request.kind === 'wrong') return notAnswered(`${request.message}\n\n${USAGE}`);
  try {
    const { from, to, tsconfig, all, json, zh } = request;
    const levels = all ? (['breaking', 'feature', 'patch'] as const) : (['breaking'] as const);
    const sites = await affected({ from, to, tsconfig, levels, folder });
    const code = sites.some(({ level }) => level === 'breaking') ? 1 : 0;
    const shown = sites.map((site) => ({ ...site, file: relative(folder, site.file) }));
    if (json) return { code, out: `${JSON.stringify(shown, null, 2)}\n`, err: '' };
    return { code, out: inLines(shown, zh), err: '' };
  } catch (cause) {
    if (cause instanceof NotFound) return notAnswered(`${cause.message}\n`);
    throw cause;
  }
}

function inLines(sites: readonly Site[], zh: boolean): string {
  if (sites.length === 0) return zh ? '没有受影响的位置。\n' : 'Nothing in this program is touched.\n';
  const lines = sites.flatMap((site) => [
    `${site.file}:${site.line}:${site.column} ${site.level} ${site.api} ${zh ? site.zh : site.en}`,
    `    ${site.code}`,
  ]);
  const count = zh ? `共 ${sites.length} 处。` : `${sites.length} ${sites.length === 1 ? 'place' : 'places'}.`;
  return `${[...lines, '', count].join('\n')}\n`;
}
