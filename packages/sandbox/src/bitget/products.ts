import { assetsOf } from '../state/prices.ts';
import type { ProductRules } from '../state/product.ts';
import type { SelfTrade, TimeInForce } from '../state/trading.ts';
import { futuresMargin } from './margin.ts';

/** In hedge mode `side` names the position, and closing trades the other way. */
const buys: ProductRules['buys'] = ({ side, given }) => (side === 'buy') === (given.get('tradeSide') !== 'close');

const closes: ProductRules['closes'] = ({ given }) =>
  given.get('tradeSide') === 'close' || given.get('reduceOnly')?.toUpperCase() === 'YES';

const timesInForce: { readonly [force: string]: TimeInForce } = { ioc: 'IOC', fok: 'FOK', post_only: 'GTX' };

const selfTrades: { readonly [mode: string]: SelfTrade } = {
  cancel_taker: 'expire-taker',
  cancel_maker: 'expire-maker',
  cancel_both: 'expire-both',
};

const usual = {
  buys,
  closes,
  limitTypes: ['limit'],
  fees: { maker: '0.0002', taker: '0.0006' },
  margin: futuresMargin,
  timeInForce: ({ type, given }) => (type === 'market' ? 'IOC' : (timesInForce[given.get('force') ?? ''] ?? 'GTC')),
  selfTrade: ({ given }) => selfTrades[given.get('stpMode') ?? ''],
} satisfies Partial<ProductRules>;

/** Where the balance of an asset is kept that no product line has for itself: the unified account has one of each. */
const lineOf = (asset: string): string => (asset === 'USDT' || asset === 'USDC' ? `${asset}-FUTURES` : 'COIN-FUTURES');

const spot = { ...usual, spot: true, assets: [], marginAsset: () => 'USDT', keptBy: lineOf };

/**
 * Each product line has a position mode of its own; the unified account sets them together. Contracts of the coin-margined
 * one are counted in dollars. Only the unified account has spot and margin.
 */
export const bitgetProducts = [
  [{ ...usual, name: 'USDT-FUTURES', venue: 'USDT-FUTURES', assets: ['USDT'], marginAsset: () => 'USDT' }],
  [
    {
      ...usual,
      name: 'COIN-FUTURES',
      venue: 'COIN-FUTURES',
      assets: ['BTC'],
      marginAsset: (symbol: string) => assetsOf(symbol).base,
      contractSize: () => '1',
    },
  ],
  [{ ...usual, name: 'USDC-FUTURES', venue: 'USDC-FUTURES', assets: ['USDC'], marginAsset: () => 'USDC' }],
  [{ ...spot, name: 'SPOT' }],
  [{ ...spot, name: 'MARGIN' }],
] as const satisfies readonly (readonly ProductRules[])[];
