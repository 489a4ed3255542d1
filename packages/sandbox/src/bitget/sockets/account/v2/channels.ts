import type { AccountChannels } from '../channel.ts';
import { account, equity } from './account.ts';
import { fill } from './fill.ts';
import { orders } from './orders.ts';
import { ordersAlgo } from './orders-algo.ts';
import { positions, positionsHistory } from './positions.ts';

/** The private channels of classic accounts, in the order in which recorded ones tell of a fill. */
export const classicChannels = {
  'orders-algo': ordersAlgo,
  orders,
  fill,
  account,
  equity,
  positions,
  'positions-history': positionsHistory,
  // Nobody's position is ever reduced for somebody else here.
  'adl-noti': {},
} as const satisfies AccountChannels;
