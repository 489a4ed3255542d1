import type { Call } from './handler.ts';

/** Where the description does not say how many there are, as nearly everywhere. */
const usual = 500;

/**
 * How many entries a call wants: as many as it says, or as many as the description has for one that does not say it. One
 * that cannot say it wants all.
 */
export const limitOf = ({ operation, values }: Call, name = 'limit'): number => {
  const field = operation.fields.find((one) => one.name === name);
  if (field === undefined) return Number.POSITIVE_INFINITY;
  return Number(values.text(name) || field.schema.default || usual);
};
