import { isWrite, type Operation } from '../operation.ts';

type Item = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** Has an answer the outer form that the description gives it: an object, a list, or either? */
const hasForm = ({ form }: Operation, body: unknown): boolean =>
  isObject(body) && (form === '*' || Array.isArray(body) === (form === '[]'));

/** Has an object one of the fields, or the very value, that only a call that was carried out is answered with? */
function hasProof(success: string, item: unknown): boolean {
  if (!isObject(item)) return false;
  return success.split(' ').some((field) => {
    const [name = '', wanted] = field.split('=');
    const value = Object.hasOwn(item, name) ? item[name] : undefined;
    if (typeof value === 'object' || value === undefined || value === '') return false;
    return wanted === undefined || String(value) === wanted;
  });
}

/** One item of a batch may have been refused while the others were carried out. */
const isRefusedItem = (item: unknown): boolean => isObject(item) && Number(item.code) < 0;

/**
 * Is this the answer that the operation has when it worked? A read needs its outer form only; what changes something must
 * be proven by the fields that the description names, in each item of a list.
 */
export function isSuccess(operation: Operation, body: unknown): boolean {
  if (!hasForm(operation, body)) return false;
  const { success } = operation;
  if (success === undefined || !isWrite(operation)) return true;
  if (!Array.isArray(body)) return hasProof(success, body);
  return body.length > 0 && body.every((item) => hasProof(success, item) || isRefusedItem(item));
}
