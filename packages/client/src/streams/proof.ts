import type { Timing } from '../timing.ts';
import type { ChannelProof } from './channel-table.ts';
import { filled } from './filled.ts';
import { compare, idText } from './identifiers.ts';
import { find } from './path.ts';

/**
 * What REST says of a silence since a moment (by this machine's clock): nothing has happened (`quiet`, and `surely quiet` where it
 * names the number of the last change, and that is held), something has that the stream did not bring (`missed`), or nothing can be
 * said (`unknown`).
 */
export type Prove = (since: number, held?: string) => Promise<'quiet' | 'surely quiet' | 'missed' | 'unknown'>;

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

/** What one question finds. `ahead`: REST knows of more, which may still be on its way here. */
export type Found = 'quiet' | 'surely quiet' | 'ahead' | 'missed' | 'unknown';

export type Ask = (since: number, held: string | undefined) => Promise<Found>;

/** How REST proves that a stream has nothing to send. One question at a time. */
export function createProofs(host: ProofHost) {
  let last: Promise<unknown> = Promise.resolve();

  /** What throws says nothing. */
  const inTurn =
    (ask: Ask): Prove =>
    async (since, held) => {
      const mine = last.then(() => ask(since, held)).catch((): Found => 'unknown');
      // Many quiet streams must not use up what the caller's own calls need.
      last = mine.then(() => (host.signal.aborted ? undefined : host.sleep(spacing, host.signal))).catch(() => {});
      const found = await mine;
      if (found !== 'ahead') return found;
      await host.sleep(margin, host.signal).catch(() => {});
      return 'missed';
    };

  const byRead = (proof: ChannelProof, values: Readonly<Record<string, string>>): Prove => {
    const params = filled(proof.parameters, values);
    const timeOf = newest(proof.time);
    const idOf = proof.id === undefined ? undefined : find(proof.id);
    return inTurn(async (since, held) => {
      const call = host.rest[proof.operation as never] as (params: object, options: object) => Promise<unknown>;
      const answer = await call(params, { signal: host.signal });
      const id = idText(idOf?.(answer));
      if (id !== undefined && id === held) return 'surely quiet';
      if (id !== undefined && held !== undefined && compare(id, held) > 0) return 'ahead';
      const changed = timeOf(answer);
      if (Number.isNaN(changed)) return 'unknown';
      const offset = host.serverTime() - host.now();
      return changed > since + offset + margin ? 'missed' : 'quiet';
    });
  };

  return { inTurn, byRead };
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
