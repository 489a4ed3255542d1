/** When the next frame may be sent. */
export interface Pace {
  /** Milliseconds until so many more may be sent within the limit: 0 for at once. */
  wait(now: number): number;
  sent(now: number): void;
}

/** At most `count` in any `ms`. */
export function createPace(count: number, ms: number): Pace {
  const times: number[] = [];
  const forget = (now: number) => {
    while (times.length && now - (times[0] as number) >= ms) times.shift();
  };
  return {
    wait(now) {
      forget(now);
      return times.length < count ? 0 : Math.max((times[times.length - count] as number) + ms - now, 1);
    },
    sent(now) {
      times.push(now);
    },
  };
}
