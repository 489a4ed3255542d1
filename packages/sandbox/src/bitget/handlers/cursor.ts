import type { Values } from '../../parameters/values.ts';
import { bitgetRefusal } from '../errors.ts';

/** The id that a page ends before; an empty one counts as left out. */
export const cursorIn = (values: Values): bigint | undefined => {
  const text = values.text('idLessThan') ?? '';
  if (!/^\d*$/.test(text)) throw bitgetRefusal('40017', 'idLessThan');
  return text === '' ? undefined : BigInt(text);
};
