import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { here } from './paths.ts';
import { attempt, type Ended } from './run.ts';

/** The TypeScript versions that users have, by the folder that each is installed in. */
export const compilers = {
  '5.4.5': 'typescript-5.4',
  '5.9.3': 'typescript',
  '7.0.2': 'typescript-7',
} as const;

/** A TypeScript version. */
export type CompilerVersion = keyof typeof compilers;

const newest: CompilerVersion = '7.0.2';

/** The versions to try: the newest, or with `npm run older-typescript` all before it, which take ten times as long. */
export const versions = (Object.keys(compilers) as CompilerVersion[]).filter((version) =>
  process.env.OLDER_TYPESCRIPT ? version !== newest : version === newest,
);

/** The two ways in which ESM projects find modules, each with the global types that such a project has. */
export const projects = {
  'nodenext, on Node': { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2022'], types: ['node'] },
  'bundler, for a browser': {
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
  },
} as const;

/** A kind of project. */
export type Project = keyof typeof projects;

const strict = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
  resolveJsonModule: true,
};

type Programs = Readonly<Record<string, string>>;

type Options = Readonly<Record<string, unknown>>;

/** Runs a compiler over programs in a project into which the packages are installed. */
async function compile(
  consumer: string,
  programs: Programs,
  version: CompilerVersion,
  project: Project,
  { options = {}, flags = [] }: { readonly options?: Options; readonly flags?: readonly string[] },
): Promise<Ended> {
  // Below the project, so that its node_modules are found.
  const folder = join(consumer, 'check');
  mkdirSync(folder);
  try {
    for (const [name, source] of Object.entries(programs)) writeFileSync(join(folder, name), source);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const compilerOptions = { ...strict, ...projects[project], target: 'es2022', noEmit: true, ...options };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const compiler = join(here, 'node_modules', compilers[version], 'bin/tsc');
    // Its threads take a third more of the processors, which other tests are waiting for.
    const alone = version === newest ? ['--singleThreaded'] : [];
    const args = [compiler, '-p', folder, '--pretty', 'false', ...alone, ...flags];
    return await attempt(process.execPath, args, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Check programs in a project into which the packages are installed, with compiler options of the test's own. Gives the
 * compiler's complaints, '' for none.
 */
export async function checkTypes(
  consumer: string,
  programs: Programs,
  version: CompilerVersion,
  project: Project,
  options: Options = {},
): Promise<string> {
  const { code, output } = await compile(consumer, programs, version, project, { options });
  return code === 0 ? '' : output || `ended with ${code}`;
}

/** How many types a compiler instantiates for a program, libraries included: a number that no busy machine changes. */
export async function countInstantiations(
  consumer: string,
  program: string,
  version: CompilerVersion,
  project: Project,
): Promise<number> {
  const ended = await compile(consumer, { 'program.ts': program }, version, project, {
    flags: ['--extendedDiagnostics'],
  });
  const [, count] = /^Instantiations:\s+(\d+)$/m.exec(ended.output) ?? [];
  if (ended.code === 0 && count !== undefined) return Number(count);
  throw new Error(`The compiler counted nothing:\n${ended.output}`);
}

/** Complaints one by one: further lines of one are indented. */
export const complaintsIn = (output: string): readonly string[] =>
  output.split(/\n(?=\S)/).filter((each) => each !== '');

/** Those about the files whose names begin so. */
export const complaintsOn = (beginning: string, output: string): string =>
  complaintsIn(output)
    .filter((complaint) => complaint.startsWith(beginning))
    .join('\n');
