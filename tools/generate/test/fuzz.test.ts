import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { followFiles } from '../src/follow-files.ts';
import { generate, UNFORESEEN } from '../src/generate.ts';
import { load, loadLintConfig, loadStreams } from '../src/load.ts';
import { BadInput } from '../src/problem.ts';
import type { Target } from '../src/targets.ts';
import { moreThanData } from './is-data.ts';
import { createRandom, mutate } from './mutate.ts';
import { targets } from './targets.ts';
import { project } from './workspace.ts';

// `pnpm run fuzz` does ten thousand others; what it finds is found again with the same FUZZ_SEED.
const rounds = Number(process.env.FUZZ_ROUNDS ?? 20);
const seed = Number(process.env.FUZZ_SEED ?? 1);

/** How many of an API's paths are described: enough to have every kind of thing, few enough to be quick. */
const PATHS = 5;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  cpSync(join(project, 'specs'), join(folder, 'specs'), { recursive: true });
  // Fewer paths use fewer of the components, and lack operations that others name.
  const rules = readFileSync(join(folder, 'specs/redocly.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'specs/redocly.yaml'),
    rules.replace(/(no-unused-components|(filters|limits|lookup|orders|placing)-names-exist): error/g, '$1: off'),
  );
  for (const file of readdirSync(join(folder, 'specs'), { recursive: true, encoding: 'utf8' })) {
    if (!/(error-codes|channels).*\.yaml$/.test(file)) continue;
    const path = join(folder, 'specs', file);
    const text = readFileSync(path, 'utf8').replace(/^x-(proof|order-book):.*\n(?: .*\n)*/gm, '');
    writeFileSync(path, text.replaceAll('`', ''));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The files of the operations by which an account is read: what says so is wrong without them. */
function namedByUserData(api: string): string[] {
  const home = join(project, 'specs', api);
  if (!existsSync(join(home, 'user-data.yaml'))) return [];
  const text = readFileSync(join(home, 'user-data.yaml'), 'utf8');
  const names = new Set([...text.matchAll(/\b(?:operation|start|keep): (\w+)/g)].map(([, name]) => name));
  const files = readdirSync(join(home, 'paths'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /yaml$/.test(file),
  );
  return files.filter((file) => {
    const ids = readFileSync(join(home, 'paths', file), 'utf8').matchAll(/operationId: (\w+)/g);
    return [...ids].some(([, id]) => names.has(id));
  });
}

/** Leaves some of an API's paths, drawn anew for each round of all its files. */
function choosePaths({ api }: Target, random: () => number): void {
  const text = readFileSync(join(project, 'specs', api, 'openapi.yaml'), 'utf8');
  const entry = /^ {2}\/\S+: \{ \$ref: .*\}\n/gm;
  const all = [...text.matchAll(entry)].map(([line]) => line);
  const named = namedByUserData(api);
  const kept = new Set([
    ...Array.from({ length: PATHS }, () => all[Math.floor(random() * all.length)]),
    ...all.filter((line) => named.some((path) => line.includes(path))),
  ]);
  writeFileSync(
    join(folder, 'specs', api, 'openapi.yaml'),
    text.replace(entry, (line) => (kept.has(line) ? line : '')),
  );
}

/** The files that a description is made of, those of its streams included. */
async function filesOf(target: Target): Promise<string[]> {
  const config = await loadLintConfig(folder);
  const files = new Set<string>();
  for (const source of [await load(folder, target, config), await loadStreams(folder, target, config)]) {
    if (source === undefined) continue;
    expect((await followFiles(source)).problems).toEqual([]);
    for (const file of source.resolver.getFiles()) files.add(file);
  }
  return [...files].sort();
}

/** What is wrong with how the generator took a description. */
async function complaints(target: Target): Promise<{ taken: boolean; wrong: string[] }> {
  try {
    const [generated] = await generate(folder, [target]);
    const wrong = (generated?.changes ?? []).flatMap((change) =>
      'text' in change && change.path.endsWith('.ts') ? moreThanData(change.path, change.text) : [],
    );
    return { taken: true, wrong };
  } catch (cause) {
    if (!(cause instanceof BadInput))
      return { taken: false, wrong: [`threw ${cause instanceof Error ? cause.stack : cause}`] };
    const wrong = cause.problems.flatMap(({ file, line, message }) =>
      file.startsWith(folder) && line > 0 && /^\S[^\n]*[.?]$/.test(message) && !message.startsWith(UNFORESEEN)
        ? []
        : [`${file}:${line} ${message} ${cause.cause instanceof Error ? cause.cause.stack : ''}`],
    );
    return { taken: false, wrong };
  }
}

it(`takes ${rounds} spoilt descriptions or says what is wrong, and makes nothing but data of them`, {
  // A guard against hanging, however busy the machine is.
  timeout: 120_000 + rounds * 10_000,
}, async () => {
  const random = createRandom(seed);
  const failures: string[] = [];
  let taken = 0;
  for (let round = 0; round < rounds; ) {
    const target = targets[Math.floor(random() * targets.length)] as Target;
    choosePaths(target, random);
    const files = await filesOf(target);
    for (let nth = 0; nth < 20 && round < rounds; nth += 1, round += 1) {
      const file = files[Math.floor(random() * files.length)] ?? '';
      const text = readFileSync(file, 'utf8');
      let spoilt = text;
      for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) spoilt = mutate(spoilt, random);
      writeFileSync(file, spoilt);
      const result = await complaints(target);
      writeFileSync(file, text);
      if (result.taken) taken += 1;
      if (result.wrong.length > 0) failures.push(`round ${round}, ${file.slice(folder.length)}: ${result.wrong[0]}`);
    }
  }
  expect(failures).toEqual([]);
  // Some of both, or this looks at nothing.
  expect(taken / rounds).toBeGreaterThan(0.02);
  expect(taken / rounds).toBeLessThan(0.9);
});
