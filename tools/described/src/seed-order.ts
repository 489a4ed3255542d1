import type { Book, Order, Service } from '@openderivs/sandbox';

/** What is known of an order that a call names. */
export interface NamedOrder {
  readonly service: Service;
  readonly symbol: string;
  readonly id?: unknown;
  readonly clientId?: unknown;
  readonly side: string;
  readonly type: string;
  readonly given?: Order['given'];
}

/** An id that no JavaScript number can hold, for orders that a call does not name by one. */
const longId = '8389765612825190231';

/** Puts an open order there, under the ids that a call will name it by. */
export const seedOrder = (book: Book, { service, symbol, id, clientId, side, type, given = new Map() }: NamedOrder) => {
  const now = Date.now();
  book.orderStore.add({
    id: BigInt(/^\d+$/.test(String(id)) ? String(id) : longId),
    clientId: String(clientId ?? 'seeded'),
    service,
    symbol,
    side,
    positionSide: 'BOTH',
    type,
    status: 'open',
    price: '61000',
    quantity: '2',
    changes: 0,
    given,
    createdAt: now,
    updatedAt: now,
  });
};
