import { createPlacing, type PlacingTable } from '../../src/placing/index.ts';
import type { createBinance } from './api.ts';

type Client = ReturnType<typeof createBinance>;

const found = {
  answerId: 'clientOrderId',
  time: 'time',
  rejected: { status: 'REJECTED' },
  find: [{ operation: 'queryOrder', id: 'origClientOrderId', with: ['symbol'] }],
} as const;

const table = {
  absent: [-2013, -2011],
  taken: [{ code: -4116 }, { code: -2010, says: 'duplicate' }],
  batch: { by: 'place', code: 'code', message: 'msg' },
  orders: {
    newOrder: { id: 'newClientOrderId', ...found },
    placeMultipleOrders: { id: 'batchOrders.newClientOrderId', ...found },
  },
} as const satisfies PlacingTable;

const placing = createPlacing<Client, typeof table>(table);

export const placeOrder = placing.one('newOrder');
export const placeOrders = placing.many('placeMultipleOrders');
