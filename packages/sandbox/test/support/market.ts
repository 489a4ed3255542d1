import { createHmac } from 'node:crypto';
import { expect, onTestFinished } from 'vitest';
import {
  type Api,
  createVirtualTime,
  type MarketOptions,
  type Order,
  type Product,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
  type VirtualTime,
  type WorldOptions,
} from '../../src/index.ts';
import type { Answer } from './answer.ts';
import { type Parameters, query } from './binance.ts';
import { conform } from './conform.ts';
import { type Listening, listen } from './streams.ts';
import { worldStart } from './world.ts';

/** Prices that stay where they are until a test moves them. */
export const calm = { start: '65000', volatility: 0 };

const bitgetKeys = [
  { exchange: 'bitget', account: 'bitget-2', apiKey: 'second-classic', secretKey: 'secret', passphrase: 'phrase' },
  { exchange: 'bitget', account: 'bitget-3', apiKey: 'second-unified', secretKey: 'secret', passphrase: 'phrase' },
] as const;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Signed calls of one account to one API, without a socket, held against their descriptions. */
export type Caller = (method: Method, path: string, given?: Parameters) => Promise<Answer>;

interface Key {
  readonly apiKey: string;
  readonly secretKey: string;
  readonly passphrase?: string;
}

const callerOf = (sandbox: Sandbox, time: VirtualTime, api: Api, key: Key): Caller => {
  const transport = sandbox.transport(api, { sleep: time.sleep });
  const sign = (text: string, form: 'hex' | 'base64'): string =>
    createHmac('sha256', key.secretKey).update(text).digest(form);
  const signed = (method: Method, path: string, given: Parameters) => {
    const timestamp = String(sandbox.clock.now());
    if (api.startsWith('binance')) {
      const payload = query({ ...given, timestamp });
      const target = `${path}?${payload}&signature=${sign(payload, 'hex')}`;
      return { target, body: undefined, headers: { 'X-MBX-APIKEY': key.apiKey } };
    }
    const isRead = method === 'GET';
    const asked = isRead ? query(given) : '';
    const target = asked === '' ? path : `${path}?${asked}`;
    const body = isRead ? undefined : JSON.stringify(given);
    const headers = {
      'ACCESS-KEY': key.apiKey,
      'ACCESS-SIGN': sign(`${timestamp}${method}${target}${body ?? ''}`, 'base64'),
      'ACCESS-TIMESTAMP': timestamp,
      'ACCESS-PASSPHRASE': key.passphrase ?? '',
      'Content-Type': 'application/json',
    };
    return { target, body, headers };
  };
  return async (method, path, given = {}) => {
    const request = { ...signed(method, path, given), method, signal: undefined, timeout: 60_000 };
    const { status, headers, text } = await time.run(transport.send(request));
    const answer = { status, headers: new Headers(headers), text, json: JSON.parse(text) };
    await time.hold(conform(api, method, path, answer));
    return answer;
  };
};

/** Two accounts of each kind on one market. */
export interface TestMarket {
  readonly time: VirtualTime;
  readonly sandbox: Sandbox;
  /** Binance, USDⓈ-M: a first account, and another. */
  readonly first: Caller;
  readonly second: Caller;
  readonly coinm: Caller;
  readonly pm: Caller;
  /** Bitget, classic and unified. */
  readonly mix: Caller;
  readonly mix2: Caller;
  readonly uta: Caller;
  readonly uta2: Caller;
  pass(milliseconds?: number): Promise<void>;
  /** The orders of an account. */
  orders(account: string, product?: Product): readonly Order[];
  /** Hears what the first Binance account is told of USDⓈ-M. */
  hear(): Promise<Listening>;
}

export const startMarket = async (
  market: boolean | MarketOptions = { answers: 'last' },
  world: WorldOptions = {},
  options: SandboxOptions = {},
): Promise<TestMarket> => {
  const time = createVirtualTime(worldStart);
  const sandbox = await startSandbox({
    credentials: bitgetKeys,
    accounts: { 'bitget-3': 'unified' },
    ...options,
    market,
    world: { prices: { BTCUSDT: calm, BTCUSD_PERP: calm }, ...world, time },
  });
  onTestFinished(() => sandbox.close());
  const { binance, bitget } = sandbox.credentials;
  const of = (api: Api, key: Key): Caller => callerOf(sandbox, time, api, key);
  const pass = (milliseconds = 10): Promise<void> => time.run(time.sleep(milliseconds));
  const first = of('binance-usdm', binance.hmac);
  return {
    ...{ time, sandbox, first, pass },
    second: of('binance-usdm', binance.second),
    coinm: of('binance-coinm', binance.hmac),
    pm: of('binance-pm', binance.second),
    mix: of('bitget-mix', bitget.hmac),
    mix2: of('bitget-mix', bitgetKeys[0]),
    uta: of('bitget-uta', bitget.unified),
    uta2: of('bitget-uta', bitgetKeys[1]),
    orders: (account, product) => sandbox.account(account).book(product).orders,
    hear: async () => {
      const { listenKey } = (await first('POST', '/fapi/v1/listenKey')).json;
      const heard = listen(sandbox, 'binance-usdm', time, `/private/ws/${listenKey}`);
      await pass();
      return heard;
    },
  };
};

/** The answer of a call that was taken. */
export const taken = async (answer: Promise<Answer>) => {
  const { status, json, text } = await answer;
  expect(status, text).toBe(200);
  return json;
};
