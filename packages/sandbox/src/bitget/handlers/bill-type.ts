import type { Entry, Fill } from '../../state/fill.ts';

/** How a trade is called: by its side, and in hedge mode by what it did to the position. */
const tradeType = ({ positionSide, closes, buys, forced }: Fill): string => {
  const side = positionSide.toLowerCase();
  const trade = buys ? 'buy' : 'sell';
  if (positionSide !== 'BOTH') {
    if (forced === 'liquidation') return `force_close_${side}`;
    if (forced === 'adl') return `adl_close_${side}`;
    return `${closes ? 'close' : 'open'}_${side}`;
  }
  if (forced === 'liquidation') return `force_${trade}`;
  return forced === 'adl' ? `adl_${trade}_in_single_side_mode` : trade;
};

const isOut = ({ counts }: Entry): boolean => counts.amount < 0n;

/** What an entry is called in bills. */
export const billType = (entry: Entry): string => {
  const { kind, fill } = entry;
  switch (kind) {
    case 'trade':
      return fill === undefined ? 'unknown' : tradeType(fill);
    case 'funding':
      return 'contract_settle_fee';
    case 'margin':
      return isOut(entry) ? 'append_margin' : 'reduce_margin';
    case 'transfer':
      return isOut(entry) ? 'trans_to_exchange' : 'trans_from_exchange';
    case 'exchange':
      return isOut(entry) ? 'user_exchange_sell' : 'user_exchange_buy';
    case 'clearance':
      return fill?.buys === true ? 'burst_short_loss_query' : 'burst_long_loss_query';
  }
};
