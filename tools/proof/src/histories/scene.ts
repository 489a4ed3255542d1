import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { iterate as coinmHistory, paging as coinmPaging } from '@openderivs/binance-coinm/paging';
import { createBinancePm } from '@openderivs/binance-pm';
import { iterate as pmHistory, paging as pmPaging } from '@openderivs/binance-pm/paging';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { iterate as usdmHistory, paging as usdmPaging } from '@openderivs/binance-usdm/paging';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { iterate as mixHistory, paging as mixPaging } from '@openderivs/bitget-mix/paging';
import { createBitgetUta } from '@openderivs/bitget-uta';
import { iterate as utaHistory, paging as utaPaging } from '@openderivs/bitget-uta/paging';
import { type AccountHandle, type Api, type Book, type Product, type Sandbox, startSandbox } from '@openderivs/sandbox';
import { cmTrader, coinmTrader, mixTrader, type Trader, umTrader, usdmTrader, utaTrader } from './trader.ts';

/** An entry of any history, as a client reads it. */
export type Entry = Readonly<Record<string | number, unknown>>;

/** Goes through a history. */
export type Read = (operation: string, params: object) => AsyncIterable<Entry>;

/** An exchange with an account, and the real client that reads its histories. */
export interface Scene {
  readonly sandbox: Sandbox;
  readonly startedAt: number;
  now(): number;
  /** Lets time pass, and with it what is due: prices move, and funding is paid. */
  pass(milliseconds: number): Promise<void>;
  readonly account: AccountHandle;
  book(product: Product): Book;
  readonly traders: readonly Trader[];
  readonly read: Read;
  /** Every history that the client can go through. */
  readonly histories: readonly string[];
}

const startedAt = Date.UTC(2026, 0, 1);

const optionsFor = (sandbox: Sandbox, api: Api) => {
  const { now } = sandbox.clock;
  return { transport: sandbox.transport(api), timing: { wallClock: now, monotonic: now }, rateLimit: false } as const;
};

/** The types of `iterate` are those of one history each; a table has names. */
const asRead = <Client>(iterate: unknown, client: Client): Read => {
  const go = iterate as (client: Client, operation: string, params: object) => AsyncIterable<Entry>;
  return (operation, params) => go(client, operation, params);
};

type Connected = Pick<Scene, 'traders' | 'read' | 'histories'>;

const connect: { readonly [A in Api]: (sandbox: Sandbox) => Connected } = {
  'binance-usdm': (sandbox) => {
    const client = createBinanceUsdm({ ...sandbox.credentials.binance.hmac, ...optionsFor(sandbox, 'binance-usdm') });
    const histories = Object.keys(usdmPaging);
    return { traders: [usdmTrader(client)], read: asRead(usdmHistory, client), histories };
  },
  'binance-coinm': (sandbox) => {
    const client = createBinanceCoinm({ ...sandbox.credentials.binance.hmac, ...optionsFor(sandbox, 'binance-coinm') });
    const histories = Object.keys(coinmPaging);
    return { traders: [coinmTrader(client)], read: asRead(coinmHistory, client), histories };
  },
  'binance-pm': (sandbox) => {
    const client = createBinancePm({ ...sandbox.credentials.binance.hmac, ...optionsFor(sandbox, 'binance-pm') });
    const histories = Object.keys(pmPaging);
    return { traders: [umTrader(client), cmTrader(client)], read: asRead(pmHistory, client), histories };
  },
  'bitget-mix': (sandbox) => {
    const client = createBitgetMix({ ...sandbox.credentials.bitget.hmac, ...optionsFor(sandbox, 'bitget-mix') });
    const histories = Object.keys(mixPaging);
    return { traders: [mixTrader(client)], read: asRead(mixHistory, client), histories };
  },
  'bitget-uta': (sandbox) => {
    const client = createBitgetUta({ ...sandbox.credentials.bitget.unified, ...optionsFor(sandbox, 'bitget-uta') });
    const histories = Object.keys(utaPaging);
    return { traders: [utaTrader(client)], read: asRead(utaHistory, client), histories };
  },
};

/** Prices move little and seldom: what matters here is that time passes. */
const price = { start: '20000', volatility: 0.1 };
const prices = { BTCUSDT: price, ETHUSDT: price, SOLUSDT: price };

const accounts: { readonly [A in Api]: string } = {
  'binance-usdm': 'binance',
  'binance-coinm': 'binance',
  'binance-pm': 'binance',
  'bitget-mix': 'bitget',
  'bitget-uta': 'bitget-unified',
};

export async function startScene(api: Api): Promise<Scene> {
  const world = { seed: 5, step: 60_000, prices };
  const sandbox = await startSandbox({ apis: [api], now: () => startedAt, world, contracts: false });
  const account = sandbox.account(accounts[api]);
  return {
    sandbox,
    startedAt,
    now: sandbox.clock.now,
    pass: async (milliseconds) => {
      await sandbox.world.advanceTo(sandbox.world.now() + milliseconds);
    },
    account,
    book: (product) => account.book(product),
    ...connect[api](sandbox),
  };
}
