import { type Decimal, decimal, sum } from '../../decimal.ts';
import type { Facts } from '../../handlers/shape.ts';
import { type Funds, freeDollars, fundsOf } from '../../margin/funds.ts';
import type { Book } from '../../state/book.ts';
import { money } from './position-facts.ts';

const updatedAt = (book: Book, asset: string): number =>
  book.entries.findLast((entry) => entry.asset === asset)?.at ?? 0;

/** All that answers may say of one asset. */
export const fundFacts = (book: Book, asset: string): Facts => {
  const funds = fundsOf(book, asset);
  const available = money(funds.available);
  return {
    asset,
    balance: money(funds.wallet),
    walletBalance: money(funds.wallet),
    unrealizedProfit: money(funds.unrealized),
    marginBalance: money(funds.wallet.plus(funds.unrealized)),
    maintMargin: money(funds.maintenance),
    initialMargin: money(funds.positionInitial.plus(funds.orderInitial)),
    positionInitialMargin: money(funds.positionInitial),
    openOrderInitialMargin: money(funds.orderInitial),
    crossWalletBalance: money(funds.crossWallet),
    crossUnPnl: money(funds.crossUnrealized),
    availableBalance: available,
    maxWithdrawAmount: available,
    withdrawAvailable: available,
    updateTime: updatedAt(book, asset),
  };
};

/** What the totals of an account say: of its one asset, or in multi-assets mode of all of them in dollars. */
export const totalFacts = (book: Book): Facts => {
  const assets = book.multiAssets ? book.assets : ['USDT'];
  const all = assets.map((asset) => ({ funds: fundsOf(book, asset), dollars: book.prices.dollars(asset) }));
  const total = (part: (funds: Funds) => Decimal): string =>
    money(sum(all.map(({ funds, dollars }) => decimal(dollars).times(part(funds)))));
  const available = money(freeDollars(book, assets));
  return {
    totalInitialMargin: total(({ positionInitial, orderInitial }) => positionInitial.plus(orderInitial)),
    totalMaintMargin: total(({ maintenance }) => maintenance),
    totalWalletBalance: total(({ wallet }) => wallet),
    totalUnrealizedProfit: total(({ unrealized }) => unrealized),
    totalMarginBalance: total(({ wallet, unrealized }) => wallet.plus(unrealized)),
    totalPositionInitialMargin: total(({ positionInitial }) => positionInitial),
    totalOpenOrderInitialMargin: total(({ orderInitial }) => orderInitial),
    totalCrossWalletBalance: total(({ crossWallet }) => crossWallet),
    totalCrossUnPnl: total(({ crossUnrealized }) => crossUnrealized),
    availableBalance: available,
    maxWithdrawAmount: available,
  };
};
