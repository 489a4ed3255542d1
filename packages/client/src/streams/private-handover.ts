import type { Handover } from './handover.ts';

/** No more of them wait: then the old connection is behind for good. */
const most = 1_024;

/**
 * One private stream on two connections. Its events have no numbers, and several may be of one moment: so the old connection counts
 * for as long as there are two, and then what it has not brought is passed on.
 */
export function createPrivateHandover(
  old: object,
  heir: object,
  pass: (event: unknown, from: object) => void,
  inherit: (heir: object) => void,
): Handover {
  const waiting: unknown[] = [];
  const brought = new Map<string, number>();
  return {
    heir,
    take(event, from) {
      if (from === old) {
        const text = contentOf(event);
        brought.set(text, (brought.get(text) ?? 0) + 1);
        pass(event, from);
      } else if (from === heir) {
        waiting.push(event);
        if (waiting.length > most) inherit(heir);
      }
    },
    flush() {
      for (const event of waiting.splice(0)) {
        const text = contentOf(event);
        const times = brought.get(text) ?? 0;
        if (times) brought.set(text, times - 1);
        else pass(event, heir);
      }
    },
  };
}

/** An event without the numbers at its top: the time at which it was sent may be another on each connection. */
const contentOf = (event: unknown): string =>
  JSON.stringify(event, (name, value: unknown) =>
    name !== '' && typeof value === 'number' && Reflect.get(Object(event), name) === value ? undefined : value,
  );
