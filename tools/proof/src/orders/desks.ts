import * as coinm from '@openderivs/binance-coinm/orders';
import * as pm from '@openderivs/binance-pm/orders';
import * as usdm from '@openderivs/binance-usdm/orders';
import * as bitget from '@openderivs/bitget-mix/orders';
import * as uta from '@openderivs/bitget-uta/orders';
import type { Api, Product, Service } from '@openderivs/sandbox';
import type { Clients } from '../clients.ts';
import type { PlaceRequest } from '../placements.ts';

type Options = PlaceRequest['options'];

/** What a call believes, as far as all kinds have it in common. */
export interface Believed {
  readonly outcome: string;
  readonly filled?: string;
  readonly error?: Error;
  readonly order?: object | undefined;
}

/** A kind of order: what cancels it and, where that is possible, what changes its price. */
export interface OrderDesk {
  /** The name of the placement that makes such orders. */
  readonly places: string;
  readonly api: Api;
  readonly product: Product;
  readonly service: Service;
  cancel(clients: Clients, id: string, options: Options): Promise<Believed>;
  amend?(clients: Clients, id: string, price: string, options: Options): Promise<Believed>;
}

const btc = { symbol: 'BTCUSDT' } as const;
const perp = { symbol: 'BTCUSD_PERP' } as const;
const mix = { ...btc, productType: 'USDT-FUTURES' } as const;
const line = { category: 'USDT-FUTURES' } as const;
const buy = { side: 'BUY' } as const;

export const orderDesks: readonly OrderDesk[] = [
  {
    places: 'usdm.placeOrder',
    api: 'binance-usdm',
    product: 'usdm',
    service: 'plain',
    cancel: (clients, id, options) => usdm.cancelSurely(clients.usdm, { ...btc, origClientOrderId: id }, options),
    amend: (clients, id, price, options) =>
      usdm.amendOrder(clients.usdm, { ...btc, ...buy, origClientOrderId: id, quantity: '0.01', price }, options),
  },
  {
    places: 'usdm.placeAlgoOrder',
    api: 'binance-usdm',
    product: 'usdm',
    service: 'algo',
    cancel: (clients, id, options) => usdm.cancelAlgoSurely(clients.usdm, { clientAlgoId: id }, options),
  },
  {
    places: 'coinm.placeOrder',
    api: 'binance-coinm',
    product: 'coinm',
    service: 'plain',
    cancel: (clients, id, options) => coinm.cancelSurely(clients.coinm, { ...perp, origClientOrderId: id }, options),
    amend: (clients, id, price, options) =>
      coinm.amendOrder(clients.coinm, { ...perp, ...buy, origClientOrderId: id, quantity: '1', price }, options),
  },
  {
    places: 'coinm.placeAlgoOrder',
    api: 'binance-coinm',
    product: 'coinm',
    service: 'algo',
    cancel: (clients, id, options) => coinm.cancelAlgoSurely(clients.coinm, { ...perp, clientAlgoId: id }, options),
  },
  {
    places: 'pm.placeUmOrder',
    api: 'binance-pm',
    product: 'pm-um',
    service: 'plain',
    cancel: (clients, id, options) => pm.cancelUmSurely(clients.pm, { ...btc, origClientOrderId: id }, options),
    amend: (clients, id, price, options) =>
      pm.amendUmOrder(clients.pm, { ...btc, ...buy, origClientOrderId: id, quantity: '0.01', price }, options),
  },
  {
    places: 'pm.placeCmOrder',
    api: 'binance-pm',
    product: 'pm-cm',
    service: 'plain',
    cancel: (clients, id, options) => pm.cancelCmSurely(clients.pm, { ...perp, origClientOrderId: id }, options),
    amend: (clients, id, price, options) =>
      pm.amendCmOrder(clients.pm, { ...perp, ...buy, origClientOrderId: id, quantity: '1', price }, options),
  },
  {
    places: 'pm.placeMarginOrder',
    api: 'binance-pm',
    product: 'pm-margin',
    service: 'plain',
    cancel: (clients, id, options) => pm.cancelMarginSurely(clients.pm, { ...btc, origClientOrderId: id }, options),
  },
  {
    places: 'pm.placeUmAlgoOrder',
    api: 'binance-pm',
    product: 'pm-um',
    service: 'algo',
    cancel: (clients, id, options) => pm.cancelUmAlgoSurely(clients.pm, { ...btc, clientAlgoId: id }, options),
  },
  {
    places: 'pm.placeCmConditionalOrder',
    api: 'binance-pm',
    product: 'pm-cm',
    service: 'conditional',
    cancel: (clients, id, options) =>
      pm.cancelCmConditionalSurely(clients.pm, { ...perp, newClientStrategyId: id }, options),
  },
  {
    places: 'bitget.placeOrder',
    api: 'bitget-mix',
    product: 'USDT-FUTURES',
    service: 'plain',
    cancel: (clients, id, options) => bitget.cancelSurely(clients.bitget, { ...mix, clientOid: id }, options),
    amend: (clients, id, price, options) =>
      bitget.amendOrder(
        clients.bitget,
        { ...mix, clientOid: id, newClientOid: `${id}-new`, newSize: '0.01', newPrice: price },
        options,
      ),
  },
  {
    places: 'bitget.placePlanOrder',
    api: 'bitget-mix',
    product: 'USDT-FUTURES',
    service: 'plan',
    cancel: (clients, id, options) =>
      bitget.cancelPlanSurely(clients.bitget, { ...mix, planType: 'normal_plan', clientOid: id }, options),
  },
  {
    places: 'bitget.placeTpslOrder',
    api: 'bitget-mix',
    product: 'USDT-FUTURES',
    service: 'tpsl',
    cancel: (clients, id, options) =>
      bitget.cancelTpslSurely(clients.bitget, { ...mix, planType: 'loss_plan', clientOid: id }, options),
  },
  {
    places: 'uta.placeOrder',
    api: 'bitget-uta',
    product: 'USDT-FUTURES',
    service: 'plain',
    cancel: (clients, id, options) => uta.cancelSurely(clients.uta, { clientOid: id }, options),
    amend: (clients, id, price, options) =>
      uta.amendOrder(clients.uta, { ...line, ...btc, clientOid: id, qty: '0.01', price }, options),
  },
  {
    places: 'uta.placeStrategyOrder',
    api: 'bitget-uta',
    product: 'USDT-FUTURES',
    service: 'plan',
    cancel: (clients, id, options) => uta.cancelStrategySurely(clients.uta, { ...line, clientOid: id }, options),
  },
];

