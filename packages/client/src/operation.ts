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
  /** Parameters travel in a JSON body. `list`: the body is one list, which `params` describes under the name `body`. */
  readonly body?: 'json' | 'list' | undefined;
  /**
   * `'symbol! amount:decimal! orders:list1-5'`: names in described order, a kind after the colon, behind a list's how many
   * entries it may have, `!` for mandatory.
   */
  readonly params?: string | undefined;
  /**
   * The same for the members of objects among them, after the name of the object or the list that it is in:
   * `'orders=symbol! legs:list;orders.legs=ratio:decimal!'`.
   */
  readonly members?: string | undefined;
  readonly effect?: Effect | undefined;
  /** What it counts against beside the request weight. */
  readonly counts?: 'orders' | undefined;
  /** The names of the frequency limits that it shares with other operations; its own name where it has one of its own too. */
  readonly pool?: string | undefined;
  /**
   * What proves that a write was carried out: `'algoId'`, names of properties of which at least one is there and neither
   * null nor empty, or `'code=200'`, a property and what it is as text. Where the answer is a list, each entry is meant.
   * Left out: reads, and answers in which nothing can be named.
   */
  readonly success?: string | undefined;
  /** The outer form of the answer: `'[]'` a list, `'*'` an object or a list. Left out: an object. */
  readonly form?: '[]' | '*' | undefined;
  /** `'symbol orderList.reduceOnly'`: what widens the effect when it is left out; behind the dot, in each entry of a list. */
  readonly widens?: string | undefined;
  /** Where the client order id of what is placed goes: `'newClientOrderId'`, or `'orderList.clientOid'` in each entry of a list. */
  readonly id?: string | undefined;
  /** Names of the response properties whose JSON numbers are read as text. */
  readonly text?: string | undefined;
}

/** An operation together with its name. */
export interface NamedOperation extends Operation {
  readonly name: string;
}

/**
 * The operations of an API from the table that its package carries: the names of the columns on the first line, an
 * operation on each line after it, commas between. As text it is half as large as objects, and read in no time.
 *
 * @example
 * readOperations('name,method,path,security\ngetTime,GET,/time,public'); // [{ name: 'getTime', method: 'GET', … }]
 */
export function readOperations(table: string): readonly NamedOperation[] {
  const [columns = [], ...rows] = table.split('\n').map((line) => line.split(','));
  return rows.map((row) => {
    // Every column in each: objects of one shape are read faster. (`Object.fromEntries` takes three times as long.)
    const operation: Record<string, string | undefined> = {};
    for (const [at, column] of columns.entries()) operation[column] = row[at] || undefined;
    return operation as never;
  });
}

/**
 * The same by name.
 *
 * @example
 * operationsOf<OperationName>(table).getTime.path; // '/time'
 */
export const operationsOf = <Name extends string>(table: string): Readonly<Record<Name, Operation>> =>
  Object.fromEntries(readOperations(table).map((operation) => [operation.name, operation])) as never;

/** Does this call change something at the exchange? */
export const isWrite = (operation: Operation): boolean => operation.method !== 'GET';
