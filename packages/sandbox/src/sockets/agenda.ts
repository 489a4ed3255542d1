import type { Timers } from './timers.ts';

/** What is to be done at which time, under a name: one thing of each name at a time. */
export interface Agenda {
  /** Enters something, unless something of that name is due by then already. */
  add(name: string, delay: number, run: () => void): void;
  remove(name: string): void;
}

interface Entry {
  readonly name: string;
  readonly at: number;
  readonly run: () => void;
}

/**
 * Does what is due at the same moment in the order of the names, whoever entered it first: so the frames of a world do not
 * depend on the order in which they were subscribed to.
 */
export const createAgenda = (timers: Timers, heartbeat: boolean): Agenda => {
  const entries = new Map<string, Entry>();
  let armed: { readonly at: number; readonly cancel: () => void } | undefined;

  const arm = (at: number): void => {
    if (armed !== undefined && armed.at <= at) return;
    armed?.cancel();
    armed = { at, cancel: timers.after(Math.max(at - timers.now(), 0), () => fire(at), { heartbeat }) };
  };
  const fire = (upTo: number): void => {
    armed = undefined;
    const due: Entry[] = [];
    for (const entry of entries.values()) if (entry.at <= upTo) due.push(entry);
    due.sort((first, second) => first.at - second.at || (first.name < second.name ? -1 : 1));
    for (const { name } of due) entries.delete(name);
    for (const { run } of due) run();
    let next = Number.POSITIVE_INFINITY;
    for (const { at } of entries.values()) next = Math.min(next, at);
    if (next < Number.POSITIVE_INFINITY) arm(next);
  };

  return {
    add: (name, delay, run) => {
      const at = timers.now() + delay;
      const known = entries.get(name);
      if (known !== undefined && known.at <= at) return;
      entries.set(name, { name, at, run });
      arm(at);
    },
    remove: (name) => {
      entries.delete(name);
      if (entries.size > 0) return;
      armed?.cancel();
      armed = undefined;
    },
  };
};
