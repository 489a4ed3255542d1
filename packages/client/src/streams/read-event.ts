import { createReader as createJsonReader } from '../read/read-json.ts';
import type { ChannelRow, ChannelTexts } from './channel-table.ts';
import type { StreamDialect } from './dialect.ts';
import { find } from './path.ts';
import { textsOfIntegers } from './texts-of-integers.ts';

/** Makes of an event what a caller sees, given the frame that it came in. */
export type ReadEvent = (event: unknown, frame: string) => unknown;

/**
 * The frame is parsed before it is known what stream it belongs to. Then the declared integers become text. Only where one
 * of them is larger than a double can tell, or a channel has decimals that are bare numbers, is it read once more.
 */
export function createReadEvent(row: ChannelRow, dialect: StreamDialect): ReadEvent {
  if (!row.events || row.event === undefined) return createReader(row, dialect);
  const nameOf = find(row.event);
  const readers = new Map(Object.entries(row.events).map(([name, texts]) => [name, createReader(texts, dialect)]));
  return (event, frame) => readers.get(String(nameOf(event)))?.(event, frame) ?? event;
}

function createReader({ integers = [], decimals }: ChannelTexts, { read }: StreamDialect): ReadEvent {
  const toTexts = textsOfIntegers(integers);
  const names = [...integers.map((path) => path.replace(/.*\./, '')), ...(decimals ?? [])];
  const parse = createJsonReader([...new Set(names)].join(' '));
  const again = (frame: string): unknown => {
    const found = read(frame, parse);
    return 'event' in found ? found.event : undefined;
  };
  if (decimals) return (_, frame) => again(frame);
  if (!integers.length) return (event) => event;
  return (event, frame) => (toTexts(event) ? event : again(frame));
}
