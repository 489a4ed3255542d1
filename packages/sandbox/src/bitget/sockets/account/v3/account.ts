import type { Json } from '../../../../json.ts';
import type { AccountChange } from '../../../../state/account-changes.ts';
import { assetFacts } from '../../../unified/account.ts';
import type { AccountChannel, View } from '../channel.ts';

/** How often account and positions are told again, whether or not they have changed. */
export const every = 5_000;

const rowsOf = ({ account }: View): readonly Json[] => {
  const { whole, coins } = assetFacts(account);
  return [
    {
      totalEquity: whole.accountEquity,
      effEquity: whole.effEquity,
      mmr: whole.mmr,
      imr: whole.imr,
      mgnRatio: whole.mgnRatio,
      positionMgnRatio: whole.positionMgnRatio,
      unrealisedPnL: whole.unrealisedPnl,
      coin: coins.map(({ coin, balance, available, locked, equity, usdValue, debt }) => ({
        ...{ coin, balance, available, locked, equity, usdValue },
        borrow: '0',
        debts: debt,
      })),
    },
  ];
};

/** Settings move nothing, and an order that waits binds nothing. */
const isConcerned = (change: AccountChange): boolean => {
  if (change.kind === 'order') return change.order.service === 'plain';
  return ['fill', 'funding', 'margin', 'position', 'balance'].includes(change.kind);
};

/** One balance for everything, coin by coin. */
export const account: AccountChannel = {
  now: rowsOf,
  changed: (view, change) => (isConcerned(change) ? rowsOf(view) : undefined),
  again: { every, rows: rowsOf },
};
