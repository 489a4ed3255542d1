import type { Window } from './window.ts';

/** A call without an answer may still be on its way; it is over when it has not arrived for so long. */
const lost = 1_000;

/**
 * So much in any `ms`, wherever they begin. What a call took is free again `ms` after its answer: counted from the
 * sending, two calls that take different times on their way could be closer together where they arrive.
 */
export function createRollingWindow(ms: number): Window {
  let used = 0;
  let open = 0;
  /** What has ended and still counts, the oldest first from `head`: how much, and until when. */
  let amounts: number[] = [];
  let ends: number[] = [];
  let head = 0;
  /** Whatever ends within this time shares an entry, so that no window has many more than a thousand. */
  const grain = ms / 1_000;
  let grainEnd = Number.NEGATIVE_INFINITY;

  const keep = (amount: number, now: number, until: number) => {
    const last = ends.length - 1;
    if (last >= head && now < grainEnd) {
      amounts[last] = (amounts[last] ?? 0) + amount;
      ends[last] = Math.max(ends[last] ?? 0, until);
      return;
    }
    grainEnd = now + grain;
    amounts.push(amount);
    ends.push(until);
  };

  return {
    ms,
    rolling: true,
    get used() {
      return used;
    },
    get open() {
      return open;
    },
    advance({ monotonic }) {
      while (head < ends.length && (ends[head] ?? 0) <= monotonic) used -= amounts[head++] ?? 0;
      if (head < 64 || head * 2 < ends.length) return;
      [amounts, ends, head] = [amounts.slice(head), ends.slice(head), 0];
    },
    capacity: (limit) => limit,
    turnIn: () => ms,
    roomIn(amount, limit, { monotonic }) {
      let short = used + amount - limit;
      if (short <= 0) return 0;
      for (let at = head; at < ends.length; at++) {
        short -= amounts[at] ?? 0;
        if (short <= 0) return Math.max((ends[at] ?? 0) - monotonic, 0.001);
      }
      return Number.POSITIVE_INFINITY;
    },
    take(amount) {
      used += amount;
      open += amount;
    },
    settle(amount, sent, answered, { monotonic }) {
      open -= amount;
      if (!sent) used -= amount;
      else keep(amount, monotonic, monotonic + ms + (answered ? 0 : lost));
    },
    raise(count, _taken, { monotonic }) {
      const foreign = count - used;
      if (foreign <= 0) return;
      used += foreign;
      keep(foreign, monotonic, monotonic + ms);
    },
  };
}
