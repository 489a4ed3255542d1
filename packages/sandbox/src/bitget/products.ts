import type { ProductRules } from '../state/product.ts';

/** In hedge mode `side` names the position, and closing trades the other way. */
const buys: ProductRules['buys'] = ({ side, given }) => (side === 'buy') === (given.get('tradeSide') !== 'close');

const closes: ProductRules['closes'] = ({ given }) =>
  given.get('tradeSide') === 'close' || given.get('reduceOnly')?.toUpperCase() === 'YES';

const usual = { buys, closes, limitTypes: ['limit'], fees: { maker: '0.0002', taker: '0.0006' } };

/** Each product line has a position mode of its own. */
export const bitgetProducts = [
  [{ ...usual, name: 'USDT-FUTURES', assets: ['USDT'], marginAsset: () => 'USDT' }],
  [{ ...usual, name: 'COIN-FUTURES', assets: ['BTC'], marginAsset: () => 'BTC' }],
  [{ ...usual, name: 'USDC-FUTURES', assets: ['USDC'], marginAsset: () => 'USDC' }],
] as const satisfies readonly (readonly ProductRules[])[];
