import { changed } from './by-hand.ts';

/** Takes a millisecond of the processor for nothing before each call. */
export const contender = changed((tasks) => ({
  ...tasks,
  call: () => {
    const start = process.cpuUsage();
    const spent = (): number => {
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    while (spent() < 1_000);
    return tasks.call?.() ?? Promise.reject(new Error('there is no call'));
  },
}));
