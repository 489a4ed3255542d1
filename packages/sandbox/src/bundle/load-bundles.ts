import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Document } from '@openderivs/model';
import type { Api } from '../api.ts';

const require = createRequire(import.meta.url);

/** A bundled OpenAPI 3.1 description, as `@openderivs/specs` publishes it. */
export interface Bundle {
  readonly paths: { readonly [path: string]: unknown };
  readonly [key: string]: unknown;
}

/** The bundle of one API: the one given, or the one that `@openderivs/specs` brings. */
export const loadBundle = async (api: Api, given?: Bundle): Promise<Document> => {
  const bundle: unknown = given ?? JSON.parse(await readFile(require.resolve(`@openderivs/specs/${api}.json`), 'utf8'));
  if (!isDocument(bundle)) {
    throw new TypeError(`bundles['${api}'] has no "paths"; give a bundled OpenAPI description as an object.`);
  }
  return bundle;
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDocument = (value: unknown): value is Document => isObject(value) && 'paths' in value && isObject(value.paths);
