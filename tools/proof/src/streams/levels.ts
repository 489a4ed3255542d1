type Side = 'bids' | 'asks';
type Changes = Readonly<Record<Side, readonly (readonly string[])[]>>;

/** The levels of a book by side and price. */
export interface Levels {
  /** Puts quantities in place; 0 removes a level. */
  change(changes: Changes): void;
  clear(): void;
  toObject(): Readonly<Record<string, string>>;
}

export function createLevels(): Levels {
  const levels = new Map<string, string>();
  return {
    change(changes) {
      for (const side of ['bids', 'asks'] as const) {
        for (const [price = '', size = ''] of changes[side]) {
          if (Number(size)) levels.set(`${side} ${price}`, size);
          else levels.delete(`${side} ${price}`);
        }
      }
    },
    clear: () => levels.clear(),
    toObject: () => Object.fromEntries([...levels].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}
