import type { Operation } from '@openderivs/model';

/** `x-success` as the runtime reads it: `orderId clientOrderId`, or `code=200`; `empty` needs no word. */
export function successOf({ 'x-success': success }: Operation): string | undefined {
  if (success === undefined || success === 'empty') return undefined;
  if (Array.isArray(success)) return success.join(' ');
  return Object.entries(success)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}
