import { isNode, listOf } from './json.ts';

/** A code of a verdict that is none of success: below zero on Binance, five digits other than zeroes on Bitget. */
const isRefused = (item: unknown): boolean =>
  isNode(item) && (Number(item.code) < 0 || /^(?!0{5})\d{5}$/.test(String(item.code)));

/** What was refused inside an answer that is a success as a whole. */
export const refusalsIn = (data: unknown): unknown[] => {
  if (!isNode(data)) return listOf(data).filter(isRefused);
  return [...listOf(data.failureList), ...listOf(data.list).filter(isRefused)];
};
