import type { Values } from '../../parameters/values.ts';
import { type BitgetCode, bitgetRefusal } from '../errors.ts';

/** The id that a page ends before; an empty one counts as left out. */
export const cursorIn = (values: Values, name = 'idLessThan', code: BitgetCode = '40017'): bigint | undefined => {
  const text = values.text(name) ?? '';
  if (!/^\d*$/.test(text)) throw bitgetRefusal(code, name);
  return text === '' ? undefined : BigInt(text);
};
