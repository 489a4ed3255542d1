const first = 250;
const longest = 30_000;

/** Milliseconds before an attempt to connect, given how many have failed: twice as long each time, and any part of that. */
export const backoff = (failures: number, random: () => number): number =>
  random() * Math.min(longest, first * 2 ** Math.min(failures, 20));
