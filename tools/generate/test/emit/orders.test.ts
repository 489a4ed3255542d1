import type { Document } from '@openderivs/model';
import { expect, it } from 'vitest';
import { emitOrders } from '../../src/emit/orders.ts';
import { plan } from '../../src/plan.ts';
import { targets } from '../targets.ts';

const target = targets.find(({ api }) => api === 'binance-usdm');
if (!target) throw new Error('There is no target.');

const document: Document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  'x-orders': {
    lines: { parameter: 'line', values: ['A', 'B'], positions: 1 },
    kinds: {
      order: {
        id: 'id',
        clientId: 'ownId',
        status: 'state',
        open: ['NEW'],
        over: ['GONE'],
        find: [{ operation: 'getThing', id: 'id' }],
        cancel: { operation: 'cancelThing', id: 'id', clientId: 'ownId' },
        lists: [{ operation: 'getThings' }],
      },
    },
    positions: [],
  },
  paths: {},
};

it('emits the kinds of orders, each on a line', () => {
  const planned = plan(document, target);
  if (planned.orders === undefined) throw new Error('The plan has no orders.');
  expect(emitOrders(planned, planned.orders)).toBe(`// Generated from specs/binance-usdm. Do not edit.

import type { OrdersTable } from '@openderivs/client/orders';

/** How each kind of order is found, listed, cancelled and changed, and how positions are closed. */
export const orders = {
  lines: { parameter: 'line', values: ['A', 'B'], positions: 1 },
  kinds: {
    order: { id: 'id', clientId: 'ownId', status: 'state', open: ['NEW'], over: ['GONE'], find: [{ operation: 'getThing', id: 'id' }], cancel: { operation: 'cancelThing', id: 'id', clientId: 'ownId' }, lists: [{ operation: 'getThings' }] },
  },
  positions: [
  ],
} as const satisfies OrdersTable;
`);
});

it('has none for an API whose description says nothing of it', () => {
  const { 'x-orders': _orders, ...others } = document;
  expect(plan(others, target).orders).toBeUndefined();
});

it('emits brackets where there are any', () => {
  const planned = plan(document, target);
  const bracket = { position: 'getPositions' } as never;
  const emitted = planned.orders && emitOrders(planned, { ...planned.orders, brackets: { order: bracket } });
  expect(emitted).toContain(`  brackets: {
    order: { position: 'getPositions' },
  },
} as const satisfies OrdersTable;`);
});
