/** Counts what may happen so often in any stretch of time. */
export interface Rate {
  /** Counts one more; says whether that is too many. What is too many is not counted. */
  exceeds(now: number): boolean;
}

export const createRate = (limit: number, milliseconds: number): Rate => {
  let recent: number[] = [];
  return {
    exceeds: (now) => {
      if (recent.length >= limit) recent = recent.filter((at) => at > now - milliseconds);
      if (recent.length >= limit) return true;
      recent.push(now);
      return false;
    },
  };
};
