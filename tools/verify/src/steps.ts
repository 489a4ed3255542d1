/** One thing that must hold: a command that exits 0 when it does. */
export interface Step {
  readonly title: string;
  readonly command: string;
  readonly args: readonly string[];
}

const turbo = (...args: string[]): Pick<Step, 'command' | 'args'> => ({
  command: 'turbo',
  args: ['run', ...args, '--output-logs=new-only', '--continue'],
});

/** Everything that must hold, cheap things first. The unit, property, type, end-to-end and packaging tests are the last. */
export const steps: readonly Step[] = [
  { title: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { title: 'generated code is up to date', command: 'tsx', args: ['tools/generate/src/cli.ts', '--check'] },
  { title: 'build', ...turbo('build') },
  // Programs of the last release are compiled against what was built.
  {
    title: 'changesets say what changed in the descriptions',
    command: 'tsx',
    args: ['tools/release/src/cli.ts', '--check'],
  },
  { title: 'types', ...turbo('typecheck') },
  { title: 'no unused files, exports or dependencies', command: 'knip', args: [] },
  // On two processors one more than they can carry: some suites mostly wait.
  { title: 'tests', ...turbo('test', '--concurrency=3') },
];
