import type { Api } from './contender.ts';

/** The signed call of each API: the same for everyone, and what the exchange of the bench insists on. */
export const signedCalls = {
  usdm: {
    title: 'Modify Isolated Position Margin',
    path: '/fapi/v1/positionMargin',
    parameters: { symbol: 'BTCUSDT', amount: '100', type: '1' },
  },
  coinm: {
    title: 'Change Margin Type',
    path: '/dapi/v1/marginType',
    parameters: { symbol: 'BTCUSD_PERP', marginType: 'ISOLATED' },
  },
  pm: {
    title: 'Change UM Position Mode',
    path: '/papi/v1/um/positionSide/dual',
    parameters: { dualSidePosition: 'true' },
  },
  bitget: {
    title: 'Change Margin Mode',
    path: '/api/v2/mix/account/set-margin-mode',
    parameters: { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'isolated' },
  },
} as const satisfies Record<Api, { title: string; path: string; parameters: Readonly<Record<string, string>> }>;

/** A limit order that no market reaches. */
export const restingOrder = {
  symbol: 'BTCUSDT',
  side: 'BUY',
  type: 'LIMIT',
  timeInForce: 'GTC',
  quantity: '1',
  price: '40000',
} as const;

/** How many of them a batch has: the exchange takes five. */
export const batchSize = 5;

/** The secret of every key of the exchange of the bench. */
export const secretKey = 's'.repeat(64);

/** The passphrase of every key of Bitget. */
export const passphrase = 'p'.repeat(16);

/** The id of the first order of a batch; the next have the next ids. */
export const firstOfBatch = 8_389_765_612_825_190_229n;

/** How many orders a list has, and how many contracts there are. */
export const listed = { orders: 1_000, contracts: 1_272 } as const;

/** So much room that counting it costs what counting costs, and nobody ever waits. */
export const plenty = { weight: { '1m': 1e9 }, orders: { '10s': 1e9, '1m': 1e9 } } as const;
