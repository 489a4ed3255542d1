import { dirname, resolve } from 'node:path';
import { type Document, METHODS, type PathItem } from '@openderivs/model';
import type { Document as File } from '@redocly/openapi-core';
import type { Followed } from './follow-files.ts';

/** The operations of a description that is still in its files. Nothing has looked at the ids yet: one may be a number. */
export function operationIds(root: File, files: Followed['files']): ReadonlySet<string> {
  const paths = Object.values((root.parsed as Document | undefined)?.paths ?? {});
  const items = paths.map((item) => fileBehind(root, item?.$ref, files)?.parsed as PathItem | undefined);
  const ids = items.flatMap((item) => METHODS.map((method): unknown => item?.[method]?.operationId));
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** The file that a reference names. */
export function fileBehind(from: File, ref: unknown, files: Followed['files']): File | undefined {
  if (typeof ref !== 'string') return undefined;
  const [path = ''] = ref.split('#');
  return path === '' ? from : files.get(resolve(dirname(from.source.absoluteRef), path));
}
