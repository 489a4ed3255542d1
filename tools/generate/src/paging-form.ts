import { among, either, list, object, text, whole } from './form.ts';

const name = text('a name');
const span = text("a span such as '7d' or '1h'", /^[1-9]\d*[smhd]$/);

const byTime = {
  by: among('time'),
  item: either(name, whole(0)),
  'span?': span,
  'step?': name,
  'id?': object({ parameter: name, item: name, 'with?': list(name) }),
  'page?': name,
};
const byCursor = {
  ...{ by: among('cursor'), parameter: name, list: name, next: name, id: name, 'item?': name, 'span?': span },
};

/** The form of `x-paging`. The size of a page is the `maximum` of `limit`. */
export const operationPaging = either(object(byTime), object(byCursor));

/** The same where no operation says it, with the size of a page. */
export const paging = either(object({ ...byTime, limit: whole(1) }), object({ ...byCursor, limit: whole(1) }));
