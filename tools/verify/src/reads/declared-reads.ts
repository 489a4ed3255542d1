import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface TurboConfig {
  readonly globalDependencies?: readonly string[];
  readonly tasks?: Readonly<Record<string, { readonly inputs?: readonly string[] }>>;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));

/** `specs/**` and `packages/*\/README.md` as a pattern of whole paths. */
const asPattern = (glob: string): RegExp => {
  const parts = glob.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`);
};

/** The folders of a package's own dependencies within the workspace, and of theirs: their builds come before its tests. */
function dependenciesOf(folder: string, found = new Set<string>()): ReadonlySet<string> {
  const { dependencies, devDependencies } = readJson<Manifest>(join(folder, 'package.json'));
  const links = Object.entries({ ...dependencies, ...devDependencies });
  for (const [name, version] of links) {
    const place = version.startsWith('workspace:') ? placeOf(folder, name) : undefined;
    if (place === undefined || found.has(place)) continue;
    found.add(place);
    dependenciesOf(place, found);
  }
  return found;
}

/** Packages of the workspace are folders two below its root, most of them named after the last part of their name. */
function placeOf(folder: string, name: string): string | undefined {
  const root = dirname(dirname(folder));
  const kinds = ['packages', 'tools'].map((kind) => join(root, kind)).filter((kind) => existsSync(kind));
  const isPackage = (place: string) => existsSync(join(place, 'package.json'));
  const likely = kinds.map((kind) => join(kind, name.split('/').at(-1) ?? '')).find(isPackage);
  if (likely !== undefined) return likely;
  const all = kinds.flatMap((kind) => readdirSync(kind).map((each) => join(kind, each))).filter(isPackage);
  return all.find((place) => readJson<Manifest>(join(place, 'package.json')).name === name);
}

/** What of a package counts for its build, so that the tests of who depends on it run again when it changes. */
const built = ['src/**', 'dist/**', 'package.json'].map(asPattern);

/** Says what is wrong with a read; nothing, when it is one after whose change the tests run again. */
export type ReadCheck = (file: string) => string | undefined;

/**
 * Looks at what the tests of a package read from the rest of the workspace. Turbo takes a test's result from its cache as
 * long as the test's inputs are the same, so a file that is read and no input would leave a test green that fails.
 */
export function declaredReads(folder: string): ReadCheck {
  const root = dirname(dirname(folder));
  const own = join(folder, 'turbo.json');
  const { globalDependencies = [] } = readJson<TurboConfig>(join(root, 'turbo.json'));
  const inputs = existsSync(own) ? (readJson<TurboConfig>(own).tasks?.test?.inputs ?? []) : [];
  const atRoot = '$TURBO_ROOT$/';
  const declared = inputs.filter((input) => input.startsWith(atRoot)).map((input) => input.slice(atRoot.length));
  const patterns = [...globalDependencies, ...declared].map(asPattern);
  const dependencies = [...dependenciesOf(folder)];
  return (file) => {
    const path = relative(root, file).split(sep).join('/');
    const isElsewhere = path.startsWith('..') || path.includes('node_modules/') || file.startsWith(folder + sep);
    if (isElsewhere || patterns.some((pattern) => pattern.test(path))) return undefined;
    const dependency = dependencies.find((place) => file.startsWith(place + sep));
    const inside = dependency && relative(dependency, file).split(sep).join('/');
    if (inside !== undefined && built.some((pattern) => pattern.test(inside))) return undefined;
    const name = relative(root, folder).split(sep).join('/');
    return `The tests of ${name} read ${path}, and would stay green in turbo's cache when it changes. Add "${atRoot}${path}", or a pattern of it, to the inputs of "test" in ${name}/turbo.json.`;
  };
}
