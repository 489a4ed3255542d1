import { remembered } from '../remembered.ts';
import type { ProductRules } from '../state/product.ts';
import type { SelfTrade, TimeInForce } from '../state/trading.ts';
import { futuresMargin, portfolioMargin } from './margin.ts';

const quoteAssets = ['USDC', 'BFUSD', 'FDUSD', 'USD1', 'USDT'];

/** Asked of every open order whenever margin is reckoned. */
const quoteAsset = remembered((symbol) => {
  const pair = symbol.split('_')[0] ?? symbol;
  return quoteAssets.find((asset) => pair.endsWith(asset)) ?? 'USDT';
});

const coin = (symbol: string): string => symbol.split('USD_')[0] ?? symbol;

/** A contract of Bitcoin is worth 100 dollars, every other one 10. */
const contractSize = (symbol: string): string => (symbol.startsWith('BTC') ? '100' : '10');

/** A date is one of the order store's matters: on the market such an order stands until it is cancelled. */
const timesInForce: { readonly [timeInForce: string]: TimeInForce } = { IOC: 'IOC', FOK: 'FOK', GTX: 'GTX' };

const selfTrades: { readonly [mode: string]: SelfTrade } = {
  EXPIRE_TAKER: 'expire-taker',
  EXPIRE_MAKER: 'expire-maker',
  EXPIRE_BOTH: 'expire-both',
};

const usual = {
  limitTypes: ['LIMIT', 'LIMIT_MAKER'],
  buys: ({ side }) => side === 'BUY',
  closes: ({ positionSide, side, given }) =>
    positionSide === 'BOTH' ? given.get('reduceOnly') === 'true' : (positionSide === 'LONG') === (side === 'SELL'),
  timeInForce: ({ type, given }) => {
    if (type === 'MARKET') return 'IOC';
    return type === 'LIMIT_MAKER' ? 'GTX' : (timesInForce[given.get('timeInForce') ?? ''] ?? 'GTC');
  },
  selfTrade: ({ given }) => selfTrades[given.get('selfTradePreventionMode') ?? ''],
} satisfies Partial<ProductRules>;

const usdMargined = {
  ...usual,
  venue: 'usdm',
  assets: ['USDT'],
  marginAsset: quoteAsset,
  fees: { maker: '0.0002', taker: '0.0004' },
};
const coinMargined = { ...usual, venue: 'coinm', assets: ['BTC'], marginAsset: coin, contractSize };

/**
 * Products in one group share a position mode: USDⓈ-M with COIN-M, and the two futures products of portfolio margin, which
 * trade on the markets of the first two.
 */
export const binanceProducts = [
  [
    { ...usdMargined, name: 'usdm', margin: futuresMargin },
    { ...coinMargined, name: 'coinm', fees: { maker: '0.00015', taker: '0.0004' }, margin: futuresMargin },
  ],
  [
    { ...usdMargined, name: 'pm-um', margin: portfolioMargin },
    { ...coinMargined, name: 'pm-cm', fees: { maker: '0.0002', taker: '0.0004' }, margin: portfolioMargin },
  ],
  [
    {
      ...usual,
      name: 'pm-margin',
      spot: true,
      assets: ['USDT'],
      marginAsset: quoteAsset,
      fees: { maker: '0.001', taker: '0.001' },
      margin: portfolioMargin,
    },
  ],
] as const satisfies readonly (readonly ProductRules[])[];
