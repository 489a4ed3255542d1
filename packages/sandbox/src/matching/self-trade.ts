import type { CoreOrder } from './core-order.ts';

/** Whether a taker must not trade with this order. The taker's mode decides, as on Binance. */
export const isSelfTrade = (taker: CoreOrder, maker: CoreOrder): boolean =>
  taker.selfTrade !== undefined && taker.owner === maker.owner;

export const endsMaker = ({ selfTrade }: CoreOrder): boolean =>
  selfTrade === 'expire-maker' || selfTrade === 'expire-both';

export const endsTaker = ({ selfTrade }: CoreOrder): boolean =>
  selfTrade === 'expire-taker' || selfTrade === 'expire-both';
