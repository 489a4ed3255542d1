import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bundles, type Target } from '@openderivs/generate';
import { factsOf, scaffoldOwn } from '@openderivs/scaffold';

/** Whether the runtime of the clients speaks to an exchange by itself. */
function isBuiltIn(exchange: string): boolean {
  try {
    import.meta.resolve(`@openderivs/client/${exchange}`);
    return true;
  } catch {
    return false;
  }
}

const ownVersion = (): string =>
  (createRequire(import.meta.url)('@openderivs/generator/package.json') as { readonly version: string }).version;

/** A file of a package that is to be written, by its path in the workspace. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The package folder of a client that has none. Nothing is written yet. */
export async function newPackage(
  workspace: string,
  target: Target,
  { title, time }: { readonly title: string | undefined; readonly time: string | undefined },
): Promise<readonly NewFile[]> {
  // Bundling lints: what is wrong with the description is told with file and line.
  const [bundle] = await bundles(workspace, [target]);
  const document = JSON.parse(bundle?.text ?? '');
  const name = title ?? String(document.info.title);
  const facts = factsOf(workspace, target, document, { title: name, titleZh: name, time });
  const own = { version: ownVersion(), isBuiltIn: isBuiltIn(target.exchange) };
  const files = scaffoldOwn({ ...facts, name: target.api }, own);
  return Object.entries(files).map(([path, text]) => ({ path: join('packages', target.api, path), text }));
}

/** Writes them, over nothing that is there. */
export function writeNew(workspace: string, files: readonly NewFile[]): void {
  for (const { path, text } of files) {
    const file = join(workspace, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
}
