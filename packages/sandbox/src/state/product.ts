import type { Bracket } from '../contracts/contract.ts';
import type { MarginRules } from '../margin/rules.ts';
import type { Order } from './order.ts';
import type { SelfTrade, TimeInForce } from './trading.ts';

/** How one product trades, as its exchange's folder says it. */
export interface ProductRules {
  readonly name: string;
  /** The assets that an account shows before it has done anything. */
  readonly assets: readonly string[];
  /** The parts of the amount that a maker and a taker pay. */
  readonly fees: { readonly maker: string; readonly taker: string };
  /** What a symbol's positions are margined in. */
  marginAsset(symbol: string): string;
  /** What one contract is worth in the quote currency: quantities count contracts, profit is in the base asset. */
  contractSize?(symbol: string): string;
  /** The leverage brackets of a symbol, the smallest first; there are none where no contracts are in force. */
  brackets?(symbol: string): readonly Bracket[];
  /** How margin is reckoned by brackets. */
  readonly margin?: MarginRules;
  /** The product whose balances an asset is counted among; the product's own unless given. */
  keptBy?(asset: string): string;
  /** Whether assets change hands, and there are no positions. */
  readonly spot?: boolean;
  /** Whether an order buys, whatever its side is called. */
  buys(order: Pick<Order, 'side' | 'given'>): boolean;
  /** Whether an order may only make a position smaller. */
  closes(order: Pick<Order, 'side' | 'positionSide' | 'given'>): boolean;
  /** The order types that trade at their limit price. */
  readonly limitTypes: readonly string[];
  /** The market that it trades on, where one is made; products that name the same one meet each other there. */
  readonly venue?: string;
  /** How long an order stands; until it is cancelled unless given. */
  timeInForce?(order: Pick<Order, 'type' | 'given'>): TimeInForce;
  /** What happens instead of an order trading with one of the same account; they trade unless given. */
  selfTrade?(order: Pick<Order, 'given'>): SelfTrade | undefined;
}
