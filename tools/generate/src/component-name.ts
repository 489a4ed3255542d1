import { basename, extname } from 'node:path';
import type { Location } from '@redocly/openapi-core';

/** What a component is called: like the part of the file that it is, or like the file. */
export function componentNameAt({ source, pointer }: Location): string {
  const last = pointer.split('/').at(-1) ?? '';
  return last === '' || last === '#' ? basename(source.absoluteRef, extname(source.absoluteRef)) : last;
}
