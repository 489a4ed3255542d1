import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Api } from '../api.ts';
import { type Bundle, isNode } from './document.ts';

const require = createRequire(import.meta.url);

/** The bundle of one API: the one given, or the one that `@openderivs/specs` brings. */
export const loadBundle = async (api: Api, given: Bundle | undefined): Promise<Bundle> => {
  const bundle: unknown = given ?? JSON.parse(await readFile(require.resolve(`@openderivs/specs/${api}.json`), 'utf8'));
  if (!isNode(bundle) || !isNode(bundle.paths)) {
    throw new TypeError(`bundles['${api}'] has no "paths"; give a bundled OpenAPI description as an object.`);
  }
  return bundle as Bundle;
};
