import type { Call } from '../../handlers/handler.ts';
import { limitOf } from '../../handlers/limit.ts';
import { type Asked, pageFrom } from '../../handlers/rows.ts';
import type { Sequence } from '../../state/sequence.ts';
import { spanOf } from './window.ts';

/** A page of a history as far as one call of it goes, oldest first. */
export const pageOf = <Row>(call: Call, rows: Sequence<Row>, asked: Partial<Asked<Row>> = {}): Row[] => {
  const { values } = call;
  const span = spanOf(call, asked.from !== undefined && values.has(asked.from));
  return pageFrom(values, rows, { limit: limitOf(call), span, ...asked });
};
