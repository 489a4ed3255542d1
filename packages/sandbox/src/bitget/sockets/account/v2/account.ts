import type { Json } from '../../../../json.ts';
import type { AccountChange } from '../../../../state/account-changes.ts';
import { fundFacts, unionFacts } from '../../../handlers/get-account.ts';
import { type AccountChannel, lineOf, type View } from '../channel.ts';

/** Only fills and what comes or goes otherwise are pushed; what an order freezes is seen with the next push. */
const moving: readonly AccountChange['kind'][] = ['fill', 'funding', 'margin', 'position', 'balance'];

const rowsOf = (view: View): readonly Json[] => {
  const book = lineOf(view);
  const { unionTotalMargin, unionAvailable, unionMm } = unionFacts(book);
  return book.assets.map((coin) => {
    const facts = fundFacts(book, coin);
    return {
      marginCoin: coin,
      frozen: facts.locked,
      available: facts.available,
      maxOpenPosAvailable: facts.crossedMaxAvailable,
      maxTransferOut: facts.maxTransferOut,
      equity: facts.accountEquity,
      usdtEquity: facts.usdtEquity,
      crossedRiskRate: facts.crossedRiskRate,
      unrealizedPL: facts.unrealizedPL,
      unionTotalMargin,
      unionAvailable,
      unionMm,
      assetsMode: facts.assetMode,
    };
  });
};

/** What a product line has of each coin. */
export const account: AccountChannel = {
  now: rowsOf,
  changed: (view, { kind }) => (moving.includes(kind) ? rowsOf(view) : undefined),
};

/** The same together, in dollars. */
export const equity: AccountChannel = {
  changed: (view, { kind }) => {
    if (!moving.includes(kind)) return undefined;
    const { btcEquity, usdtEquity, unrealizedPL, unionTotalMargin, unionAvailable, unionMm } = unionFacts(lineOf(view));
    return [{ btcEquity, usdtEquity, unrealizedPL, unionTotalMargin, unionAvailable, unionMm }];
  },
};
