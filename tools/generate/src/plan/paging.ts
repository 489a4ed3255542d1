import { type Document, type OperationAt, type Paging, resolve } from '@openderivs/model';

/** How a history pages, and the most entries of a page. */
export type PlannedPaging = Paging & { limit: number };

/** What `x-paging` says, with the largest page that `limit` allows. A house rule sees to it that there is one. */
export function pagingOf(document: Document, { operation, parameters }: OperationAt): PlannedPaging | undefined {
  const paging = operation['x-paging'];
  if (paging === undefined) return undefined;
  const { schema = {} } = parameters.find(({ name }) => name === 'limit') ?? {};
  return { ...paging, limit: resolve(document, schema).maximum ?? 0 };
}
