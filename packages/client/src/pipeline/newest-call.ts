import { type LookupNames, lookupOf } from './lookup.ts';
import type { PreparedCall } from './prepared-call.ts';

const always = () => true;

/**
 * Remembers the newest call per operation and target of class `set`. A call whose outcome is unknown may be sent again
 * only while it is the newest: a late second sending would undo what a newer one has set.
 */
export function createNewestCalls(names: LookupNames): (call: PreparedCall) => () => boolean {
  const newest = new Map<string, PreparedCall>();
  return (call) => {
    if (call.operation.effect !== 'set') return always;
    const target = `${call.operation.name} ${JSON.stringify(lookupOf(call, names))}`;
    newest.set(target, call);
    return () => newest.get(target) === call;
  };
}
