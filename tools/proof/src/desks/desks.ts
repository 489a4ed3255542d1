import { createBinancePm } from '@openderivs/binance-pm';
import * as pm from '@openderivs/binance-pm/placing';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import * as usdm from '@openderivs/binance-usdm/placing';
import { createBitgetMix } from '@openderivs/bitget-mix';
import * as mix from '@openderivs/bitget-mix/placing';
import { createBitgetUta } from '@openderivs/bitget-uta';
import * as uta from '@openderivs/bitget-uta/placing';
import type { Product } from '@openderivs/sandbox';
import type { Ground } from '../accounts/traders.ts';
import type { Belief } from '../placements.ts';

/** An order for the symbol that all desks trade. */
export interface DeskOrder {
  readonly buys: boolean;
  readonly quantity: string;
  readonly price: string;
}

/** How one API places, and what it calls the product. */
interface Placing {
  readonly product: Product;
  place(ground: Ground): (order: DeskOrder) => Promise<Belief>;
}

export const symbol = 'BTCUSDT';

const limit = { symbol, type: 'LIMIT', timeInForce: 'GTC' } as const;
const line = { symbol, productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'crossed' } as const;

export const placings = {
  'binance-usdm': {
    product: 'usdm',
    place: ({ credentials, ...ground }) => {
      const client = createBinanceUsdm({ ...credentials.binance.hmac, ...ground });
      return ({ buys, ...order }) => usdm.placeOrder(client, { ...limit, ...order, side: buys ? 'BUY' : 'SELL' });
    },
  },
  'binance-pm': {
    product: 'pm-um',
    place: ({ credentials, ...ground }) => {
      const client = createBinancePm({ ...credentials.binance.hmac, ...ground });
      return ({ buys, ...order }) => pm.placeUmOrder(client, { ...limit, ...order, side: buys ? 'BUY' : 'SELL' });
    },
  },
  'bitget-mix': {
    product: 'USDT-FUTURES',
    place: ({ credentials, ...ground }) => {
      const client = createBitgetMix({ ...credentials.bitget.hmac, ...ground });
      const order = { ...line, orderType: 'limit', force: 'gtc' } as const;
      return ({ buys, quantity, price }) =>
        mix.placeOrder(client, { ...order, price, size: quantity, side: buys ? 'buy' : 'sell' });
    },
  },
  'bitget-uta': {
    product: 'USDT-FUTURES',
    place: ({ credentials, ...ground }) => {
      const client = createBitgetUta({ ...credentials.bitget.unified, ...ground });
      const order = { category: 'USDT-FUTURES', symbol, orderType: 'limit' } as const;
      return ({ buys, quantity, price }) =>
        uta.placeOrder(client, { ...order, price, qty: quantity, side: buys ? 'buy' : 'sell' });
    },
  },
} satisfies Readonly<Record<string, Placing>>;

/** The desks of an exchange, by the API of each. Products that share a market trade with each other. */
export const desksOf = {
  binance: ['binance-usdm', 'binance-usdm', 'binance-pm'],
  bitget: ['bitget-mix', 'bitget-mix', 'bitget-uta'],
} as const;

export type DeskExchange = keyof typeof desksOf;

export const deskExchanges = Object.keys(desksOf) as DeskExchange[];
