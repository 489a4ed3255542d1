import { describe, expect, it } from 'vitest';
import { bundle } from '../src/bundle.ts';
import { type Emitted, emit } from '../src/emit.ts';
import { load, loadLintConfig } from '../src/load.ts';
import { type Plan, plan } from '../src/plan.ts';
import { prepare } from '../src/prepare.ts';
import { formatProblem } from '../src/problem.ts';
import type { Target } from '../src/targets.ts';
import { problemsOf, validate } from '../src/validate.ts';
import { changesOf } from '../src/write.ts';
import { diagnose, examplesOf } from './compile.ts';
import { targets } from './targets.ts';
import { project } from './workspace.ts';

/** The descriptions of this project, as they are. */
describe.each(targets)('$api', (target) => {
  it('meets every rule, Redocly’s check of examples included', async () => {
    const source = await load(project, target, await loadLintConfig(project, { everything: true }));
    expect((await problemsOf(source)).map((problem) => formatProblem(problem, project))).toEqual([]);
  });

  it('is what its package was generated from', async () => {
    const { emitted } = await emittedFrom(target);
    const changes = await changesOf(project, emitted);
    expect(changes.filter(({ kind }) => kind !== 'same').map(({ path }) => path)).toEqual([]);
  });

  it('gives types that compile, and a documented call of every operation that does', async () => {
    const { planned, emitted } = await emittedFrom(target);
    const sources = emitted.files.filter(({ path }) => path.endsWith('.ts'));
    const files = Object.fromEntries(
      sources.map(({ path, text }) => [path.replace(/^.*\/generated/, 'generated'), text]),
    );
    const examples = examplesOf(files['generated/client.ts'] ?? '');
    const called = [...examples.matchAll(/ {2}await \w+\.(\w+)\(/g)].map(([, name]) => name);
    expect(new Set(called)).toEqual(new Set(planned.operations.map(({ name }) => name)));
    expect(diagnose({ ...files, 'examples.ts': examples })).toEqual([]);
  });
});

async function emittedFrom(target: Target): Promise<{ planned: Plan; emitted: Emitted }> {
  const source = await load(project, target, await loadLintConfig(project));
  const document = await bundle(source, (await validate(source)).codes);
  const planned = plan(document, target);
  return { planned, emitted: emit(planned, prepare(document, planned), document) };
}
