import { expect, it } from 'vitest';
import { successOf } from '../../src/plan/success.ts';

it.each([
  [['orderId'], 'orderId'],
  [['clientOrderId', 'listClientOrderId'], 'clientOrderId listClientOrderId'],
  [{ code: 200 }, 'code=200'],
  [{ msg: 'success' }, 'msg=success'],
  [{ complete: true }, 'complete=true'],
  ['empty' as const, undefined],
  [undefined, undefined],
])('writes %j as %j', (success, text) => {
  expect(successOf(success === undefined ? {} : { 'x-success': success })).toBe(text);
});
