import type { ContractSpec } from '../../contracts/contract.ts';
import { ladders } from '../../contracts/ladders.ts';

type Row = readonly [
  coin: string,
  tick: string,
  step: string,
  maxQuantity: string,
  maxMarketQuantity: string,
  size: keyof typeof ladders,
];

/** Contracts margined in a dollar coin, in round figures. */
const futures: readonly Row[] = [
  ['BTC', '0.1', '0.0001', '1200', '220', 'large'],
  ['ETH', '0.01', '0.01', '15000', '2500', 'large'],
  ['BNB', '0.01', '0.01', '50000', '5000', 'medium'],
  ['SOL', '0.001', '0.1', '120000', '20000', 'medium'],
  ['XRP', '0.0001', '1', '10000000', '1000000', 'medium'],
  ['DOGE', '0.00001', '1', '50000000', '5000000', 'medium'],
  ['ADA', '0.0001', '1', '20000000', '2000000', 'medium'],
  ['LTC', '0.01', '0.1', '50000', '5000', 'medium'],
  ['BCH', '0.01', '0.01', '20000', '2000', 'medium'],
  ['LINK', '0.001', '0.1', '500000', '50000', 'medium'],
  ['DOT', '0.001', '0.1', '1000000', '100000', 'medium'],
  ['TRX', '0.00001', '1', '10000000', '1000000', 'medium'],
  ['AVAX', '0.001', '0.1', '500000', '50000', 'medium'],
  ['BGB', '0.0001', '1', '1000000', '100000', 'small'],
  ['EOS', '0.0001', '0.1', '1000000', '100000', 'small'],
];

const inUsdc: readonly string[] = ['BTC', 'ETH', 'SOL', 'XRP', 'DOGE'];

const usual = {
  priceBand: { down: '0.95', up: '1.05' },
  minNotional: '5',
  maxOrders: 200,
  maxProductOrders: 400,
} as const;

const contractIn =
  (product: string, symbolOf: (coin: string) => string) =>
  (row: Row): ContractSpec => {
    const [coin, tick, step, maxQuantity, maxMarketQuantity, size] = row;
    const limits = { tick, step, maxQuantity, maxMarketQuantity, brackets: ladders[size], maxTriggerOrders: 100 };
    return { ...usual, ...limits, symbol: symbolOf(coin), product };
  };

export const classicContracts: readonly ContractSpec[] = [
  ...futures.map(contractIn('USDT-FUTURES', (coin) => `${coin}USDT`)),
  ...futures.filter(([coin]) => inUsdc.includes(coin)).map(contractIn('USDC-FUTURES', (coin) => `${coin}PERP`)),
];

/** Coin-margined contracts of the unified account; quantities are dollars. */
const coinMargined: readonly ContractSpec[] = (
  [
    ['BTC', '0.1'],
    ['ETH', '0.01'],
    ['XRP', '0.0001'],
  ] as const
).map(([coin, tick]) => ({
  ...usual,
  ...{ symbol: `${coin}USD_CM`, product: 'COIN-FUTURES', tick, step: '1', maxQuantity: '10000000' },
  brackets: coin === 'BTC' ? ladders.bitcoin : ladders.coin,
}));

const pair =
  (product: string) =>
  ([coin, tick]: Row): ContractSpec => ({
    ...{ symbol: `${coin}USDT`, product, tick, step: '0.000001', minNotional: usual.minNotional },
    ...{ priceBand: usual.priceBand, maxOrders: 400, maxQuantity: '100000000' },
    ...(product === 'MARGIN' && { maxLeverage: 10 }),
  });

export const unifiedContracts: readonly ContractSpec[] = [
  ...classicContracts,
  ...coinMargined,
  ...futures.map(pair('SPOT')),
  ...futures.map(pair('MARGIN')),
];
