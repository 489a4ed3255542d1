import * as coinm from '@openderivs/binance-coinm/orders';
import * as pm from '@openderivs/binance-pm/orders';
import * as usdm from '@openderivs/binance-usdm/orders';
import * as bitget from '@openderivs/bitget-mix/orders';
import * as uta from '@openderivs/bitget-uta/orders';
import type { Api, Product } from '@openderivs/sandbox';
import type { Clients } from '../clients.ts';
import type { PlaceRequest } from '../placements.ts';

/** A bracket as it is asked for. */
export interface AskedBracket {
  readonly id: string;
  readonly short: boolean;
  readonly hedge: boolean;
  /** The limit price; without one it is a market order. */
  readonly price?: string | undefined;
  readonly stop: string;
  readonly profit?: string | undefined;
  readonly ifUnprotected: 'close' | 'keep';
  readonly fillWithin: number;
}

/** What is believed of a bracket. */
export interface BelievedBracket {
  readonly outcome: string;
  readonly by?: string;
  readonly left?: string;
  readonly filled: string;
  readonly stopLoss: object | undefined;
  readonly takeProfit: object | undefined;
}

/** What opens brackets on one product. */
export interface BracketDesk {
  readonly name: string;
  readonly api: Api;
  readonly product: Product;
  readonly symbol: string;
  readonly quantity: string;
  readonly part: string;
  /** Whether it does so in hedge mode. */
  readonly hedge: boolean;
  place(clients: Clients, asked: AskedBracket, options: PlaceRequest['options']): Promise<BelievedBracket>;
}

const termsOf = ({ stop, profit, ifUnprotected, fillWithin }: AskedBracket) => ({
  stopLoss: { triggerPrice: stop },
  ...(profit && { takeProfit: { triggerPrice: profit } }),
  ifUnprotected,
  fillWithin,
});

const binanceEntry = ({ id, short, price }: AskedBracket, symbol: string, quantity: string) => ({
  symbol,
  quantity,
  side: short ? ('SELL' as const) : ('BUY' as const),
  newClientOrderId: id,
  ...(price ? { type: 'LIMIT' as const, timeInForce: 'GTC' as const, price } : { type: 'MARKET' as const }),
});

const binance = (asked: AskedBracket, symbol: string, quantity: string) => ({
  ...termsOf(asked),
  entry: {
    ...binanceEntry(asked, symbol, quantity),
    ...(asked.hedge && { positionSide: asked.short ? ('SHORT' as const) : ('LONG' as const) }),
  },
});

const bitgetEntry = ({ id, short, price }: AskedBracket) => ({
  symbol: 'BTCUSDT',
  side: short ? ('sell' as const) : ('buy' as const),
  clientOid: id,
  ...(price ? { orderType: 'limit' as const, price } : { orderType: 'market' as const }),
});

const usdt = { symbol: 'BTCUSDT', quantity: '0.01', part: '0.004', hedge: true } as const;
const coin = { symbol: 'BTCUSD_PERP', quantity: '10', part: '4' } as const;

export const bracketDesks: readonly BracketDesk[] = [
  {
    name: 'usdm.placeBracket',
    api: 'binance-usdm',
    product: 'usdm',
    ...usdt,
    place: ({ usdm: client }, asked, options) => usdm.placeBracket(client, binance(asked, 'BTCUSDT', '0.01'), options),
  },
  {
    name: 'coinm.placeBracket',
    api: 'binance-coinm',
    product: 'coinm',
    ...coin,
    hedge: true,
    place: ({ coinm: client }, asked, options) =>
      coinm.placeBracket(client, binance(asked, 'BTCUSD_PERP', '10'), options),
  },
  {
    name: 'pm.placeUmBracket',
    api: 'binance-pm',
    product: 'pm-um',
    ...usdt,
    place: ({ pm: client }, asked, options) => pm.placeUmBracket(client, binance(asked, 'BTCUSDT', '0.01'), options),
  },
  {
    name: 'pm.placeCmBracket',
    api: 'binance-pm',
    product: 'pm-cm',
    ...coin,
    hedge: false,
    place: ({ pm: client }, asked, options) =>
      pm.placeCmBracket(client, { ...termsOf(asked), entry: binanceEntry(asked, 'BTCUSD_PERP', '10') }, options),
  },
  {
    name: 'bitget.placeBracket',
    api: 'bitget-mix',
    product: 'USDT-FUTURES',
    ...usdt,
    place: ({ bitget: client }, asked, options) => {
      const where = { productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT', size: '0.01' } as const;
      const entry = { ...where, ...bitgetEntry(asked), ...(asked.hedge && { tradeSide: 'open' as const }) };
      return bitget.placeBracket(client, { ...termsOf(asked), entry }, options);
    },
  },
  {
    name: 'uta.placeBracket',
    api: 'bitget-uta',
    product: 'USDT-FUTURES',
    ...usdt,
    place: ({ uta: client }, asked, options) => {
      const posSide = asked.short ? ('short' as const) : ('long' as const);
      const entry = {
        category: 'USDT-FUTURES' as const,
        qty: '0.01',
        ...bitgetEntry(asked),
        ...(asked.hedge && { posSide }),
      };
      return uta.placeBracket(client, { ...termsOf(asked), entry }, options);
    },
  },
];
