/** One row per API: where its description is, where its client goes, and how the client is spoken of in examples. */
export interface Target {
  api: string;
  exchange: 'binance' | 'bitget';
  /** The variable that holds the client in examples. */
  receiver: string;
  /** The generated interface. */
  methods: string;
  /** Parts of a path that every path of the API shares; left out of file names. */
  prefixes: readonly string[];
  /** What a parameter called `symbol` is filled with in examples that do not give one. */
  symbol: string;
}

/** The APIs this project describes. */
export const targets: readonly Target[] = [
  {
    api: 'binance-usdm',
    exchange: 'binance',
    receiver: 'usdm',
    methods: 'BinanceUsdmMethods',
    prefixes: ['/fapi/'],
    symbol: 'BTCUSDT',
  },
  {
    api: 'binance-coinm',
    exchange: 'binance',
    receiver: 'coinm',
    methods: 'BinanceCoinmMethods',
    prefixes: ['/dapi/'],
    symbol: 'BTCUSD_PERP',
  },
  {
    api: 'binance-pm',
    exchange: 'binance',
    receiver: 'pm',
    methods: 'BinancePmMethods',
    prefixes: ['/papi/'],
    symbol: 'BTCUSDT',
  },
  {
    api: 'bitget-mix',
    exchange: 'bitget',
    receiver: 'bitget',
    methods: 'BitgetMixMethods',
    prefixes: ['/api/v2/mix/', '/api/v2/'],
    symbol: 'BTCUSDT',
  },
];
