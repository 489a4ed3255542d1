import type { Range } from './source.ts';

/** A range cut into windows of at most `width` milliseconds, each asked for only when the one before is done. */
export function* windows({ from, to }: Range, width: number, order: 'oldest first' | 'newest first'): Generator<Range> {
  if (order === 'oldest first') {
    for (let start = from; start <= to; start += width) yield { from: start, to: Math.min(start + width - 1, to) };
  } else {
    for (let end = to; end >= from; end -= width) yield { from: Math.max(end - width + 1, from), to: end };
  }
}
