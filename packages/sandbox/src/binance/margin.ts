import type { MarginRules } from '../margin/rules.ts';

/** What an asset counts for in multi-assets mode, and in a portfolio. */
const collaterals: { readonly [asset: string]: string } = {
  USDT: '0.9999',
  USDC: '0.9999',
  BUSD: '1',
  BTC: '0.95',
  ETH: '0.95',
  BNB: '0.95',
};
const otherCollateral = '0.9';

const usual = {
  closing: '0',
  maintains: 'both',
  orderFee: '0',
  collateral: (asset) => collaterals[asset] ?? otherCollateral,
  clearance: '0.0125',
} as const satisfies Partial<MarginRules>;

/** A call is made when 80 % of what an account has has to be there, and it is liquidated at 100 %. */
export const futuresMargin: MarginRules = { ...usual, ratios: { called: '1.25', liquidated: '1' } };

const portfolio: readonly string[] = ['pm-margin', 'pm-um', 'pm-cm'];

/** The three wallets stand behind each other, and the ratio is uniMMR. */
export const portfolioMargin: MarginRules = {
  ...usual,
  together: () => portfolio,
  ratios: { called: '1.5', reduceOnly: '1.2', liquidated: '1.05' },
};
