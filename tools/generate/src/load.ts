import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BaseResolver, Config, Document as File } from '@redocly/openapi-core';
import { FileResolver } from './file-resolver.ts';
import { plugin } from './plugin.ts';
import { BadInput } from './problem.ts';
import { FileFault, readText } from './read-text.ts';
import { loadConfig } from './redocly.ts';
import type { Target } from './targets.ts';
import { yamlProblem } from './yaml-problem.ts';

/** A description's root file and what is needed to follow its references. */
export interface Source {
  target: Target;
  root: File;
  resolver: BaseResolver;
  config: Config;
}

/**
 * The lint configuration, with the house rules plugged in. Redocly's check of examples is left to the tests, which run
 * it over every description: the house rule `examples-match-schemas` refuses all that it refuses and more, at a fifth
 * of the time.
 */
export async function loadLintConfig(workspace: string, { everything = false } = {}): Promise<Config> {
  const file = join(workspace, 'specs', 'redocly.yaml');
  const config = await readable(file, () => {
    // Redocly opens whatever stands there, a pipe too.
    readText(file, dirname(file));
    return loadConfig({ configPath: file, plugins: [plugin] });
  });
  if (!everything) config.rules.oas3_1['no-invalid-media-type-examples'] = 'off';
  return config;
}

/** Reads the root file of one description. Each description has a resolver of its own, because bundling edits what it read. */
export function load(workspace: string, target: Target, config: Config): Promise<Source> {
  return loadRoot(workspace, target, config, 'openapi.yaml', 'Describe an API in it.');
}

/** Reads the root file of the description of an API's streams; undefined where it has none. */
export async function loadStreams(workspace: string, target: Target, config: Config): Promise<Source | undefined> {
  const folder = join(workspace, 'specs', target.api);
  const described = ['asyncapi.yaml', 'channels'].some((part) => existsSync(join(folder, part)));
  if (!described) return undefined;
  return loadRoot(workspace, target, config, 'asyncapi.yaml', 'Describe the streams of an API in it.');
}

/** How each root file begins. */
const BEGINNINGS = {
  'openapi.yaml': { key: 'openapi', first: '3.1.0', version: /^3\.1\.\d+$/ },
  'asyncapi.yaml': { key: 'asyncapi', first: '3.0.0', version: /^3\.0\.\d+$/ },
};

async function loadRoot(
  workspace: string,
  target: Target,
  config: Config,
  name: keyof typeof BEGINNINGS,
  fix: string,
): Promise<Source> {
  const resolver = new FileResolver(join(workspace, 'specs'));
  const file = join(workspace, 'specs', target.api, name);
  const { key, first, version } = BEGINNINGS[name];
  return readable(file, async () => {
    const root = await resolver.resolveDocument(null, file, true);
    if (root instanceof Error) throw root;
    if (!version.test(String(Object(root.parsed)[key])))
      throw new FileFault(`It does not begin with \`${key}: ${first}\`. ${fix}`);
    return { target, root, resolver, config };
  });
}

/** What comes of reading a file; what goes wrong is a problem of that file. */
async function readable<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw new BadInput([yamlProblem(cause, file)]);
  }
}
