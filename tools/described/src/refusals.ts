import { isNode, listOf } from './json.ts';

/** What was refused inside an answer that is a success as a whole. */
export const refusalsIn = (data: unknown): unknown[] => {
  const items = isNode(data) ? listOf(data.failureList) : listOf(data);
  return isNode(data) ? [...items] : items.filter((item) => isNode(item) && Number(item.code) < 0);
};
