import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Job, readWorkflow, type Step, type Workflow, workflowFolder } from '../src/workflow.ts';

/** Runs what the repository or its dependencies bring. `npm view` and `npm publish <tarball>` run neither. */
const runsCode = /\b(?:npx|pnpm|yarn|node|tsx|turbo|corepack|bun|deno)\b|\bnpm (?!view\b|publish\b)/;

const mayWrite = ({ permissions: general }: Workflow, { permissions = general }: Job): boolean =>
  permissions === undefined ||
  (typeof permissions === 'string' ? permissions !== 'read-all' : Object.values(permissions).includes('write'));

const isCheckout = ({ uses = '' }: Step): boolean => uses.startsWith('actions/checkout@');

const keepsNoToken = (step: Step): boolean => step.with?.['persist-credentials'] === false;

/** Where a token is handed over; everything else must go without one. */
const namesToken = (value: unknown): boolean => /github\.token|GITHUB_TOKEN/.test(JSON.stringify(value ?? ''));

/** What is wrong with the rights of a workflow's jobs. */
function faults(workflow: Workflow): string[] {
  const found = namesToken(workflow.env) ? ['the workflow gives its token to every job'] : [];
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const say = (what: string) => found.push(`${name}: ${what}`);
    if (namesToken(job.env)) say('gives its token to every step');
    if (!job.steps.filter(isCheckout).every(keepsNoToken)) say('leaves its token in .git/config');
    if (!mayWrite(workflow, job)) continue;
    for (const { uses, run = '' } of job.steps) {
      if (runsCode.test(run)) say(`may write and runs code that was installed: ${run.trim()}`);
      if (uses !== undefined && !uses.startsWith('actions/')) say(`may write and uses ${uses}`);
    }
  }
  return found;
}

describe.each(readdirSync(workflowFolder))('%s', (file) => {
  it('lets no job that may write run what was installed, and leaves no token on the disk', () => {
    expect(faults(readWorkflow(file))).toEqual([]);
  });
});

describe('what is refused', () => {
  const checkout = { uses: 'actions/checkout@0', with: { 'persist-credentials': false } };
  const write = { contents: 'write' };
  const refused: [string, Workflow, string][] = [
    ['a checkout that keeps its token', { jobs: { a: { permissions: {}, steps: [{ uses: checkout.uses }] } } }, '.git'],
    ['an install beside a write', { jobs: { a: { permissions: write, steps: [{ run: 'npm run setup' }] } } }, 'setup'],
    ['npx beside a write', { jobs: { a: { permissions: write, steps: [{ run: 'npx changeset tag' }] } } }, 'npx'],
    ['rights that nobody narrowed', { jobs: { a: { steps: [{ run: 'npm ci' }] } } }, 'npm ci'],
    ['rights of the workflow', { permissions: 'write-all', jobs: { a: { steps: [{ run: 'npm ci' }] } } }, 'npm ci'],
    ['another’s action', { jobs: { a: { permissions: write, steps: [{ uses: 'some/action@0' }] } } }, 'some/action'],
    ['a token for all', { jobs: { a: { permissions: {}, env: { T: 'github.token' }, steps: [] } } }, 'every step'],
  ];

  it.each(refused)('%s', (_what, workflow, words) => {
    expect(faults(workflow)).toEqual([expect.stringContaining(words)]);
  });

  it('and nothing else', () => {
    const steps = [checkout, { run: 'git push', env: { T: 'github.token' } }, { run: 'npm publish ./a.tgz' }];
    expect(faults({ jobs: { a: { permissions: write, steps } } })).toEqual([]);
  });
});
