import type { Api, Sandbox, VirtualTime } from '@openderivs/sandbox';
import type { MarketMakerOptions } from '../market-maker.ts';
import type { TrendFollowerOptions } from '../trend-follower.ts';
import { openMarketMaker } from './binance-trader.ts';
import { openTrendFollower } from './bitget-trader.ts';
import type { Trader } from './trader.ts';

/** What either bot can be told. Each takes its own. */
export type BotOptions = MarketMakerOptions & TrendFollowerOptions;
export type BotSettings = Omit<BotOptions, 'symbols'>;

interface Entry {
  readonly api: Api;
  readonly symbols: readonly string[];
  /** The calls by which it places and moves orders. */
  readonly orderCalls: readonly string[];
  open(sandbox: Sandbox, time: VirtualTime, options: BotOptions): Trader;
}

/** The bots that can live a day, by name. */
export const bots = {
  'market-maker': {
    api: 'binance-usdm',
    symbols: ['BTCUSDT', 'ETHUSDT', 'SOLUSDT'],
    orderCalls: ['newOrder', 'modifyOrder'],
    open: openMarketMaker,
  },
  'trend-follower': {
    api: 'bitget-mix',
    symbols: ['BTCUSDT', 'ETHUSDT'],
    orderCalls: ['placeOrder'],
    open: openTrendFollower,
  },
} as const satisfies { readonly [name: string]: Entry };

export type Bot = keyof typeof bots;
