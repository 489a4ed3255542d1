/** A level of a book that has changed: its price, and the quantity there now, `0` for none. */
export type LevelChange = readonly [price: string, quantity: string];

/** What happens on the market of one symbol. */
export type Happening =
  | {
      readonly kind: 'trade';
      readonly symbol: string;
      readonly at: number;
      readonly id: bigint;
      readonly price: string;
      readonly quantity: string;
      /**
       * Whether the one who took was the seller.
       */
      readonly buyerIsMaker: boolean;
    }
  | {
      readonly kind: 'renumbered';
      readonly symbol: string;
      readonly at: number;
      /**
       * The number that the book has now, and the one before it: it is another, and whoever wants it reads it.
       */
      readonly id: number;
      readonly previous: number;
    }
  | {
      readonly kind: 'book';
      readonly symbol: string;
      readonly at: number;
      readonly bids: readonly LevelChange[];
      readonly asks: readonly LevelChange[];
      /**
       * The book's number after this change, and the one before it.
       */
      readonly id: number;
      readonly previous: number;
    }
  | {
      readonly kind: 'mark';
      readonly symbol: string;
      readonly at: number;
      readonly mark: string;
      readonly index: string;
      readonly rate: string;
      readonly nextFunding: number;
    }
  | {
      readonly kind: 'funding';
      readonly symbol: string;
      readonly at: number;
      readonly mark: string;
      readonly rate: string;
    };

export type HappeningKind = Happening['kind'];

export type HappeningOf<Kind extends HappeningKind> = Extract<Happening, { readonly kind: Kind }>;

/** Who is told of what happens. Nothing is worked out that nobody listens to. */
export interface Happenings {
  /**
   * Tells a listener of one kind of happening of one symbol, at once and in the order in which things happen, until the
   * function that it gives is called.
   */
  listen<Kind extends HappeningKind>(
    kind: Kind,
    symbol: string,
    listener: (happening: HappeningOf<Kind>) => void,
  ): () => void;
  isHeard(kind: HappeningKind, symbol: string): boolean;
  /** The symbols that somebody listens to, in the order of their names. */
  symbols(): readonly string[];
  /** Calls back whenever others listen than before. */
  onChange(changed: () => void): void;
  tell(happening: Happening): void;
}

type AnyListener = (happening: Happening) => void;

const keyOf = (kind: HappeningKind, symbol: string): string => `${kind} ${symbol}`;

export const createHappenings = (): Happenings => {
  const listeners = new Map<string, Set<AnyListener>>();
  let symbols: readonly string[] = [];
  let tellChange = (): void => {};
  const listSymbols = (): void => {
    symbols = [...new Set([...listeners.keys()].map((key) => key.slice(key.indexOf(' ') + 1)))].sort();
    tellChange();
  };
  return {
    listen: (kind, symbol, listener) => {
      const key = keyOf(kind, symbol);
      const heard = listeners.get(key) ?? new Set();
      // A function of its own, so that one listener that listens twice is told twice. Its kind is the key's.
      const tell: AnyListener = (happening) => listener(happening as Parameters<typeof listener>[0]);
      heard.add(tell);
      listeners.set(key, heard);
      listSymbols();
      return () => {
        heard.delete(tell);
        if (heard.size > 0 || listeners.get(key) !== heard) return;
        listeners.delete(key);
        listSymbols();
      };
    },
    isHeard: (kind, symbol) => listeners.has(keyOf(kind, symbol)),
    symbols: () => symbols,
    onChange: (changed) => {
      tellChange = changed;
    },
    tell: (happening) => {
      for (const listener of [...(listeners.get(keyOf(happening.kind, happening.symbol)) ?? [])]) {
        listener(happening);
      }
    },
  };
};
