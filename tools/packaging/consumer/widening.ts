import type { BinancePm } from '@openderivs/binance-pm';
import type { BinanceUsdm, NewOrderParams } from '@openderivs/binance-usdm';
import type { BitgetMix, CancelBatchOrdersParams } from '@openderivs/bitget-mix';

declare const usdm: BinanceUsdm;
declare const pm: BinancePm;
declare const bitget: BitgetMix;

declare const ids: { orderId: string }[] | undefined;
declare const symbol: string | undefined;
declare const reduceOnly: boolean | undefined;
const all = { productType: 'USDT-FUTURES' } as const;
const pair = { ...all, symbol: 'BTCUSDT' } as const;
const market = { symbol: 'BTCUSDT', side: 'SELL', type: 'MARKET', quantity: '1' } as const;

/** What may be undefined is not what was left out. */
export function refused(): void {
  // @ts-expect-error without ids every order would be cancelled
  bitget.cancelBatchOrders({ ...pair, orderIdList: ids });
  // @ts-expect-error nor with them known to be undefined
  bitget.cancelBatchOrders({ ...pair, orderIdList: undefined });
  const batch = { ...pair, orderIdList: ids };
  // @ts-expect-error nor through a variable
  bitget.cancelBatchOrders(batch);
  // @ts-expect-error without a symbol the whole product line
  bitget.cancelBatchOrders({ ...all, symbol });
  // @ts-expect-error the same of trigger orders
  bitget.cancelTriggerOrder({ ...pair, planType: 'normal_plan', orderIdList: ids });
  // @ts-expect-error every position would be closed
  bitget.flashClosePosition({ ...all, symbol, holdSide: 'long' });
  // @ts-expect-error all debt would be repaid
  pm.repayMarginDebt({ asset: 'USDT', amount: symbol });
  // @ts-expect-error the order might open a position
  usdm.newOrder({ ...market, reduceOnly });
}

/** What was left out, or has a value. */
export function taken(params: CancelBatchOrdersParams, order: NewOrderParams): void {
  bitget.cancelBatchOrders(pair);
  bitget.cancelBatchOrders({ ...pair, orderIdList: [{ orderId: '1' }, { clientOid: 'entry-8' }] });
  if (ids) bitget.cancelBatchOrders({ ...pair, orderIdList: ids });
  bitget.cancelBatchOrders({ ...pair, ...(ids && { orderIdList: ids }) });
  bitget.cancelBatchOrders(params);
  bitget.cancelBatchOrders({ ...params, symbol: 'BTCUSDT' });
  bitget.flashClosePosition({ ...all, symbol: symbol ?? 'BTCUSDT' });
  pm.repayMarginDebt({ asset: 'USDT', amount: '100' });
  usdm.newOrder(market);
  usdm.newOrder(order);
  usdm.newOrder({ ...market, reduceOnly: reduceOnly ?? false });
  usdm.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 1n, price: 60_000 });
}

/** A call that takes `Given` refuses what the plain types refuse. */
export function mistaken(): void {
  // @ts-expect-error a name that the call does not know
  bitget.cancelBatchOrders({ ...pair, sybmol: 'BTCUSDT' });
  // @ts-expect-error a value that the enum does not have
  bitget.cancelBatchOrders({ ...pair, productType: 'USDT-FUTURE' });
  // @ts-expect-error a list needs its symbol
  bitget.cancelBatchOrders({ ...all, orderIdList: [{ orderId: '1' }] });
  // @ts-expect-error a product type is mandatory
  bitget.cancelBatchOrders({});
  // @ts-expect-error a market order has no price
  usdm.newOrder({ ...market, price: '1' });
}

/** Wrappers keep their types. */
export const wrapped: (params: NewOrderParams) => Promise<unknown> = (params) => usdm.newOrder(params);
export const taking: (params: NewOrderParams) => Promise<unknown> = usdm.newOrder;
export const again = (params: Parameters<BinanceUsdm['newOrder']>[0]): Promise<unknown> => usdm.newOrder(params);
export const place = <Order extends NewOrderParams>(order: Order): Promise<unknown> =>
  usdm.newOrder<NewOrderParams>(order);
