import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, findTargets, readReleased } from '@openderivs/generate';
import type { Description } from './compare/compare.ts';
import type { Repository } from './git.ts';

/** An API with what it says now and what it said when it was last released. */
export interface Compared {
  readonly api: string;
  /** Its package, and the version in its package.json. */
  readonly name: string;
  readonly version: string;
  readonly now: Description;
  /** Left out for an API that was never released. */
  readonly released?: Released;
}

interface Released {
  readonly version: string;
  readonly tag: string;
  readonly description: Description;
}

/** A version that nothing was published under. */
const NEVER = '0.0.0';

/** Every API of the workspace, beside its last release. The repository is opened only when something was released. */
export async function compared(workspace: string, open: () => Repository): Promise<Compared[]> {
  const targets = findTargets(workspace);
  const now = await describedIn(workspace);
  const versions = targets.map(({ api }) => ({ api, name: `@openderivs/${api}`, version: versionOf(workspace, api) }));
  const repository = versions.some(({ version }) => version !== NEVER) ? open() : undefined;
  const tags = versions.map((each) => ({ ...each, last: repository?.lastRelease(each.name) }));
  const read = new Map<string, Map<string, Description>>();
  for (const tag of new Set(tags.flatMap(({ last }) => last?.tag ?? []))) {
    if (repository !== undefined) read.set(tag, await describedAt(repository, tag, workspace));
  }
  return tags.map(({ last, ...each }) => {
    const description = last && read.get(last.tag)?.get(each.api);
    return {
      ...each,
      now: now.get(each.api) as Description,
      ...(last && description && { released: { ...last, description } }),
    };
  });
}

/** The version of a package of the workspace. */
export function versionOf(workspace: string, folder: string): string {
  const file = join(workspace, 'packages', folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : NEVER;
}

/** What the descriptions of a workspace say now, by API. */
export async function describedIn(workspace: string): Promise<Map<string, Description>> {
  const files = await bundles(workspace, findTargets(workspace));
  const parsed = new Map(files.map(({ path, text }) => [path, JSON.parse(text)]));
  return new Map(
    findTargets(workspace).map(({ api }) => [
      api,
      { document: parsed.get(`${api}.json`), streams: parsed.get(`${api}.streams.json`) },
    ]),
  );
}

const describedAt = (repository: Repository, tag: string, workspace: string): Promise<Map<string, Description>> =>
  repository.withFolderAt(tag, 'specs', async (place) => {
    const released = await readReleased(place, workspace);
    // Written and read once, as the bundles of a release are.
    return new Map(
      released.map(({ api, document, streams }) => [
        api,
        JSON.parse(JSON.stringify({ document, streams })) as Description,
      ]),
    );
  });
