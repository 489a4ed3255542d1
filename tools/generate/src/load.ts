import { join } from 'node:path';
import { BaseResolver, type Config, type Document as File, loadConfig } from '@redocly/openapi-core';
import { plugin } from './plugin.ts';
import { BadInput } from './problem.ts';
import type { Target } from './targets.ts';
import { yamlProblem } from './yaml-problem.ts';

/** A description's root file and what is needed to follow its references. */
export interface Source {
  target: Target;
  root: File;
  resolver: BaseResolver;
  config: Config;
}

/** The lint configuration, with the house rules plugged in. */
export function loadLintConfig(workspace: string): Promise<Config> {
  return loadConfig({ configPath: join(workspace, 'specs', 'redocly.yaml'), plugins: [plugin] });
}

/** Reads the root file of one description. Each description has a resolver of its own, because bundling edits what it read. */
export async function load(workspace: string, target: Target, config: Config): Promise<Source> {
  const resolver = new BaseResolver(config.resolve);
  const file = join(workspace, 'specs', target.api, 'openapi.yaml');
  try {
    const root = await resolver.resolveDocument(null, file, true);
    if (root instanceof Error) throw root;
    return { target, root, resolver, config };
  } catch (cause) {
    throw new BadInput([yamlProblem(cause, file)]);
  }
}
