import type { BinanceCoinm } from '@openderivs/binance-coinm';
import type { BinancePm } from '@openderivs/binance-pm';
import type {
  BinanceUsdm,
  ContractFilter,
  LotSizeFilter,
  NewOrderParams,
  Order,
  OrderStatus,
  TimeInForceExceptGtd,
} from '@openderivs/binance-usdm';
import { isOrderStatus, orderStatusValues } from '@openderivs/binance-usdm/values';
import type { BitgetMix } from '@openderivs/bitget-mix';
import type { OtherNumber } from '@openderivs/client';

declare const usdm: BinanceUsdm;
declare const coinm: BinanceCoinm;
declare const pm: BinancePm;
declare const bitget: BitgetMix;

/** What cannot grow goes back into a request as it came. */
export async function sentBack(order: Order): Promise<void> {
  const { symbol, side, orderId, positionSide } = order;
  await usdm.modifyOrder({ symbol, side, orderId, quantity: '1', price: '61000' });
  await usdm.newOrder({ symbol, side, positionSide, type: 'MARKET', quantity: '1' });
  const changed = await coinm.queryOrder({ symbol: 'BTCUSD_PERP', orderId });
  await coinm.modifyOrder({ symbol: 'BTCUSD_PERP', side: changed.side, orderId, quantity: '1', price: '61000' });
  const held = await pm.queryUmOrder({ symbol, orderId });
  await pm.modifyUmOrder({ symbol, side: held.side, orderId, quantity: '1', price: '61000' });
  for (const { marginMode, marginCoin, holdSide } of await bitget.getAllPositions({ productType: 'USDT-FUTURES' })) {
    await bitget.changeMarginMode({ productType: 'USDT-FUTURES', symbol, marginCoin, marginMode });
    await bitget.flashClosePosition({ productType: 'USDT-FUTURES', symbol, holdSide });
  }
}

/** A value that is not in the list is found by the compiler. */
export function misspelt({ status }: Order, count: 1 | 2 | OtherNumber): string {
  if (status === 'CANCELED') return status;
  // @ts-expect-error spelt with one L
  if (status === 'CANCELLED') return status;
  // @ts-expect-error the other way round
  if ('CANCELLED' === status) return status;
  switch (status) {
    case 'NEW':
      return status;
    // @ts-expect-error in a case
    case 'CANCELLED':
      return status;
  }
  // @ts-expect-error the same for numbers
  if (count === 3) return 'three';
  if (count === 2) return String(count + 1);
  // What is new at the exchange is compared as text.
  if ((status as string) === 'PAUSED') return status.toLowerCase();
  const text: string = status;
  return text;
}

/** The same through the verbs. */
export async function byVerb(): Promise<boolean> {
  const { data } = await usdm.GET('/fapi/v1/order', { params: { query: { symbol: 'BTCUSDT', orderId: '1' } } });
  // @ts-expect-error spelt with one L
  if (data?.status === 'CANCELLED') return true;
  return data?.status === 'CANCELED' && data.side === 'BUY';
}

/** What is known is listed. */
export const known = (status: Order['status']): OrderStatus | undefined => (isOrderStatus(status) ? status : undefined);
export const statuses: readonly OrderStatus[] = orderStatusValues;

/** A kind of filter that is not known has a type, and a guard finds one that is in every version of TypeScript. */
export function stepOf(filters: readonly ContractFilter[]): string | undefined {
  for (const filter of filters) {
    if (filter.filterType === 'LOT_SIZE') return filter.stepSize;
    // @ts-expect-error no such kind
    if (filter.filterType === 'LOT_SIZES') return undefined;
    switch (filter.filterType) {
      case 'PRICE_FILTER':
      case 'MARKET_LOT_SIZE':
      case 'MAX_NUM_ORDERS':
      case 'MAX_NUM_ALGO_ORDERS':
      case 'PERCENT_PRICE':
        break;
      default: {
        const unknown: string = filter.filterType;
        if (unknown === '') return undefined;
      }
    }
  }
  return filters.find((filter): filter is LotSizeFilter => filter.filterType === 'LOT_SIZE')?.stepSize;
}

/** The type of a time in force says what it leaves out. */
export const limitOrder = (timeInForce: TimeInForceExceptGtd): NewOrderParams => ({
  symbol: 'BTCUSDT',
  side: 'BUY',
  type: 'LIMIT',
  timeInForce,
  quantity: '1',
  price: '61000',
});
