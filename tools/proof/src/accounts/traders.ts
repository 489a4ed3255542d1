import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { createBinanceCoinmStreams } from '@openderivs/binance-coinm/streams';
import { createBinancePm } from '@openderivs/binance-pm';
import { createBinancePmStreams } from '@openderivs/binance-pm/streams';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBinanceUsdmStreams } from '@openderivs/binance-usdm/streams';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { createBitgetMixStreams } from '@openderivs/bitget-mix/streams';
import { createBitgetUta } from '@openderivs/bitget-uta';
import { createBitgetUtaStreams } from '@openderivs/bitget-uta/streams';
import type { Transport } from '@openderivs/client';
import type { OpenSocket, UserData, UserDataOptions } from '@openderivs/client/streams';
import type { DemoCredentials, VirtualTime } from '@openderivs/sandbox';
import { resting } from './script.ts';
import type { Trader } from './trader.ts';

/** What a client runs on. */
export interface Ground {
  readonly credentials: DemoCredentials;
  readonly transport: Transport;
  readonly timing: VirtualTime['timing'] & { readonly random: () => number };
}

export interface FollowerGround extends Ground {
  readonly socket: OpenSocket;
}

/** Somebody who follows an account. */
export interface Follower {
  readonly user: UserData;
  close(): Promise<void>;
}

/** How an account of one API is traded and followed. */
export interface AccountApi {
  /** The first few are traded again and again, each of the others once. */
  readonly symbols: readonly string[];
  trade(ground: Ground): Trader;
  follow(ground: FollowerGround, options: Pick<UserDataOptions, 'reconcile'>): Follower;
}

const pairs = (end: string) => Array.from({ length: 400 }, (_, at) => `${at < 2 ? 'USUAL' : 'ONCE'}${at}${end}`);
const linear = pairs('USDT');
const inverse = pairs('USD_PERP');

const limit = { side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '2', price: resting } as const;
const stop = { algoType: 'CONDITIONAL', side: 'SELL', type: 'STOP_MARKET', quantity: '1', triggerPrice: '20' } as const;
const market = { type: 'MARKET', quantity: '1' } as const;
const isCoinMargined = (symbol: string) => symbol.endsWith('_PERP');
const inSmallLetters = { BUY: 'buy', SELL: 'sell' } as const;

