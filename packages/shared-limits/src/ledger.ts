/** What this process knows of a window that is open, whatever becomes of Redis. */
export interface Entry {
  readonly start: number;
  /** Granted and not given back. */
  granted: number;
  carried: number;
  /** Redis has answered a request for it. */
  answered: boolean;
  /** Redis has not answered any: whoever lives on a share without it may have sent calls that no lease is for. */
  astray: boolean;
}

/** The newest window of each pool and length. */
export interface Ledger {
  /** The entry of a window; of one that is over, an empty one that nobody keeps. */
  of(key: string, ms: number, start: number): Entry;
}

/** Windows of so many pools are remembered; the one that was used longest ago is forgotten first. */
const most = 1_000;

const blank = (start: number): Entry => ({ start, granted: 0, carried: 0, answered: false, astray: false });

export function createLedger(): Ledger {
  const entries = new Map<string, Entry>();
  return {
    of(key, ms, start) {
      const name = `${ms}:${key}`;
      const known = entries.get(name);
      if (known && known.start > start) return blank(start);
      const entry = known?.start === start ? known : blank(start);
      entries.delete(name);
      entries.set(name, entry);
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
      return entry;
    },
  };
}
