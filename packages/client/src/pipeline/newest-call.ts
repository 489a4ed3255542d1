import { lookupOf } from './lookup.ts';
import type { PreparedCall } from './pipeline.ts';

/**
 * Remembers the newest call per operation and target of class `set`. A call whose outcome is unknown may be sent again
 * only while it is the newest: a late second sending would undo what a newer one has set.
 */
export interface NewestCalls {
  /** Notes that a call begins; the answer tells whether it is still the newest. */
  begin(call: PreparedCall): () => boolean;
}

const always = () => true;

export function createNewestCalls(): NewestCalls {
  const newest = new Map<string, PreparedCall>();
  return {
    begin(call) {
      if (call.operation.effect !== 'set') return always;
      const target = `${call.operation.name} ${JSON.stringify(lookupOf(call))}`;
      newest.set(target, call);
      return () => newest.get(target) === call;
    },
  };
}
