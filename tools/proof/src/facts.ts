import type { Api } from '@openderivs/sandbox';

interface Facts {
  readonly exchange: 'binance' | 'bitget';
  /** The account that the runs' key opens. */
  readonly account: string;
  /** How long after its timestamp the exchange takes a call, in milliseconds. */
  readonly window: number;
  /** The code for an order that there is not. */
  readonly absent: number | string;
}

const binance: Facts = { exchange: 'binance', account: 'binance', window: 5_000, absent: -2013 };

/** What is known of each API. Runs go over all of them. */
const facts: { readonly [A in Api]: Facts } = {
  'binance-usdm': binance,
  'binance-coinm': binance,
  'binance-pm': binance,
  'bitget-mix': { exchange: 'bitget', account: 'bitget', window: 30_000, absent: '40109' },
  'bitget-uta': { exchange: 'bitget', account: 'bitget-unified', window: 30_000, absent: '25204' },
};

export const apis = Object.keys(facts) as readonly Api[];

export const exchangeOf = (api: Api): Facts['exchange'] => facts[api].exchange;

export const isBitget = (api: Api): boolean => exchangeOf(api) === 'bitget';

export const accountOf = (api: Api): string => facts[api].account;

export const windowOf = (api: Api): number => facts[api].window;

export const absentOf = (api: Api): number | string => facts[api].absent;

/** The longest answer that the clients read: enough for any honest one, and exceeded at no cost. */
export const maxAnswerBytes = 65_536;
