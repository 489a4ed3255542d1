import type { AccountChannels } from '../channel.ts';
import { account } from './account.ts';
import { fastFill, fill } from './fill.ts';
import { order } from './order.ts';
import { position } from './position.ts';
import { strategyOrder } from './strategy-order.ts';

/** The private channels of unified accounts, the quickest first. */
export const unifiedChannels = {
  'fast-fill': fastFill,
  'strategy-order': strategyOrder,
  order,
  fill,
  account,
  position,
  // Nobody's position is ever reduced for somebody else here.
  'adl-notification': {},
} as const satisfies AccountChannels;
