import type { LocationObject } from '@redocly/openapi-core';
import { getLineColLocation } from './redocly.ts';

/** A place in a file as people count. */
export interface Place {
  readonly line: number;
  readonly col: number;
}

/** Where a part of a file stands. What finds places does not bear every YAML tag: then it is the first tag that is wrong. */
export function placeIn(part: LocationObject): Place {
  try {
    const { line, col } = getLineColLocation(part).start;
    return { line, col };
  } catch {
    const line = part.source.getLines().findIndex((text) => /(?:^|\s)!/.test(text));
    return { line: Math.max(line, 0) + 1, col: 1 };
  }
}
