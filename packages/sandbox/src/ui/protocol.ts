import type { ClockStory, SignatureStory, StageVerdict } from '../explain/stories.ts';

/** What the page is told when it opens, and what does not change. */
export interface Catalog {
  readonly version: string;
  readonly apis: readonly { readonly name: string; readonly exchange: string; readonly url: string }[];
  readonly markets: readonly Market[];
  readonly intervals: readonly string[];
  readonly operations: { readonly [api: string]: readonly string[] };
  /** Whether prices move by themselves. */
  readonly hasWorld: boolean;
}

/** The symbols of one product line. */
export interface Market {
  readonly exchange: string;
  readonly product: string;
  readonly symbols: readonly string[];
  /** Whether quantities count contracts. */
  readonly inContracts: boolean;
}

/** What the page looks at. */
export interface View {
  readonly exchange: string;
  readonly product: string;
  readonly symbol: string;
  readonly interval: string;
}

export interface Bar {
  readonly from: number;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly close: string;
}

/** A price, and what lies there: of all, and of the accounts' own orders. */
export interface Level {
  readonly price: string;
  readonly quantity: string;
  readonly own: string;
}

export interface PriceView {
  readonly last: string;
  readonly mark: string;
  readonly index: string;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly funding: { readonly rate: string; readonly nextAt: number } | undefined;
}

export interface BookView {
  /** The best first. */
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

export interface TradeView {
  readonly id: string;
  readonly at: number;
  readonly price: string;
  readonly quantity: string;
  /** Whether the one who took bought; `undefined` where nobody knows. */
  readonly buys: boolean | undefined;
}

/** A fill of an account, as a mark in the chart. */
export interface FillView {
  readonly id: string;
  readonly account: string;
  readonly at: number;
  readonly buys: boolean;
  readonly price: string;
  readonly quantity: string;
}

export interface OrderView {
  readonly id: string;
  readonly clientId: string;
  readonly symbol: string;
  readonly service: string;
  readonly side: string;
  readonly positionSide: string;
  readonly type: string;
  /** Zero or nothing where it takes the price of the market. */
  readonly price: string;
  /** The prices that it waits for, of which any sets it off. */
  readonly triggers: readonly string[];
  /** Zero where it is for all of a position. */
  readonly quantity: string;
  readonly filled: string;
  readonly at: number;
}

export interface PositionView {
  readonly symbol: string;
  readonly side: string;
  readonly amount: string;
  readonly entryPrice: string;
  readonly markPrice: string;
  /** The mark price at which it is liquidated; `0` where there is none. */
  readonly liquidation: string;
  readonly unrealized: string;
  readonly marginAsset: string;
  readonly margin: string;
  readonly isIsolated: boolean;
  readonly leverage: number;
}

export interface BalanceView {
  readonly asset: string;
  readonly wallet: string;
  readonly available: string;
  readonly unrealized: string;
}

/** What an account has on one product line; lines on which it has done nothing have no orders and no positions. */
export interface HoldingView {
  readonly exchange: string;
  readonly account: string;
  readonly kind: string | undefined;
  readonly product: string;
  readonly orders: readonly OrderView[];
  readonly positions: readonly PositionView[];
  readonly balances: readonly BalanceView[];
}

/** A call in the list. */
export interface CallView {
  readonly id: number;
  readonly at: number;
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly operationId: string | undefined;
  readonly account: string | undefined;
  readonly status: number | undefined;
  readonly refused: string | undefined;
  readonly message: string | undefined;
  readonly fault: string | undefined;
  readonly executed: boolean;
}

/** A call with all that can be said of how it was judged. */
export interface CallDetail extends CallView {
  readonly query: string;
  readonly body: string;
  readonly key:
    | { readonly name: string; readonly isKnown: boolean; readonly roles: readonly string[] | undefined }
    | undefined;
  readonly stages: readonly StageVerdict[];
  readonly clock: ClockStory | undefined;
  readonly signature: SignatureStory | undefined;
}

export interface FaultView {
  readonly id: string;
  readonly where: 'call' | 'socket';
  readonly kind: string;
  /** Its options and what it is narrowed to, as they were given. */
  readonly options: { readonly [name: string]: string };
  readonly hits: number;
  /** How often it strikes; `null` for ever. */
  readonly times: number | null;
}

export interface ClockView {
  readonly now: number;
  /** How far it is ahead of the clock that it runs by, because somebody moved it. */
  readonly skew: number;
  /** How many times as fast as real time it goes; `undefined` where somebody else moves the time. */
  readonly speed: number | undefined;
  readonly isPaused: boolean;
  /** Whether the times of calls are judged. */
  readonly judgesTime: boolean;
  /** Whether time can be let pass from the page. */
  readonly canPass: boolean;
}

/** What the feed sends as JSON, by the name of its event. */
export interface Parts {
  readonly price: PriceView;
  readonly bars: readonly Bar[];
  /** The bar that is not over yet. */
  readonly bar: Bar | null;
  readonly book: BookView;
  readonly trades: readonly TradeView[];
  readonly fills: readonly FillView[];
  readonly holdings: readonly HoldingView[];
  /** Those that are new, and the oldest one that is still known. */
  readonly calls: { readonly oldest: number; readonly calls: readonly CallView[] };
  readonly faults: readonly FaultView[];
  readonly clock: ClockView;
}

export type PartName = keyof Parts;

/** What the page may ask the sandbox to do. */
export type Action =
  | { readonly do: 'add-fault'; readonly where: 'call' | 'socket'; readonly rule: { readonly [name: string]: unknown } }
  | { readonly do: 'remove-fault'; readonly id: string }
  | { readonly do: 'clear-faults' }
  | { readonly do: 'pause' }
  | { readonly do: 'resume' }
  | { readonly do: 'set-speed'; readonly speed: number }
  | { readonly do: 'pass-time'; readonly milliseconds: number }
  | { readonly do: 'set-price'; readonly symbol: string; readonly price: string };