export const accountApis = {
  'binance-usdm': {
    symbols: linear,
    trade({ credentials, ...ground }) {
      const client = createBinanceUsdm({ ...credentials.binance.hmac, ...ground });
      return {
        market: (symbol, side) => client.newOrder({ ...market, symbol, side }),
        rest: (symbol, name) => client.newOrder({ ...limit, symbol, newClientOrderId: name }),
        cancel: (symbol, name) => client.cancelOrder({ symbol, origClientOrderId: name }),
        condition: (symbol, name) => client.newAlgoOrder({ ...stop, symbol, clientAlgoId: name }),
        cancelCondition: (_, name) => client.cancelAlgoOrder({ clientAlgoId: name }),
      };
    },
    follow({ credentials, socket, ...ground }, options) {
      const rest = createBinanceUsdm({ ...credentials.binance.hmac, ...ground });
      const streams = createBinanceUsdmStreams({ rest, socket });
      return { user: streams.userData(options), close: streams.close };
    },
  },
  'binance-coinm': {
    symbols: inverse,
    trade({ credentials, ...ground }) {
      const client = createBinanceCoinm({ ...credentials.binance.hmac, ...ground });
      return {
        market: (symbol, side) => client.newOrder({ ...market, symbol, side }),
        rest: (symbol, name) => client.newOrder({ ...limit, symbol, newClientOrderId: name }),
        cancel: (symbol, name) => client.cancelOrder({ symbol, origClientOrderId: name }),
        condition: (symbol, name) => client.newAlgoOrder({ ...stop, symbol, clientAlgoId: name }),
        cancelCondition: (_, name) => client.cancelAlgoOrder({ clientAlgoId: name }),
      };
    },
    follow({ credentials, socket, ...ground }, options) {
      const rest = createBinanceCoinm({ ...credentials.binance.hmac, ...ground });
      const streams = createBinanceCoinmStreams({ rest, socket });
      return { user: streams.userData(options), close: streams.close };
    },
  },
  'binance-pm': {
    // Both product lines, one after the other.
    symbols: linear.map((symbol, at) => (at % 2 ? (inverse[at] as string) : symbol)),
    trade({ credentials, ...ground }) {
      const client = createBinancePm({ ...credentials.binance.hmac, ...ground });
      return {
        market: (symbol, side) =>
          isCoinMargined(symbol)
            ? client.newCmOrder({ ...market, symbol, side })
            : client.newUmOrder({ ...market, symbol, side }),
        rest: (symbol, name) =>
          isCoinMargined(symbol)
            ? client.newCmOrder({ ...limit, symbol, newClientOrderId: name })
            : client.newUmOrder({ ...limit, symbol, newClientOrderId: name }),
        cancel: (symbol, name) =>
          isCoinMargined(symbol)
            ? client.cancelCmOrder({ symbol, origClientOrderId: name })
            : client.cancelUmOrder({ symbol, origClientOrderId: name }),
        condition: (symbol, name) =>
          isCoinMargined(symbol)
            ? client.newCmConditionalOrder({
                ...{ symbol, side: 'SELL', strategyType: 'STOP_MARKET', quantity: '1', stopPrice: '20' },
                newClientStrategyId: name,
              })
            : client.newUmAlgoOrder({ ...stop, symbol, clientAlgoId: name }),
        cancelCondition: (symbol, name) =>
          isCoinMargined(symbol)
            ? client.cancelCmConditionalOrder({ symbol, newClientStrategyId: name })
            : client.cancelUmAlgoOrder({ clientAlgoId: name }),
      };
    },
    follow({ credentials, socket, ...ground }, options) {
      const rest = createBinancePm({ ...credentials.binance.hmac, ...ground });
      const streams = createBinancePmStreams({ rest, socket });
      return { user: streams.userData(options), close: streams.close };
    },
  },
  'bitget-mix': {
    symbols: linear,
    trade({ credentials, ...ground }) {
      const client = createBitgetMix({ ...credentials.bitget.hmac, ...ground });
      const line = { productType: 'USDT-FUTURES' } as const;
      const order = { ...line, marginMode: 'crossed', marginCoin: 'USDT' } as const;
      return {
        market: (symbol, side) =>
          client.placeOrder({ ...order, symbol, side: inSmallLetters[side], orderType: 'market', size: '1' }),
        rest: (symbol, clientOid) =>
          client.placeOrder({
            ...{ ...order, symbol, side: 'buy', orderType: 'limit', force: 'gtc', size: '2', price: resting },
            clientOid,
          }),
        cancel: (symbol, clientOid) => client.cancelOrder({ ...line, symbol, clientOid }),
        condition: (symbol, clientOid) =>
          client.placeTriggerOrder({
            ...{ ...order, symbol, side: 'sell', orderType: 'market', planType: 'normal_plan', size: '1' },
            ...{ triggerPrice: '20', triggerType: 'fill_price', clientOid },
          }),
        cancelCondition: (symbol, clientOid) =>
          client.cancelTriggerOrder({ ...line, symbol, planType: 'normal_plan', orderIdList: [{ clientOid }] }),
      };
    },
    follow({ credentials, socket, ...ground }, options) {
      const rest = createBitgetMix({ ...credentials.bitget.hmac, ...ground });
      const streams = createBitgetMixStreams({ rest, socket });
      return { user: streams.userData(options), close: streams.close };
    },
  },
  'bitget-uta': {
    symbols: linear,
    trade({ credentials, ...ground }) {
      const client = createBitgetUta({ ...credentials.bitget.unified, ...ground });
      const line = { category: 'USDT-FUTURES' } as const;
      return {
        market: (symbol, side) =>
          client.placeOrder({ ...line, symbol, side: inSmallLetters[side], orderType: 'market', qty: '1' }),
        rest: (symbol, clientOid) =>
          client.placeOrder({
            ...{ ...line, symbol, side: 'buy', orderType: 'limit', timeInForce: 'gtc', qty: '2', price: resting },
            clientOid,
          }),
        cancel: (_, clientOid) => client.cancelOrder({ ...line, clientOid }),
        condition: (symbol, clientOid) =>
          client.placeStrategyOrder({
            ...{ ...line, symbol, side: 'sell', type: 'trigger', triggerOrderType: 'market', qty: '1' },
            ...{ triggerPrice: '20', triggerBy: 'market', clientOid },
          }),
        cancelCondition: (_, clientOid) => client.cancelStrategyOrder({ clientOid }),
      };
    },
    follow({ credentials, socket, ...ground }, options) {
      const rest = createBitgetUta({ ...credentials.bitget.unified, ...ground });
      const streams = createBitgetUtaStreams({ rest, socket });
      return { user: streams.userData(options), close: streams.close };
    },
  },
} satisfies Readonly<Record<string, AccountApi>>;

export type AccountApiName = keyof typeof accountApis;

export const accountApiNames = Object.keys(accountApis) as AccountApiName[];
