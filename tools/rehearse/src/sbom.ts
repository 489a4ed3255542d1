import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packed } from './order.ts';
import { here } from './paths.ts';
import { type Place, run } from './run.ts';
import { must } from './say.ts';

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
  readonly externalReferences?: readonly { readonly type: string; readonly hashes?: readonly unknown[] }[];
  readonly properties?: unknown;
  readonly components?: readonly Component[];
}

interface Bill {
  readonly metadata: { readonly component: Component; readonly tools: unknown };
  readonly components: readonly Component[];
}

/** What whoever uses a package may do with everything in it, without asking anyone and without opening their own source. */
const allowed = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'],
  // Of what reads YAML for the generator: Python's own licence, which asks for its text to be kept and changes to be named.
  ...['PSF-2.0', 'Python-2.0'],
]);

/**
 * A component without what depends on the machine: the address that npm had it from and the folder it lay in. The hash
 * of what was downloaded stays.
 */
const portable = ({ externalReferences = [], properties: _, components = [], ...component }: Component): object => {
  const hashes = externalReferences.flatMap((reference) =>
    reference.type === 'distribution' ? (reference.hashes ?? []) : [],
  );
  const rest = externalReferences.filter(({ type }) => type !== 'distribution');
  return {
    ...component,
    ...(hashes.length > 0 && { hashes }),
    ...(rest.length > 0 && { externalReferences: rest }),
    ...(components.length > 0 && { components: components.map(portable) }),
  };
};

const withNested = (component: Component): readonly Component[] => [
  component,
  ...(component.components ?? []).flatMap(withNested),
];

const licenceOf = ({ licenses = [] }: Component): string =>
  licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '').join(' and ') ||
  'none stated';

/** Of `(MIT OR CC0-1.0)` whoever uses it chooses one. */
const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((choice) => allowed.has(choice));

function checkLicences(packed: Packed, components: readonly Component[]): void {
  for (const component of components) {
    const licence = licenceOf(component);
    const full = [component.group, component.name].filter(Boolean).join('/');
    must(
      isAllowed(licence),
      `${packed.name} brings ${full} along, whose licence is ${licence}: not one of ${[...allowed].join(', ')}`,
    );
  }
}

/**
 * Write a bill of materials (CycloneDX) beside a tarball: what a user gets with it, from npm's own installation of it in
 * an empty folder. Of the same tarballs it is the same text. Refuses a licence that is not known to be harmless.
 */
async function writeBill(
  packed: Packed,
  all: readonly Packed[],
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const files = Object.fromEntries(all.map(({ name, tarball }) => [name, `file:${tarball}`]));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const place: Place = { cwd: folder, env };
  const manifest = {
    name: 'bill',
    version: packed.version,
    private: true,
    dependencies: { [packed.name]: files[packed.name] },
    // None of them need be on the registry yet.
    overrides: Object.fromEntries(Object.entries(files).filter(([name]) => name !== packed.name)),
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await run(
    'npm',
    ['install', '--omit=dev', '--omit=peer', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    place,
  );
  const tool = join(here, 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
  const made = join(folder, 'bill.json');
  await run(
    process.execPath,
    [tool, '--output-reproducible', '--omit=dev', '--omit=peer', '--flatten-components', `--output-file=${made}`],
    place,
  );
  const bill = JSON.parse(readFileSync(made, 'utf8')) as Bill;
  checkLicences(packed, bill.components.flatMap(withNested));
  const portableBill = {
    ...bill,
    metadata: { ...bill.metadata, component: portable(bill.metadata.component) },
    components: bill.components.map(portable),
  };
  writeFileSync(packed.tarball.replace(/\.tgz$/, '.cdx.json'), `${JSON.stringify(portableBill, undefined, 2)}\n`);
  return bill.components.length;
}

/** Write the bills of all tarballs of a release. Gives how much the longest of them lists. */
export async function writeBills(
  all: readonly Packed[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const counts: number[] = [];
  for (const packed of all) counts.push(await writeBill(packed, all, join(folder, packed.name), env));
  return Math.max(...counts);
}
