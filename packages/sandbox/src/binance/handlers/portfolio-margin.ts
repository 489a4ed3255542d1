import { type Decimal, sum, zero } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import { type Funds, fundsOf } from '../../margin/funds.ts';
import { poolFigures, poolOf } from '../../margin/pool.ts';
import type { Account } from '../../state/account.ts';
import type { Book } from '../../state/book.ts';
import { portfolioMargin } from '../margin.ts';
import { heldOf, lockedOf } from './margin-funds.ts';
import { portfolioFigures, ratioOf } from './portfolio-figures.ts';
import { money } from './position-facts.ts';

interface Holding {
  readonly asset: string;
  readonly margin: Decimal;
  readonly locked: Decimal;
  readonly um: Pick<Funds, 'wallet' | 'unrealized'>;
  readonly cm: Pick<Funds, 'wallet' | 'unrealized'>;
}

const nothing = { wallet: zero, unrealized: zero };

const holdingOf = ({ account }: Call, asset: string): Holding => {
  const [margin, um, cm] = [account.book('pm-margin'), account.book('pm-um'), account.book('pm-cm')];
  const has = (book: Book): boolean => book.assets.includes(asset);
  return {
    asset,
    margin: heldOf(margin, asset),
    locked: lockedOf(margin, asset),
    um: has(um) ? fundsOf(um, asset) : nothing,
    cm: has(cm) ? fundsOf(cm, asset) : nothing,
  };
};

const heldAssets = ({ account }: Call): string[] => [
  ...new Set(['pm-margin', 'pm-um', 'pm-cm'].flatMap((product) => account.book(product).assets)),
];

const balanceFacts = ({ asset, margin, locked, um, cm }: Holding, now: number): Facts => ({
  asset,
  totalWalletBalance: money(margin.plus(um.wallet).plus(cm.wallet)),
  crossMarginAsset: money(margin),
  crossMarginBorrowed: money(zero),
  crossMarginFree: money(margin.minus(locked)),
  crossMarginInterest: money(zero),
  crossMarginLocked: money(locked),
  umWalletBalance: money(um.wallet),
  umUnrealizedPNL: money(um.unrealized),
  cmWalletBalance: money(cm.wallet),
  cmUnrealizedPNL: money(cm.unrealized),
  negativeBalance: '0',
  updateTime: now,
});

/** What the three wallets have of each asset, or of one. */
export const getPortfolioBalance: Handler = {
  serves: { 'binance-pm': ['getAccountBalance'] },
  handle: (call) => {
    const { values, template, now } = call;
    const asset = values.text('asset');
    const row = (each: string): Json => shape(itemOf(template), balanceFacts(holdingOf(call, each), now));
    return asset === undefined ? heldAssets(call).map(row) : row(asset);
  },
};

/** What the exchange does at a ratio. */
const statusAt = (equity: Decimal, maintenance: Decimal): string => {
  const isAtMost = (ratio: string | undefined): boolean =>
    ratio !== undefined && maintenance.gt(0) && equity.lte(maintenance.times(ratio));
  const { called, reduceOnly, liquidated } = portfolioMargin.ratios;
  if (isAtMost(liquidated)) return 'FORCE_LIQUIDATION';
  if (isAtMost(reduceOnly)) return 'REDUCE_ONLY';
  return isAtMost(called) ? 'MARGIN_CALL' : 'NORMAL';
};

/** Where no contracts are in force, every asset counts for what it is worth, and nothing is ever amiss. */
const wholeFacts = (account: Account, equity: Decimal): Facts => {
  const book = account.book('pm-um');
  const pool = poolOf(book, 'USDT');
  if (pool.asset !== undefined) {
    const figures = portfolioFigures([book, account.book('pm-cm')], equity);
    return {
      uniMMR: figures.ratio,
      accountEquity: figures.equity,
      actualEquity: figures.equity,
      accountInitialMargin: figures.initial,
      accountMaintMargin: figures.maintenance,
      accountStatus: 'NORMAL',
      virtualMaxWithdrawAmount: figures.free,
    };
  }
  const figures = poolFigures(pool);
  const initial = figures.initial.plus(figures.orders);
  const free = figures.equity.minus(initial);
  return {
    uniMMR: ratioOf(figures.equity, figures.maintenance),
    accountEquity: money(figures.equity),
    actualEquity: money(equity),
    accountInitialMargin: money(initial),
    accountMaintMargin: money(figures.maintenance),
    accountStatus: statusAt(figures.equity, figures.maintenance),
    virtualMaxWithdrawAmount: money(free.lt(0) ? zero : free),
  };
};

/** The account as a whole, in dollars. */
export const getPortfolioAccount: Handler = {
  serves: { 'binance-pm': ['getAccountInformation'] },
  handle: (call) => {
    const { account, template, now } = call;
    const prices = account.book('pm-margin').prices;
    const equity = sum(
      heldAssets(call).map((asset) => {
        const { margin, um, cm } = holdingOf(call, asset);
        const all = sum([margin, um.wallet, um.unrealized, cm.wallet, cm.unrealized]);
        return all.times(prices.dollars(asset));
      }),
    );
    return shape(template, { ...wholeFacts(account, equity), updateTime: now });
  },
};

/** What can be taken out of the margin wallet. */
export const getMaxWithdraw: Handler = {
  serves: { 'binance-pm': ['queryMarginMaxWithdraw'] },
  handle: (call) => {
    const { margin, locked } = holdingOf(call, call.values.text('asset') ?? '');
    return shape(call.template, { amount: money(margin.minus(locked)) });
  },
};
