import type { When } from './table.ts';

/** Whether an object is one of those that are meant. */
export const fits = (given: object, whens: readonly When[] = []): boolean =>
  whens.some((when) =>
    Object.entries(when).every(([name, values]) => {
      const value = (given as Readonly<Record<string, unknown>>)[name];
      return values.includes(value === undefined || value === null ? null : String(value));
    }),
  );
