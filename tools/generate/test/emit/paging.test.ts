import type { Document, Paging } from '@openderivs/model';
import { expect, it } from 'vitest';
import { emitPaging } from '../../src/emit/paging.ts';
import { plan } from '../../src/plan.ts';
import { targets } from '../targets.ts';

const target = targets.find(({ api }) => api === 'binance-usdm');

const emitted = (paging: Paging): string => {
  const document: Document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/fapi/v1/things': {
        get: {
          operationId: 'getThings',
          parameters: [{ $ref: '#/components/parameters/Limit' } as never],
          'x-paging': paging,
        },
        post: { operationId: 'newThing' },
      },
    },
    components: {
      parameters: { Limit: { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 500 } } },
    },
  };
  if (!target) throw new Error('There is no target.');
  return emitPaging(plan(document, target));
};

it('emits the histories alone, with the size of their largest page', () => {
  expect(
    emitted({ by: 'time', item: 0, step: 'interval', span: '200d' }),
  ).toBe(`// Generated from specs/binance-usdm. Do not edit.

import type { PagingTable } from '@openderivs/client/paging';

/** The histories that can be iterated, and how each pages. */
export const paging = {
  getThings: { by: 'time', item: 0, step: 'interval', span: '200d', limit: 500 },
} as const satisfies PagingTable;
`);
});
