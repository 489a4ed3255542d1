import type { Random } from '../random.ts';
import type { BookFaults } from './play.ts';

type SocketFault = NonNullable<BookFaults['sockets']>[number];
type RestFault = NonNullable<BookFaults['rest']>[number];

/** What befalls frames of the book's stream, and connections. */
const socketFaults: readonly ((random: Random) => object)[] = [
  () => ({ kind: 'drop' }),
  () => ({ kind: 'duplicate' }),
  () => ({ kind: 'reorder' }),
  (random) => ({ kind: 'late', ms: random.whole(50, 4_000) }),
  () => ({ kind: 'silence' }),
  () => ({ kind: 'half-open' }),
  () => ({ kind: 'close' }),
  () => ({ kind: 'cut' }),
  () => ({ kind: 'sequence-break' }),
  () => ({ kind: 'sequence-reset' }),
  (random) => ({ kind: 'restart', ms: random.whole(500, 5_000) }),
  () => ({ kind: 'unanswered' }),
  () => ({ kind: 'refused-upgrade' }),
];

/** What befalls a snapshot. */
const restFaults: readonly ((random: Random) => object)[] = [
  () => ({ kind: '503-unavailable' }),
  () => ({ kind: 'html-502' }),
  () => ({ kind: 'reset-after' }),
  () => ({ kind: 'truncated-json' }),
  (random) => ({ kind: 'late-arrival', ms: random.whole(100, 3_000) }),
  (random) => ({ kind: 'rate-limited', retryAfter: random.whole(1, 3) }),
];

/** Faults for a session, one every one to six seconds; some of them come in pairs, so that one strikes while the other heals. */
export function drawFaults(random: Random, length: number): BookFaults {
  const sockets: SocketFault[] = [];
  const rest: RestFault[] = [];
  for (let at = random.whole(0, 3_000); at < length; at += random.whole(1_000, 6_000)) {
    for (let left = random.chance(0.3) ? 2 : 1; left > 0; left -= 1) {
      const after = random.whole(0, 3);
      sockets.push({ ...random.pick(socketFaults)(random), at, after } as SocketFault);
    }
    if (random.chance(0.3)) rest.push({ ...random.pick(restFaults)(random), at } as RestFault);
  }
  return { sockets, rest };
}
