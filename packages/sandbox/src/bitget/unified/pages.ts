import type { Call } from '../../handlers/handler.ts';
import { itemOf } from '../../handlers/shape.ts';
import { isJsonObject, type Json } from '../../json.ts';
import { cursorIn } from '../handlers/cursor.ts';
import { emptyPage, type History, type Kept, pageOf } from '../handlers/page.ts';

/** The rows that a call asks for, newest first, and the id that the next page is asked with. */
export const wanted = <Row>(call: Call, history: History<Row>): ReturnType<typeof pageOf<Row>> =>
  pageOf(call, history, { below: cursorIn(call.values, 'cursor', '400172') });

/** The example of an entry of a page. */
export const itemIn = ({ template }: Call): Json =>
  itemOf((isJsonObject(template) ? template.list : undefined) ?? template);

/** A page of a history with the id that the next one is asked with. */
export const listed = <Row>(call: Call, history: History<Row>, shown: (kept: Kept<Row>, item: Json) => Json): Json => {
  const { rows, last } = wanted(call, history);
  if (last === undefined) return emptyPage(call, 'list', 'cursor');
  const item = itemIn(call);
  return { list: rows.map((kept) => shown(kept, item)), cursor: String(last) };
};
