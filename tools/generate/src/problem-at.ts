import type { Document as File } from '@redocly/openapi-core';
import { placeIn } from './place-in.ts';
import type { Problem } from './problem.ts';

/** The keys and places in lists that lead to a part of a file. */
export type Path = readonly (string | number)[];

/** A problem of a part of a file; with `onKey` it is the part's name that is wrong. */
export function problemAt({ source }: File, path: Path, message: string, onKey = false): Problem {
  const escaped = path.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'));
  const place = placeIn({ source, pointer: `#/${escaped.join('/')}`, reportOnKey: onKey });
  return { file: source.absoluteRef, ...place, message: message.replace(/\s+/g, ' ') };
}
