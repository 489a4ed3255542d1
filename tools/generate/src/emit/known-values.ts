import type { Target } from '../targets.ts';
import { Code } from './literal.ts';

/**
 * Times of what has been reach back a day; an order that ends by itself ends tomorrow. A week is the longest range of many histories,
 * and its end, read a millisecond after its beginning, would be beyond it.
 */
export function timeNear(name: string, isText: boolean): Code {
  const times: Readonly<Record<string, string>> = {
    startTime: 'Date.now() - 86_400_000',
    goodTillDate: 'Date.now() + 86_400_000',
  };
  const time = times[name] ?? 'Date.now()';
  return new Code(isText ? `String(${time})` : time);
}

/** Values that a reader expects under names that the exchanges use everywhere: bitcoin trades at about 65000. */
export function knownValue(name: string, { symbol }: Target): string | undefined {
  const pair = symbol.replace('_PERP', '');
  const known: Readonly<Record<string, string>> = {
    symbol,
    pair,
    asset: 'USDT',
    coin: 'USDT',
    fromAsset: 'USDT',
    toAsset: 'BNB',
    marginCoin: 'USDT',
    productType: 'USDT-FUTURES',
    quantity: '0.01',
    qty: '0.01',
    size: '0.01',
    price: '61000',
    openPrice: '61000',
    triggerPrice: '70000',
    stopPrice: '70000',
    orderId: '123456789',
    planOrderId: '123456789',
    downloadId: '546975389218332672',
    quoteId: '12415572564',
    origClientOrderId: 'my-order-1',
    newClientOrderId: 'my-order-1',
    clientOid: 'my-order-1',
  };
  return known[name];
}
