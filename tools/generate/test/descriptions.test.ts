import { describe, expect, it } from 'vitest';
import { bundle, bundleStreams } from '../src/bundle.ts';
import { type Emitted, emit } from '../src/emit.ts';
import { load, loadLintConfig, loadStreams } from '../src/load.ts';
import { type Plan, plan } from '../src/plan.ts';
import { planStreams, type StreamsPlan } from '../src/plan-streams.ts';
import { prepare } from '../src/prepare.ts';
import { formatProblem } from '../src/problem.ts';
import type { Target } from '../src/targets.ts';
import { problemsOf, validate } from '../src/validate.ts';
import { changesOf } from '../src/write.ts';
import { diagnose, examplesOf, subscriptionsOf } from './compile.ts';
import { targets } from './targets.ts';
import { project } from './workspace.ts';

/** The descriptions of this project, as they are. */
describe.each(targets)('$api', (target) => {
  it('meets every rule, Redocly’s check of examples included', async () => {
    const config = await loadLintConfig(project, { everything: true });
    const streams = await loadStreams(project, target, config);
    const sources = [await load(project, target, config), ...(streams === undefined ? [] : [streams])];
    for (const source of sources)
      expect((await problemsOf(source)).map((problem) => formatProblem(problem, project))).toEqual([]);
  });

  it('is what its package was generated from', async () => {
    const { emitted } = await emittedFrom(target);
    const changes = await changesOf(project, emitted);
    expect(changes.filter(({ kind }) => kind !== 'same').map(({ path }) => path)).toEqual([]);
  });

  it('gives types that compile, and a documented call of every operation that does', async () => {
    const { planned, channels, emitted } = await emittedFrom(target);
    const sources = emitted.files.filter(({ path }) => path.endsWith('.ts'));
    const files = Object.fromEntries(
      sources.map(({ path, text }) => [path.replace(/^.*\/generated/, 'generated'), text]),
    );
    const examples = examplesOf(files['generated/client.ts'] ?? '');
    const called = [...examples.matchAll(/ {2}await \w+\.(\w+)\(/g)].map(([, name]) => name);
    expect(new Set(called)).toEqual(new Set(planned.operations.map(({ name }) => name)));
    const programs = {
      'examples.ts': examples,
      ...(channels && { 'subscriptions.ts': subscriptionsIn(files, channels) }),
    };
    expect(diagnose({ ...files, ...programs })).toEqual([]);
  });
});

/** A documented subscription to every channel. */
function subscriptionsIn(files: Readonly<Record<string, string>>, { channels }: StreamsPlan): string {
  const subscriptions = subscriptionsOf(files['generated/streams.ts'] ?? '');
  const subscribed = [...subscriptions.matchAll(/ of streams\.(\w+)\(/g)].map(([, name]) => name);
  const methods = channels.filter(({ channel }) => channel['x-user-data'] === undefined);
  expect(subscribed).toEqual(methods.map(({ name }) => name));
  return subscriptions;
}

interface Made {
  readonly planned: Plan;
  readonly channels: StreamsPlan | undefined;
  readonly emitted: Emitted;
}

const made = new Map<Target, Promise<Made>>();

/** What a description comes to, worked out once. */
function emittedFrom(target: Target): Promise<Made> {
  const before = made.get(target) ?? make(target);
  made.set(target, before);
  return before;
}

async function make(target: Target): Promise<Made> {
  const config = await loadLintConfig(project);
  const source = await load(project, target, config);
  const streams = await loadStreams(project, target, config);
  const { codes, userData } = await validate(source, streams);
  const document = await bundle(source, codes);
  const planned = plan(document, target);
  const channels = streams && planStreams(await bundleStreams(streams, userData?.table), target, planned);
  return { planned, channels, emitted: emit(planned, prepare(document, planned), document, channels) };
}
