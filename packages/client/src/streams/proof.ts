import type { Timing } from '../timing.ts';
import type { ChannelProof } from './channel-table.ts';
import { find } from './path.ts';

/**
 * What REST says of a silence since a moment (by this machine's clock): nothing has happened (`quiet`), something has that the
 * stream did not bring (`missed`), or nothing can be said (`unknown`).
 */
export type Prove = (since: number) => Promise<'quiet' | 'missed' | 'unknown'>;

export interface ProofHost {
  /** The REST client. */
  readonly rest: object;
  /** The exchange's time and this machine's. */
  readonly serverTime: () => number;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly sleep: Timing['sleep'];
}

/** Milliseconds by which an event may come later than REST knows of it. */
const margin = 2_000;

/** Milliseconds between two questions. */
const spacing = 1_000;

/** How REST proves that a stream with these parameters has nothing to send. One question at a time. */
export function createProofs(host: ProofHost) {
  let last: Promise<unknown> = Promise.resolve();
  return (proof: ChannelProof, values: Readonly<Record<string, string>>): Prove => {
    const params = Object.fromEntries(
      Object.entries(proof.parameters).map(([name, value]) => [
        name,
        value.replace(/\{(\w+)\}/g, (_, parameter) => values[parameter] ?? ''),
      ]),
    );
    const timeOf = newest(proof.time);
    const ask = async (since: number) => {
      try {
        const call = host.rest[proof.operation as never] as (params: object, options: object) => Promise<unknown>;
        const changed = timeOf(await call(params, { signal: host.signal }));
        if (Number.isNaN(changed)) return 'unknown';
        const offset = host.serverTime() - host.now();
        return changed > since + offset + margin ? 'missed' : 'quiet';
      } catch {
        return 'unknown';
      }
    };
    return (since) => {
      const mine = last.then(() => ask(since));
      // Many quiet streams must not use up what the caller's own calls need.
      last = mine.then(() => (host.signal.aborted ? undefined : host.sleep(spacing, host.signal))).catch(() => {});
      return mine;
    };
  };
}

/** The time at a path; the newest of those in a list. `NaN` where there is none. */
function newest(path: string): (answer: unknown) => number {
  const [list = '', member] = path.split('[].');
  if (member === undefined) {
    const at = find(path);
    return (answer) => Number(at(answer) ?? Number.NaN);
  }
  const at = find(member);
  const listAt = list === '' ? (answer: unknown) => answer : find(list);
  return (answer) => {
    const entries = listAt(answer);
    return Array.isArray(entries) && entries.length
      ? Math.max(...entries.map((entry) => Number(at(entry))))
      : Number.NaN;
  };
}
