import type { Success } from '@openderivs/model';
import { expect, it } from 'vitest';
import { readOperations } from '../src/operation.ts';
import { unprovenIn } from '../src/unproven.ts';

const operationWith = (success: Success | undefined) => {
  const [operation] = readOperations('binance-usdm', {
    paths: {
      '/v1/order': { post: { operationId: 'newOrder', ...(success !== undefined && { 'x-success': success }) } },
    },
  });
  if (operation === undefined) throw new Error('The bundle of this test has an operation.');
  return operation;
};

it.each<[Success | undefined, unknown, unknown[]]>([
  [['orderId', 'listId'], { listId: 0 }, []],
  [['orderId'], { orderId: '' }, [{ orderId: '' }]],
  [['orderId'], { orderId: null }, [{ orderId: null }]],
  [['orderId'], [{ orderId: '1' }, { code: -2010 }, { symbol: 'A' }], [{ symbol: 'A' }]],
  [['orderId'], 'done', ['done']],
  [{ code: 200 }, { code: '200' }, []],
  [{ code: 200 }, { code: 0 }, [{ code: 0 }]],
  ['empty', {}, []],
  ['empty', null, [null]],
  [undefined, {}, []],
])('finds by %j what %j does not prove', (success, payload, unproven) => {
  expect(unprovenIn(operationWith(success), payload)).toEqual(unproven);
});
