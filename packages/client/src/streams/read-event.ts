import { createReader } from '../read/read-json.ts';
import type { ChannelRow } from './channel-table.ts';
import type { StreamDialect } from './dialect.ts';
import { textsOfIntegers } from './texts-of-integers.ts';

/** Makes of an event what a caller sees, given the frame that it came in. */
export type ReadEvent = (event: unknown, frame: string) => unknown;

/**
 * The frame is parsed before it is known what stream it belongs to. Then the declared integers become text. Only where one
 * of them is larger than a double can tell, or a channel has decimals that are bare numbers, is it read once more.
 */
export function createReadEvent(
  { integers = [], decimals }: Pick<ChannelRow, 'integers' | 'decimals'>,
  { read }: StreamDialect,
): ReadEvent {
  const toTexts = textsOfIntegers(integers);
  const names = [...integers.map((path) => path.replace(/.*\./, '')), ...(decimals ?? [])];
  const parse = createReader([...new Set(names)].join(' '));
  const again = (frame: string): unknown => {
    const found = read(frame, parse);
    return 'event' in found ? found.event : undefined;
  };
  if (decimals) return (_, frame) => again(frame);
  if (!integers.length) return (event) => event;
  return (event, frame) => (toTexts(event) ? event : again(frame));
}
