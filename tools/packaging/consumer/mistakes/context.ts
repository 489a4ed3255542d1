import type { BinanceCoinm } from '@openderivs/binance-coinm';
import type { BinanceUsdm } from '@openderivs/binance-usdm';
import type { BitgetMix } from '@openderivs/bitget-mix';
import type { Transport } from '@openderivs/client';

/** What each program is given. */
export interface Context {
  readonly usdm: BinanceUsdm;
  readonly coinm: BinanceCoinm;
  readonly bitget: BitgetMix;
  /** For a client of the program's own. */
  readonly binance: { readonly apiKey: string; readonly secretKey: string; readonly transport: Transport };
  readonly bitgetKey: Context['binance'] & { readonly passphrase: string };
}

/** Orders that would be taken. */
export const limit = {
  symbol: 'BTCUSDT',
  side: 'BUY',
  type: 'LIMIT',
  timeInForce: 'GTC',
  quantity: '0.01',
  price: '40000',
} as const;
export const market = { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.01' } as const;
export const stop = {
  algoType: 'CONDITIONAL',
  symbol: 'BTCUSDT',
  side: 'SELL',
  type: 'STOP_MARKET',
  triggerPrice: '30000',
} as const;
export const coinmOrder = { ...limit, symbol: 'BTCUSD_PERP', quantity: '1' } as const;
export const pair = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;
export const order = {
  ...pair,
  marginMode: 'crossed',
  marginCoin: 'USDT',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
  size: '0.01',
  price: '40000',
} as const;
