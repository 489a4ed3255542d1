import type { OpenDerivsError } from '@openderivs/signing';
import { toVerdict } from '../call.ts';
import { isBadInputError } from '../errors/guards.ts';
import { wholeCopy } from '../parameters/whole-copy.ts';
import { hearSendings } from '../pipeline/sendings.ts';
import { createArrival } from '../placing/arrival.ts';
import { type Item, methodOf } from '../placing/find-order.ts';
import type { PlaceOptions, PlacingClient } from '../placing/placed.ts';
import { within } from '../placing/within.ts';
import { beginWork, createPauses, type Work, type WorkTables } from './begin-work.ts';
import { idsIn } from './cancel-one.ts';
import { isOrder, lookAtOrder, type OrderIds, type SeenOrder, stateOf } from './look-at-order.ts';
import { notAmended, notSeen, overBefore } from './order-errors.ts';
import type { OrderAmend, OrderKindTable } from './orders-table.ts';
import { isSame } from './same-value.ts';

type Outcome = Item & { readonly outcome: string };

/** Does the order have all that was asked for? */
const isAsAsked = ({ same }: OrderAmend, params: Item, order: Item): boolean =>
  Object.entries(same).every(([name, property]) => params[name] === undefined || isSame(params[name], order[property]));

/** What a look at the order, and at the one that takes its place, has shown. */
interface Sight {
  readonly old: SeenOrder | undefined;
  readonly made: SeenOrder | undefined;
}

/**
 * Makes a function that changes orders of one kind. The change is sent once. Where its answer is lost, the order is
 * looked at until it is as asked, or until the change can no longer arrive.
 */
export function amendOne(tables: WorkTables, name: string) {
  const kind = tables.table.kinds[name] as OrderKindTable;
  const amend = kind.amend as OrderAmend;
  return async (client: PlacingClient, given: Item, options: PlaceOptions = {}): Promise<Outcome> => {
    const work = beginWork(client, tables, options, true);
    const { internals } = work;
    const { timing } = internals;
    const { signal } = work.options;
    const ids = idsIn(amend, given);
    const label = ids.clientId ?? ids.id ?? '';
    const { parameter, when = [] } = amend.renames ?? {};
    const params =
      parameter === undefined || given[parameter] !== undefined
        ? given
        : { ...wholeCopy(given), [parameter]: internals.mint() };
    const replaces = parameter !== undefined && when.some((each) => params[each] !== undefined);
    const newIds = replaces ? { id: undefined, clientId: String(params[parameter]) } : undefined;
    const isBlind = (amend.blind ?? []).some((each) => params[each] !== undefined);

    const arrival = createArrival(client.clock, internals, work.window, work.margin);
    const sendOptions = { ...work.options };
    hearSendings(sendOptions, (timestamp) => arrival.signed(timestamp));
    const verdict = await toVerdict(methodOf(client, amend.operation)(params, sendOptions));
    const said = verdict.outcome === 'accepted' ? undefined : verdict.error;
    if (isBadInputError(said)) throw said;
    const answer = verdict.outcome === 'accepted' ? verdict.data : undefined;
    if (
      isOrder(kind, answer, ids) &&
      stateOf(kind, answer) !== 'unclear' &&
      (isBlind || isAsAsked(amend, params, answer))
    ) {
      return { outcome: 'amended', order: answer, lookedUp: false };
    }

    const look = async (): Promise<Sight | undefined> => {
      const one = async (names: OrderIds, until: AbortSignal) =>
        lookAtOrder(work, kind, { ids: names, params, options: { ...work.options, signal: until } });
      const left = Math.max(arrival.latestEnd() + work.patience - timing.monotonic(), shortest);
      const seen = await within(
        timing,
        left,
        signal,
        async (until): Promise<Sight> => ({
          made: newIds && (await one(newIds, until)),
          old: await one(ids, until),
        }),
      );
      return seen?.value;
    };
    return judge(
      work,
      { kind, amend, params, label, replaces, isBlind, said, isRefused: verdict.outcome === 'refused' },
      arrival,
      look,
    );
  };
}

const shortest = 2_000;

interface Asked {
  readonly kind: OrderKindTable;
  readonly amend: OrderAmend;
  readonly params: Item;
  readonly label: string;
  readonly replaces: boolean;
  readonly isBlind: boolean;
  readonly said: OpenDerivsError | undefined;
  readonly isRefused: boolean;
}

async function judge(
  work: Work,
  { amend, params, label, replaces, isBlind, said, isRefused }: Asked,
  arrival: ReturnType<typeof createArrival>,
  look: () => Promise<Sight | undefined>,
): Promise<Outcome> {
  const { timing } = work.internals;
  const { signal } = work.options;
  const bound = arrival.latestEnd() + work.patience;
  const pause = createPauses({ ...work, bound });
  let last: Item | undefined;
  let isFirst = true;
  while ((isFirst || timing.monotonic() < bound) && !signal?.aborted) {
    isFirst = false;
    const asked = timing.monotonic();
    const sight = await look();
    if (sight) {
      const { old, made } = sight;
      const isOver = old !== undefined && old.state !== 'open' && old.state !== 'unclear';
      const current = made ?? old;
      last = current?.order ?? last;
      if (made) return { outcome: 'amended', order: made.order, lookedUp: true };
      const fits = old !== undefined && !replaces && !isBlind && isAsAsked(amend, params, old.order);
      if (isRefused && isOver) return { outcome: 'ended', error: said, order: old.order };
      // What is refused because there is nothing to change is as asked.
      if (fits) return { outcome: 'amended', order: old.order, lookedUp: true };
      if (isRefused && old) return { outcome: 'refused', error: said, order: old.order };
      await within(timing, shortest, signal, () => arrival.measure());
      if (asked >= arrival.end()) {
        if (old === undefined) return { outcome: 'gone', error: said ?? notAmended(label) };
        if (isBlind) return { outcome: 'unknown', error: notSeen(label, said), order: old.order };
        if (isOver) return { outcome: 'ended', error: overBefore(label, said), order: old.order };
        return { outcome: 'refused', error: notAmended(label, said), order: old.order };
      }
    } else if (isRefused && asked >= arrival.started + shortest) {
      return { outcome: 'refused', error: said as OpenDerivsError, order: last };
    }
    await pause();
  }
  if (isRefused) return { outcome: 'refused', error: said as OpenDerivsError, order: last };
  return { outcome: 'unknown', error: notSeen(label, said), order: last };
}
