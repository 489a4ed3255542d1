import type { Entry, Fill } from '../../state/fill.ts';

const tradeType = ({ positionSide, closes, buys, forced }: Fill): string => {
  const trade = buys ? 'BUY' : 'SELL';
  if (positionSide !== 'BOTH') {
    if (forced === 'liquidation') return `FORCE_CLOSE_${positionSide}`;
    if (forced === 'adl') return `ADL_CLOSE_${positionSide}`;
    return `${closes ? 'CLOSE' : 'OPEN'}_${positionSide}`;
  }
  if (forced === 'liquidation') return `FORCE_${trade}_SSM`;
  return forced === 'adl' ? `ADL_${trade}_IN_SINGLE_SIDE_MODE` : `${trade}_DEAL`;
};

/** What an entry is called in the financial records of a unified account. */
export const recordType = ({ kind, fill, counts }: Entry): string => {
  const direction = counts.amount < 0n ? 'OUT' : 'IN';
  switch (kind) {
    case 'trade':
      return fill === undefined ? 'OTHER' : tradeType(fill);
    case 'funding':
      return `CONTRACT_MAIN_SETTLE_FEE_USER_${direction}`;
    case 'margin':
      return direction === 'OUT' ? 'FIXED_INCREASE_MARGIN' : 'FIXED_REDUCE_MARGIN';
    case 'transfer':
      return `TRANSFER_${direction}`;
    case 'exchange':
      return direction === 'OUT' ? 'ORDER_DEALT_FROZEN_OUT' : 'ORDER_DEALT_IN';
    case 'clearance':
      return `RISK_LIQ_USER_${direction}`;
  }
};
