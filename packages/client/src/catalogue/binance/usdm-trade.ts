import type { ErrorCatalogue } from '../catalogue.ts';
import { isolatedLeverageReject, noPlaceOrderPermission, reduceOnlyPermission } from './recurring.ts';
import {
  engineReceiveWindow,
  invalidPair,
  invalidTimeInterval,
  marketOrderReject,
  minNotional,
  priceAboveStopCap,
  priceBelowStopFloor,
  reduceOnlyMarginCheck,
} from './recurring-orders.ts';

/** USDⓈ-M trading codes that Portfolio Margin takes over under the same numbers. */
export const usdmTrade = {
  [-4087]: reduceOnlyPermission,
  [-4088]: noPlaceOrderPermission,
  [-4118]: reduceOnlyMarginCheck,
  [-4131]: marketOrderReject,
  [-4140]: {
    name: 'INVALID_OPENING_POSITION_STATUS',
    meaning: "The symbol's status does not allow positions to be opened.",
    remedy: "Only close what is open, and read the symbol's status in the exchange information.",
    zh: { meaning: '该交易对当前状态不允许开仓。', remedy: '只能平仓，请在交易规则中查看其状态。' },
    outcome: 'refused',
  },
  [-4141]: {
    name: 'SYMBOL_ALREADY_CLOSED',
    meaning: 'The contract no longer trades: it has been settled or delisted.',
    remedy: 'Take the symbol out of your list; the exchange information tells what trades.',
    zh: { meaning: '该合约已结束交易（已交割或下架）。', remedy: '请将其移出列表，可交易的合约见交易规则。' },
    outcome: 'refused',
  },
  [-4144]: invalidPair,
  [-4161]: isolatedLeverageReject,
  [-4164]: minNotional,
  [-4165]: invalidTimeInterval,
  // The USDⓈ-M list prints another code's name here; its text, and the Portfolio Margin list, are about the price.
  [-4183]: priceAboveStopCap,
  [-4184]: priceBelowStopFloor,
  [-4531]: {
    name: 'POSITION_MODE_NEEDS_SYNC',
    meaning: 'The position mode has to change in COIN-M with it, where positions or open orders forbid that.',
    remedy: 'Close the positions and cancel the orders in COIN-M, then change the mode again.',
    zh: {
      meaning: '持仓模式须与币本位同步切换，而币本位仍有持仓或挂单。',
      remedy: '请先在币本位平仓并撤销挂单，再切换持仓模式。',
    },
    outcome: 'refused',
  },
  [-5021]: {
    name: 'FOK_ORDER_REJECT',
    meaning: 'The fill-or-kill order could not be filled at once and whole, so nothing of it was executed.',
    remedy: 'Take a smaller quantity or a better price, or let it be IOC if a part will do.',
    zh: {
      meaning: 'FOK 订单无法立即全部成交，整单未执行。',
      remedy: '请减小数量或改善价格；可接受部分成交时改用 IOC。',
    },
    outcome: 'refused',
  },
  [-5022]: {
    name: 'GTX_ORDER_REJECT',
    meaning: 'The post-only order would have taken liquidity, so it was not placed.',
    remedy: 'Move the price away from the other side of the book, or drop post-only.',
    zh: {
      meaning: '只挂单（Post-only）订单会立即吃单，因此未挂出。',
      remedy: '请把价格移离对手盘，或不使用只挂单（Post-only）。',
    },
    outcome: 'refused',
  },
  [-5028]: engineReceiveWindow,
} as const satisfies ErrorCatalogue;