/** What has been done to all orders and positions of an account. */
export interface BelievedOfAll {
  readonly outcome: string;
}

/** An account: what cancels all of it, and what closes all of it. */
export interface AccountDesk {
  readonly api: Api;
  /** Where it has orders, and of these where it has positions. */
  readonly products: readonly Product[];
  readonly positions: readonly { readonly product: Product; readonly symbol: string; readonly size: string }[];
  cancelEverything(clients: Clients, options: Options): Promise<BelievedOfAll>;
  flatten(clients: Clients, options: Options): Promise<BelievedOfAll>;
}

const all = { marginSymbols: ['BTCUSDT'] } as const;

export const accountDesks: readonly AccountDesk[] = [
  {
    api: 'binance-usdm',
    products: ['usdm'],
    positions: [{ product: 'usdm', symbol: 'BTCUSDT', size: '0.3' }],
    cancelEverything: (clients, options) => usdm.cancelEverything(clients.usdm, {}, options),
    flatten: (clients, options) => usdm.flatten(clients.usdm, {}, options),
  },
  {
    api: 'binance-coinm',
    products: ['coinm'],
    positions: [{ product: 'coinm', symbol: 'BTCUSD_PERP', size: '30' }],
    cancelEverything: (clients, options) => coinm.cancelEverything(clients.coinm, {}, options),
    flatten: (clients, options) => coinm.flatten(clients.coinm, {}, options),
  },
  {
    api: 'binance-pm',
    products: ['pm-um', 'pm-cm', 'pm-margin'],
    positions: [
      { product: 'pm-um', symbol: 'BTCUSDT', size: '0.3' },
      { product: 'pm-cm', symbol: 'BTCUSD_PERP', size: '30' },
    ],
    cancelEverything: (clients, options) => pm.cancelEverything(clients.pm, all, options),
    flatten: (clients, options) => pm.flatten(clients.pm, all, options),
  },
  {
    api: 'bitget-mix',
    products: ['USDT-FUTURES'],
    positions: [{ product: 'USDT-FUTURES', symbol: 'BTCUSDT', size: '0.3' }],
    cancelEverything: (clients, options) => bitget.cancelEverything(clients.bitget, {}, options),
    flatten: (clients, options) => bitget.flatten(clients.bitget, {}, options),
  },
  {
    api: 'bitget-uta',
    products: ['USDT-FUTURES'],
    positions: [{ product: 'USDT-FUTURES', symbol: 'BTCUSDT', size: '0.3' }],
    cancelEverything: (clients, options) => uta.cancelEverything(clients.uta, {}, options),
    flatten: (clients, options) => uta.flatten(clients.uta, {}, options),
  },
];
