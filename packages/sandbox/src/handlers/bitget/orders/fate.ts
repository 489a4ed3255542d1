import type { Values } from '../../../parameters/values.ts';
import { crosses } from '../../../state/crossing.ts';
import type { OrderStatus } from '../../../state/order.ts';

/** Whether an order buys: in hedge mode `side` names the position, and closing trades the other way. */
export const buys = (values: Values): boolean =>
  (values.text('side') === 'buy') === (values.text('tradeSide') !== 'close');

/**
 * What becomes of an ordinary order as soon as it is placed. The exchange takes every one; what cannot be done as `force`
 * wants is cancelled at once.
 */
export const fateOf = (values: Values, price: string): OrderStatus => {
  if (values.text('orderType') === 'market') return 'filled';
  const takes = crosses(buys(values), price);
  switch (values.text('force')) {
    case 'ioc':
    case 'fok':
      return takes ? 'filled' : 'expired';
    case 'post_only':
      return takes ? 'expired' : 'open';
    default:
      return 'open';
  }
};
