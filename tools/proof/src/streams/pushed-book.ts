import type { Item } from '@openderivs/client/streams';
import { createLevels } from './levels.ts';

interface Rows {
  readonly bids: readonly (readonly string[])[];
  readonly asks: readonly (readonly string[])[];
}

/** A book as Bitget sends it: the whole first, then what changes. */
export function createPushedBook<Event extends { readonly action: string }>(rowsOf: (event: Event) => readonly Rows[]) {
  const levels = createLevels();
  return {
    item(item: Item<Event>) {
      if (item.kind !== 'event') return;
      if (item.event.action === 'snapshot') levels.clear();
      for (const rows of rowsOf(item.event)) levels.change(rows);
    },
    end: () => levels.toObject(),
  };
}
