/** One trade of a market, and what else holds after it. Prices are whole units, quantities whole lots. */
export interface Move {
  at: number;
  last: number;
  mark: number;
  index: number;
  /** What the market pays above the index, in parts of a hundred million. */
  premium: number;
  /** What was traded; 0 where the price moved and nothing was. */
  lots: number;
  /** Whether the one who took was the buyer. */
  buys: boolean;
}

/** The units in which a path counts. */
export interface Scale {
  /** The digits of a price behind its point. */
  readonly places: number;
  /** The step of a price, in units. */
  readonly tick: number;
  /** The digits of a quantity behind its point. A lot is one in the last. */
  readonly lotPlaces: number;
  /** The same where a quantity counts contracts. */
  readonly contractPlaces: number;
}

/** The way that a price goes by itself, whatever anybody does. */
export interface Path {
  readonly scale: Scale;
  /** How it stands at the start, and after every step: always the same object. */
  readonly move: Readonly<Move>;
  /** When the next step is; `undefined` when none is to come. */
  nextAt(): number | undefined;
  step(): void;
  /** One lot is traded at another price, from which it goes on. */
  shift(units: number, at: number): void;
}

export const emptyMove = (): Move => ({ at: 0, last: 0, mark: 0, index: 0, premium: 0, lots: 0, buys: true });
