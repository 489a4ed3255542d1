import type { Document, Operation, Paging } from '../openapi.ts';
import { resolve } from '../references.ts';

/** How a history pages, and the most entries of a page. */
export type PlannedPaging = Paging & { limit: number };

/** What `x-paging` says, with the largest page that `limit` allows. A house rule sees to it that there is one. */
export function pagingOf(document: Document, operation: Operation): PlannedPaging | undefined {
  const paging = operation['x-paging'];
  if (paging === undefined) return undefined;
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const { schema = {} } = parameters.find(({ name }) => name === 'limit') ?? {};
  return { ...paging, limit: resolve(document, schema).maximum ?? 0 };
}
