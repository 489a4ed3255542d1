/** Runs what it is given, one after the other. */
export type Turns = (run: () => Promise<void>) => void;

/** One snapshot at a time for all books of a client: a burst of them would use up the limits of everything else. */
export function createTurns(): Turns {
  let last = Promise.resolve();
  return (run) => {
    last = last.then(run).catch(() => {});
  };
}
