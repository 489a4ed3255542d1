import { bracketTask } from './bracket-task.ts';
import { accountDesks, orderDesks } from './desks.ts';
import type { Bench, Task } from './task.ts';
import { amendTask, cancelTask, everythingTask, flattenTask } from './work.ts';

const amending = orderDesks.filter(({ amend }) => amend);

/** One task of a kind that is drawn. */
export const drawTask = (bench: Bench): Promise<Task> => {
  const { random } = bench;
  if (random.chance(bench.brackets)) return bracketTask(bench);
  const draw = random.next();
  if (draw < 0.4) return cancelTask(bench, random.pick(orderDesks));
  if (draw < 0.65) return amendTask(bench, random.pick(amending));
  if (draw < 0.8) return everythingTask(bench, random.pick(accountDesks));
  return flattenTask(bench, random.pick(accountDesks));
};
