import type { Book } from '../../../state/book.ts';
import type { Order, Service } from '../../../state/order.ts';

const day = 86_400_000;

/** How long after they were placed orders are found that came to nothing, and all others. */
interface Memory {
  readonly unfilled: number;
  readonly others: number;
}

const futures: Memory = { unfilled: 3 * day, others: 90 * day };
const portfolio: Memory = { unfilled: 3 * day, others: Number.POSITIVE_INFINITY };
const conditional: Memory = { unfilled: 7 * day, others: Number.POSITIVE_INFINITY };

const memories: { readonly [product: string]: { readonly [S in Service]?: Memory } } = {
  usdm: { plain: futures },
  coinm: { plain: futures },
  'pm-um': { plain: portfolio },
  'pm-cm': { plain: portfolio, conditional },
};

/** Whether the exchange finds an order no more that has ended. */
export const isForgotten = ({ product }: Book, { service, status, fill, createdAt }: Order, now: number): boolean => {
  const memory = memories[product]?.[service];
  if (memory === undefined || status === 'open') return false;
  const cameToNothing = fill === undefined && (status === 'cancelled' || status === 'expired');
  return createdAt + (cameToNothing ? memory.unfilled : memory.others) < now;
};
