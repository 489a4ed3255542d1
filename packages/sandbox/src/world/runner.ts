import type { EventQueue } from './queue.ts';
import { isSilent } from './ranks.ts';

/** Runs the events of a queue one by one, and tells who waits for a condition. */
export interface Runner {
  /** Runs the next event; gives whether anybody may have noticed it. */
  runNext(): boolean;
  /** Runs everything that is due by then; nothing while an event runs, which is a part of that already. */
  runTo(at: number): void;
  /** Calls `then` after the first event that makes the condition true, until the function that it gives is called. */
  watch(condition: () => boolean, then: () => void): () => void;
}

export const createRunner = (queue: EventQueue): Runner => {
  const watches = new Set<{ readonly condition: () => boolean; readonly then: () => void }>();
  const look = (): boolean => {
    let noticed = false;
    for (const watch of watches) {
      if (!watch.condition()) continue;
      watches.delete(watch);
      watch.then();
      noticed = true;
    }
    return noticed;
  };
  const runNext = (): boolean => {
    const rank = queue.runNext();
    return look() || rank === undefined || !isSilent(rank);
  };
  return {
    runNext,
    runTo: (at) => {
      if (queue.isRunning()) return;
      for (let next = queue.nextAt(); next !== undefined && next <= at; next = queue.nextAt()) runNext();
      queue.advanceTo(at);
    },
    watch: (condition, then) => {
      const watch = { condition, then };
      watches.add(watch);
      return () => watches.delete(watch);
    },
  };
};
