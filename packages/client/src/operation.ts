/** What a second sending of a call would do; the values of `x-idempotency` in the descriptions. */
export type Effect =
  | 'set'
  | 'create'
  | 'add'
  | 'cancel-one'
  | 'cancel-many'
  | 'timer'
  | 'modify'
  | 'invert'
  | 'session';

/** What the runtime knows of one operation. Generated from the descriptions; data only. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** `public`, `key` (API key without signature) or the role that a signed call needs, such as `TRADE`. */
  readonly security: string;
  /** Parameters travel in a JSON body. */
  readonly body?: true;
  /** `'symbol! amount:decimal!'`: names in described order, a kind after the colon, `!` for mandatory. */
  readonly params?: string;
  /** The same for the members of objects among them, by the name of the object or the list that it is in. */
  readonly members?: Readonly<Record<string, string>>;
  readonly effect?: Effect;
  /** Counts against the account's limits of orders. */
  readonly order?: true;
  /** The names of the frequency limits that it shares with other operations; its own name where it has one of its own too. */
  readonly pool?: string;
  /**
   * What proves that a write was carried out: `'algoId'`, names of properties of which at least one is there and neither
   * null nor empty, or `'code=200'`, a property and what it is as text. Where the answer is a list, each entry is meant.
   * Left out: reads, and answers in which nothing can be named.
   */
  readonly success?: string;
  /** The outer form of the answer: `'[]'` a list, `'*'` an object or a list. Left out: an object. */
  readonly form?: '[]' | '*';
  /** `'symbol orderList.reduceOnly'`: what widens the effect when it is left out; behind the dot, in each entry of a list. */
  readonly widens?: string;
  /** Names of the response properties whose JSON numbers are read as text. */
  readonly text?: string;
}

/** The operations of one API by name. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** An operation together with its name. */
export interface NamedOperation extends Operation {
  readonly name: string;
}

/** Does this call change something at the exchange? */
export const isWrite = (operation: Operation): boolean => operation.method !== 'GET';
