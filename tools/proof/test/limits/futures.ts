import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createGovernor, type Governor } from '@openderivs/client/governor';
import type { Scene } from '../../src/limits/scene.ts';

export interface FuturesOptions {
  readonly governor?: Governor;
  readonly rateLimit?: false;
  readonly maxWait?: number;
  /** Whether the clients measure the exchange's clock before the first call. */
  readonly measured?: boolean;
}

/** Two clients of USDⓈ-M with two keys of one account, and one of COIN-M, as three bots in one process have them. */
export async function createFutures(scene: Scene, options: FuturesOptions = {}) {
  const { time, sandbox, transport } = scene;
  const { hmac, ed25519 } = sandbox.credentials.binance;
  const { measured = true, ...given } = options;
  const usual = given.rateLimit === undefined ? { governor: createGovernor({ timing: time.timing }) } : {};
  const common = { accountId: 'binance', timing: time.timing, retry: false, ...usual, ...given } as const;
  const clients = {
    usdm: createBinanceUsdm({ ...hmac, ...common, transport: transport('binance-usdm') }),
    second: createBinanceUsdm({ ...ed25519, ...common, transport: transport('binance-usdm') }),
    coinm: createBinanceCoinm({ ...hmac, ...common, transport: transport('binance-coinm') }),
  };
  if (measured) await time.run(Promise.all(Object.values(clients).map(({ clock }) => clock.sync())));
  return clients;
}

export type Futures = Awaited<ReturnType<typeof createFutures>>;

/** A mix of reads of 2 to 20. */
export function someRead({ usdm, second, coinm }: Futures, { random }: Scene): Promise<unknown> {
  const limit = random.pick([5, 100, 500, 1000] as const);
  const read = random.pick([
    () => usdm.getOrderBook({ symbol: 'BTCUSDT', limit }),
    () => second.getKlineCandlestickData({ symbol: 'BTCUSDT', interval: '1m', limit }),
    () => coinm.getOrderBook({ symbol: 'BTCUSD_PERP', limit }),
  ]);
  return read();
}

/** What `someRead` takes on average. */
export const meanRead = (2 + 5 + 10 + 20 + (2 + 5 + 10 + 20) + (1 + 2 + 5 + 5)) / 12;

/** An order that rests. */
export const restingOrder = {
  symbol: 'BTCUSDT',
  side: 'BUY',
  type: 'LIMIT',
  timeInForce: 'GTC',
  quantity: '0.01',
  price: '9000',
} as const;
