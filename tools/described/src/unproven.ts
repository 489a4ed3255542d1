import { isNode } from './json.ts';
import type { DescribedOperation } from './operation.ts';

const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** By what an entry of a list says that it was refused while others were carried out. */
const isRefusal = (entry: unknown): boolean => isNode(entry) && Number(entry.code) < 0;

const isProven = (success: unknown, entry: unknown): boolean => {
  if (!isNode(entry)) return false;
  if (Array.isArray(success)) return success.some((name) => isThere(entry[String(name)]));
  return !isNode(success) || Object.entries(success).every(([name, value]) => String(entry[name]) === String(value));
};

/**
 * What in an answer lacks the fields that `x-success` asks for: the answer itself, or entries of a list. The client has a
 * reading of its own, which this one is to find out about.
 */
export const unprovenIn = ({ success }: DescribedOperation, payload: unknown): readonly unknown[] => {
  if (success === undefined) return [];
  const entries = Array.isArray(payload) ? payload.filter((entry) => !isRefusal(entry)) : [payload];
  return entries.filter((entry) => !isProven(success, entry));
};
