import type { ContractSpec } from '../../contracts/contract.ts';
import { ladders } from '../../contracts/ladders.ts';

type Size = keyof typeof ladders;

type Row = readonly [
  symbol: string,
  tick: string,
  step: string,
  maxQuantity: string,
  maxMarketQuantity: string,
  minNotional: string,
  size: Size,
  pricePrecision?: number,
];

/** USDⓈ-M contracts as their exchange information has them, in round figures. */
const usdMargined: readonly Row[] = [
  ['BTCUSDT', '0.10', '0.001', '1000', '120', '100', 'large', 2],
  ['BTCUSDT_261225', '0.1', '0.001', '500', '50', '50', 'medium'],
  ['BTCUSDC', '0.1', '0.001', '1000', '40', '50', 'large'],
  ['ETHUSDT', '0.01', '0.001', '10000', '2000', '20', 'large'],
  ['ETHUSDT_261225', '0.01', '0.001', '10000', '500', '20', 'medium'],
  ['ETHBTC', '0.00001', '0.001', '10000', '500', '0.001', 'medium'],
  ['ETHUSDC', '0.01', '0.001', '10000', '600', '20', 'medium'],
  ['BNBUSDT', '0.010', '0.01', '100000', '2000', '5', 'medium', 3],
  ['SOLUSDT', '0.0100', '0.01', '1000000', '5000', '5', 'medium', 4],
  ['XRPUSDT', '0.0001', '0.1', '10000000', '2000000', '5', 'medium'],
  ['DOGEUSDT', '0.000010', '1', '50000000', '30000000', '5', 'medium', 6],
  ['ADAUSDT', '0.00010', '1', '20000000', '5000000', '5', 'medium', 5],
  ['LTCUSDT', '0.01', '0.001', '10000', '5000', '20', 'medium'],
  ['BCHUSDT', '0.01', '0.001', '10000', '850', '20', 'medium'],
  ['LINKUSDT', '0.001', '0.01', '200000', '20000', '20', 'medium'],
  ['DOTUSDT', '0.001', '0.1', '1000000', '50000', '5', 'medium'],
  ['TRXUSDT', '0.00001', '1', '10000000', '5000000', '5', 'medium'],
  ['AVAXUSDT', '0.0010', '1', '1000000', '5000', '5', 'medium', 4],
  ['SUSHIUSDT', '0.0001', '1', '6000000', '550000', '5', 'small'],
  ['COMPUSDT', '0.01', '0.001', '10000', '2000', '5', 'small'],
  ['IOTAUSDT', '0.0001', '0.1', '10000000', '950000', '5', 'small'],
  ['C98USDT', '0.0001', '1', '10000000', '300000', '5', 'small'],
  ['1000BONKUSDT', '0.0000010', '1', '60000000', '10000000', '5', 'small', 7],
  ['1000SATSUSDT', '0.0000001', '1', '1000000000', '50000000', '5', 'small'],
  ['MOVEUSDT', '0.0001', '0.1', '1000000', '100000', '5', 'small'],
  ['DEFIUSDT', '0.1', '0.001', '10000', '50', '5', 'small'],
];

type CoinRow = readonly [symbol: string, tick: string, contractSize: string, maxQuantity: string, market: string];

/** COIN-M contracts in the same way. Quantities are contracts. */
const coinMargined: readonly CoinRow[] = [
  ['BTCUSD_PERP', '0.1', '100', '1000000', '60000'],
  ['BTCUSD_261225', '0.1', '100', '1000000', '20000'],
  ['ETHUSD_PERP', '0.01', '10', '1000000', '300000'],
  ['ETHUSD_261225', '0.01', '10', '1000000', '60000'],
  ['BNBUSD_PERP', '0.010', '10', '1000000', '50000'],
  ['SOLUSD_PERP', '0.010', '10', '1000000', '50000'],
  ['XRPUSD_PERP', '0.0001', '10', '1000000', '50000'],
  ['DOGEUSD_PERP', '0.00001', '10', '1000000', '50000'],
  ['ADAUSD_PERP', '0.00010', '10', '1000000', '50000'],
  ['LTCUSD_PERP', '0.01', '10', '1000000', '50000'],
  ['BCHUSD_PERP', '0.01', '10', '1000000', '50000'],
  ['LINKUSD_PERP', '0.001', '10', '1000000', '50000'],
  ['DOTUSD_PERP', '0.001', '10', '1000000', '50000'],
];

const usual = { priceBand: { down: '0.9500', up: '1.0500' }, maxOrders: 200 } as const;

/** So low and so high that no price of the sandbox comes near. */
const bounds = (tick: string) => ({ minPrice: tick, maxPrice: '4529764' });

export const usdMarginedContracts: readonly ContractSpec[] = usdMargined.map(
  ([symbol, tick, step, maxQuantity, maxMarketQuantity, minNotional, size, pricePrecision]) => ({
    ...usual,
    ...bounds(tick),
    ...{ symbol, tick, step, maxQuantity, maxMarketQuantity, minNotional, brackets: ladders[size] },
    ...(pricePrecision !== undefined && { pricePrecision }),
  }),
);

export const coinMarginedContracts: readonly ContractSpec[] = coinMargined.map(
  ([symbol, tick, contractSize, maxQuantity, maxMarketQuantity]) => ({
    ...usual,
    ...bounds(tick),
    ...{ symbol, tick, step: '1', maxQuantity, maxMarketQuantity, contractSize, maxTriggerOrders: 100 },
    brackets: symbol.startsWith('BTC') ? ladders.bitcoin : ladders.coin,
  }),
);
