import { OpenDerivsError } from '@openderivs/signing';
import type { Placed } from '../../placing/placed.ts';
import { createPauses, type Work } from '../begin-work.ts';
import { closeHeld } from '../close-held.ts';
import type { Bracketed } from './bracketed.ts';
import { listedWithin, needsPosition, ordersIn, type Scene, type Told } from './scene.ts';

type Result = Bracketed<object, object>;

/** As long a position may take to be known to all parts of the exchange. */
const registeredWithin = 5_000;

/** As often a stop-loss is placed again before the caller's policy holds. */
const attempts = 2;

const unproven = (told: Told, cause?: OpenDerivsError): OpenDerivsError =>
  new OpenDerivsError(`nothing shows that the stop-loss of ${told.clientOrderId} waits`, {
    code: 'OUTCOME_UNKNOWN',
    outcome: 'unknown',
    cause,
  });

const lateWork = (work: Work): Work => {
  const started = work.internals.timing.monotonic();
  return { ...work, started, bound: started + work.patience };
};

/**
 * Sees to it that what was filled has its stop-loss, until a reading shows that it waits. Position and list are read anew
 * after whatever is done: an answer that says "placed" protects nothing.
 */
export async function secure(scene: Scene, given: Work, told: Told): Promise<Result> {
  const { plan, legs } = scene;
  const { leg } = plan.stopLoss;
  const work = lateWork(given);
  const { timing } = work.internals;
  const pause = createPauses(work);
  const settled = work.started + work.margin;
  const placeFrom = leg.attached ? work.started + listedWithin : 0;
  let error: OpenDerivsError | undefined;
  let [tried, flat, profitTried] = [0, 0, false];
  let profitError: OpenDerivsError | undefined;
  for (;;) {
    const asked = timing.monotonic();
    const held = await scene.readPosition(work);
    // Last: beside a position that takes long to be read, it would be old by the time that something is said of it.
    const waiting = await legs.read(work, told.filled);
    const isRead = held.unread.length + waiting.unread.length === 0;
    if (!isRead) error = held.unread[0]?.error ?? waiting.unread[0]?.error ?? error;
    else if (held.rows.length === 0) {
      // The position may be told of later than the fill.
      flat = asked >= settled ? flat + 1 : 0;
      if (flat === 2) return closed(scene, work, told, { by: 'bracket', error: undefined, closing: [] });
    } else {
      flat = 0;
      const { stopLoss, takeProfit } = waiting;
      if (stopLoss) {
        if (plan.takeProfit === undefined || takeProfit || profitTried) {
          const takeProfitError = takeProfit || !plan.takeProfit ? undefined : (profitError ?? notThere());
          return { outcome: 'protected', ...told, ...ordersIn(waiting), stopLoss: stopLoss.order, takeProfitError };
        }
        profitTried = true;
        const placed = plan.table.together ? undefined : await legs.place(work, plan.takeProfit, 'full');
        if (placed && placed.outcome !== 'placed') profitError = placed.error;
        continue;
      }
      if (tried === attempts) return underPolicy(scene, work, told, error ?? unproven(told));
      if (asked >= placeFrom) {
        tried += 1;
        const placed = await legs.place(work, plan.stopLoss, 'soon');
        if (placed.outcome !== 'placed') error = placed.error;
        // It may not have told itself of the position yet: that is no reason to close it.
        if (needsPosition(plan, placed) && asked < work.started + registeredWithin) tried -= 1;
        else if (placed.outcome === 'refused') tried = attempts;
      }
    }
    if (timing.monotonic() >= work.bound) return underPolicy(scene, work, told, unproven(told, error));
    await pause();
  }
}

const notThere = (): OpenDerivsError =>
  new OpenDerivsError('the take-profit was placed, and does not wait any more', {
    code: 'OUTCOME_UNKNOWN',
    outcome: 'unknown',
  });

/** What is done where the stop-loss cannot be placed. */
async function underPolicy(scene: Scene, given: Work, told: Told, error: OpenDerivsError): Promise<Result> {
  const { plan, legs, tables } = scene;
  const work = lateWork(given);
  const { timing } = work.internals;
  const pause = createPauses(work);
  const settled = work.started + work.margin;
  const closing: Placed<object>[] = [];
  let flat = 0;
  while (plan.closes && timing.monotonic() < work.bound) {
    const asked = timing.monotonic();
    const held = await scene.readPosition(work);
    if (held.unread.length === 0 && held.rows.length === 0) {
      flat = asked >= settled ? flat + 1 : 0;
      if (flat === 2) return closed(scene, work, told, { by: 'policy', error, closing });
    } else {
      flat = 0;
      closing.push(...(await Promise.all(held.rows.map((row) => closeHeld(work, tables.placing, row)))));
    }
    await pause();
  }
  const held = await scene.readPosition(work);
  const waiting = await legs.read(work, told.filled);
  const isSeen = held.unread.length + waiting.unread.length === 0 && held.rows.length > 0;
  if (isSeen && waiting.stopLoss && !plan.closes) {
    return {
      outcome: 'protected',
      ...told,
      ...ordersIn(waiting),
      stopLoss: waiting.stopLoss.order,
      takeProfitError: undefined,
    };
  }
  const outcome = isSeen && !waiting.stopLoss ? 'unprotected' : 'unknown';
  return { outcome, ...told, ...ordersIn(waiting), error, closing };
}

type Closed = Extract<Result, { readonly outcome: 'closed' }>;

/** The position is gone: what is left of the bracket has nothing to close any more. */
async function closed(
  { legs }: Scene,
  work: Work,
  told: Told,
  how: Pick<Closed, 'by' | 'error' | 'closing'>,
): Promise<Result> {
  const waiting = await legs.clear(work);
  return { outcome: 'closed', ...told, ...ordersIn(waiting), left: waiting.left, ...how };
}
