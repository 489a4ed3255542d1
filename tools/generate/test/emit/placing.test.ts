import type { Document } from '@openderivs/model';
import { expect, it } from 'vitest';
import { emitTable } from '../../src/emit/operations.ts';
import { emitPlacing } from '../../src/emit/placing.ts';
import { plan } from '../../src/plan.ts';
import { targets } from '../targets.ts';

const target = targets.find(({ api }) => api === 'binance-usdm');
if (!target) throw new Error('There is no target.');

const document: Document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  'x-lookup': ['symbol', 'ownId'],
  'x-placing': { absent: [-1], taken: [{ code: -2, says: "isn't free" }] },
  paths: {
    '/fapi/v1/thing': {
      get: { operationId: 'getThing' },
      post: {
        operationId: 'newThing',
        'x-placing': { id: 'ownId', answerId: 'ownId', time: 'time', find: [{ operation: 'getThing', id: 'ownId' }] },
      },
    },
  },
};

it('emits the orders alone, with what they have in common', () => {
  expect(emitPlacing(plan(document, target))).toBe(`// Generated from specs/binance-usdm. Do not edit.

import type { PlacingTable } from '@openderivs/client/placing';

/** How each kind of order is placed, and found again by its client order id. */
export const placing = {
  absent: [-1],
  taken: [{ code: -2, says: 'isn\\'t free' }],
  orders: {
    newThing: { id: 'ownId', answerId: 'ownId', time: 'time', find: [{ operation: 'getThing', id: 'ownId' }] },
  },
} as const satisfies PlacingTable;
`);
});

it('puts into every bundle where the client order id goes, and by what a call is found again', () => {
  const text = emitTable(plan(document, target), document);
  expect(text).toContain('method,path,name,id\n');
  expect(text).toContain('POST,/fapi/v1/thing,newThing,ownId');
  expect(text).toContain("export const lookup = 'symbol ownId';");
});
