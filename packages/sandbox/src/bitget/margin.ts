import type { MarginRules } from '../margin/rules.ts';

const dollarCoins: readonly string[] = ['USDT', 'USDC'];

const lines: readonly string[] = ['USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES', 'SPOT', 'MARGIN'];

/**
 * The fee of closing is part of what has to be there, and of two crossed sides the larger counts. In a unified account all
 * lines stand behind each other.
 */
export const futuresMargin: MarginRules = {
  closing: '0.0006',
  maintains: 'larger',
  orderFee: '0.0006',
  collateral: (coin) => (dollarCoins.includes(coin) ? '1' : '0.98'),
  together: (kind) => (kind === 'unified' ? lines : undefined),
  ratios: { called: '1.25', liquidated: '1' },
  clearance: '0',
};
