import { isOpenDerivsError, type OpenDerivsError } from '@openderivs/signing';
import { toVerdict } from '../call.ts';
import { type Item, methodOf } from '../placing/find-order.ts';
import { within } from '../placing/within.ts';
import type { Work } from './begin-work.ts';
import { cancelRequest } from './cancel-one.ts';
import { idsOf } from './look-at-order.ts';
import { type ListedOrder, lineParameter, symbolOf } from './read-open.ts';

/** What an order has of everything that calls ask for. */
const factsOf = ({ table }: Work, { order, line }: ListedOrder): Item => ({
  ...order,
  symbol: symbolOf(order),
  ...lineParameter(table, line),
});

/** Can this order only make a position smaller? */
export const closes = ({ kind, order }: ListedOrder): boolean =>
  kind.closes === true ||
  Object.entries(kind.closes ?? {}).some(([name, values]) => values.includes(order[name] as string));

/** One call that cancels one or more of the orders. */
interface Cancelling {
  readonly operation: string;
  readonly request: Item;
  readonly orders: readonly ListedOrder[];
}

/** One call for all that have something in common, where nothing else has that too; one by one otherwise. */
function callsFor(work: Work, meant: readonly ListedOrder[], all: readonly ListedOrder[]): Cancelling[] {
  const groupOf = (listed: ListedOrder): string => {
    const facts = factsOf(work, listed);
    return [listed.name, ...(listed.kind.all?.by ?? [String(facts[listed.kind.id])]).map((by) => facts[by])].join('\n');
  };
  const groups = new Map<string, ListedOrder[]>();
  for (const listed of meant) groups.set(groupOf(listed), [...(groups.get(groupOf(listed)) ?? []), listed]);
  return [...groups].flatMap(([group, orders]): Cancelling[] => {
    const first = orders[0] as ListedOrder;
    const whole = all.filter((listed) => groupOf(listed) === group).length === orders.length;
    if (first.kind.all && whole && orders.length > 1) {
      const facts = factsOf(work, first);
      const request = Object.fromEntries(first.kind.all.by.map((name) => [name, facts[name]]));
      return [{ operation: first.kind.all.operation, request, orders }];
    }
    return orders.map((listed) => ({
      operation: listed.kind.cancel.operation,
      request: cancelRequest(listed.kind, idsOf(listed.kind, listed.order), factsOf(work, listed)),
      orders: [listed],
    }));
  });
}

const atOnce = 5;

/**
 * Sends the cancels of these orders, a few at a time. What became of them is seen when the lists are read again; only
 * what was said against a cancel is noted, by the order's id.
 */
export async function cancelListed(
  work: Work,
  meant: readonly ListedOrder[],
  all: readonly ListedOrder[],
  errors: Map<unknown, OpenDerivsError>,
): Promise<void> {
  const { client, options, internals, bound } = work;
  const { timing } = internals;
  const calls = callsFor(work, meant, all);
  const next = async (): Promise<void> => {
    for (let call = calls.shift(); call; call = calls.shift()) {
      const { operation, request, orders } = call;
      const left = bound - timing.monotonic();
      if (left <= 0) return;
      const sent = await within(timing, left, options.signal, (signal) =>
        toVerdict(methodOf(client, operation)(request, { ...options, signal })),
      );
      const verdict = sent?.value;
      const error = verdict && verdict.outcome !== 'accepted' ? verdict.error : undefined;
      for (const { kind, order } of orders) if (isOpenDerivsError(error)) errors.set(order[kind.id], error);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
