import { type Bar, simulateDay } from './day.ts';
import { chinese, drawDay, english } from './picture.ts';

const folder = new URL('../../../../packages/client/', import.meta.url);

let day: Promise<readonly Bar[]> | undefined;

/** The day that the pictures show, lived once. */
export const shownDay = (): Promise<readonly Bar[]> => {
  day ??= simulateDay(20_261_121);
  return day;
};

/** The pictures of a day, where they are and how they are drawn. */
export const pictures = [
  { file: new URL('rate-limits.svg', folder), draw: async () => drawDay(await shownDay(), english) },
  { file: new URL('rate-limits.zh-CN.svg', folder), draw: async () => drawDay(await shownDay(), chinese) },
] as const;
