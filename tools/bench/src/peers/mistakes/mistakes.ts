/** Mistakes that authors of bots make, by name; each library's file has them in its own terms. */
export const mistakes = {
  'no-price': 'a limit order without a price',
  'no-time-in-force': 'a limit order without a time in force',
  'priced-market': 'a market order with a price',
  'small-letters': 'a side that the library does not have, in the wrong case',
  'wrong-name': 'reduceOnly by a misspelled name, so that a position is opened',
  'may-be-undefined': 'reduceOnly that is undefined at run time',
  'wrong-type': "the spot market's LIMIT_MAKER on futures",
  'stop-as-order': 'a stop by the call that no longer takes stops',
  'cancel-nothing': 'a cancel that names no order',
  'cancel-rounded': 'a cancel by an id that JavaScript has rounded',
  'cancel-everything': 'all orders cancelled where the symbol may be undefined',
  negative: 'a quantity below zero',
  'not-a-number': 'a quantity that is not a number',
  'too-small': 'a quantity below the smallest step',
  'no-such-symbol': 'a symbol with a typing error',
  'long-id': 'a client order id that is longer than the exchange takes',
  'big-window': 'a receive window longer than the exchange takes',
  'margin-type': 'a change of margin by a type that does not exist',
  'six-orders': 'six orders in a batch that takes five',
  'no-key': 'a signed call without a secret key',
} as const;

export type MistakeName = keyof typeof mistakes;

/** A library's programs: the body of a function that may `await`, after these lines. */
export interface Programs {
  /** Imports, and `connect()` that gives what the programs call `client`; `place` has the address and the key. */
  readonly before: string;
  /** Must compile and be accepted, or what is said of the others means nothing. */
  readonly right: string;
  /** `undefined`: the mistake cannot be made with this library. */
  readonly mistaken: Readonly<Record<MistakeName, string | undefined>>;
}
