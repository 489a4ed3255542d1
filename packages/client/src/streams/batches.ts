import type { Topic } from './dialect.ts';

export interface FrameLimits {
  readonly perFrame: number;
  readonly bytesPerFrame?: number | undefined;
}

const encoder = new TextEncoder();

/** What a topic takes of a frame, with the comma behind it. */
const bytesOf = (topic: Topic): number => encoder.encode(JSON.stringify(topic)).length + 1;

/** As many of these as one frame may name, the first at least. */
export function firstBatch<Each extends { readonly topic: Topic }>(
  all: Iterable<Each>,
  { perFrame, bytesPerFrame = Number.POSITIVE_INFINITY }: FrameLimits,
): Each[] {
  const batch: Each[] = [];
  let bytes = 0;
  for (const each of all) {
    bytes += bytesOf(each.topic);
    if (batch.length >= perFrame || (batch.length && bytes > bytesPerFrame - aroundTopics)) break;
    batch.push(each);
  }
  return batch;
}

/** What stands around the topics of a frame. */
const aroundTopics = 64;
