import { type Decimal, sum, zero } from '../../decimal.ts';
import type { Call, Handler } from '../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../handlers/shape.ts';
import type { Json } from '../../json.ts';
import type { Book } from '../../state/book.ts';
import { type Funds, fundsOf } from '../../state/figures.ts';
import { heldOf, lockedOf } from './margin-funds.ts';
import { portfolioFigures } from './portfolio-figures.ts';
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
    const books = ['pm-um', 'pm-cm'].map((product) => account.book(product));
    const figures = portfolioFigures(books, equity);
    return shape(template, {
      uniMMR: figures.ratio,
      accountEquity: figures.equity,
      actualEquity: figures.equity,
      accountInitialMargin: figures.initial,
      accountMaintMargin: figures.maintenance,
      accountStatus: 'NORMAL',
      virtualMaxWithdrawAmount: figures.free,
      updateTime: now,
    });
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
