/** An API that calls go to. */
export type Api = 'usdm' | 'coinm' | 'pm' | 'bitget';

/** Where an exchange of the bench or a sandbox listens, and the key that opens it. */
export interface Place {
  /** `http://127.0.0.1:1234`, or the same with TLS. */
  readonly origin: string;
  readonly apiKey: string;
  readonly secretKey: string;
  /** Bitget's. */
  readonly passphrase: string;
}

/** What is asked of a library. Each gives what was read of the answer, so that it can be seen to have been read. */
export interface Tasks {
  /** A signed call that changes something; gives what tells its answer from every other. */
  readonly call?: () => Promise<unknown>;
  /** Exchange information; gives how many contracts it has. */
  readonly exchangeInformation?: () => Promise<number>;
  /** A list of orders; gives their ids. */
  readonly orders?: () => Promise<readonly string[]>;
  /** Five orders in one call; gives their ids. */
  readonly batch?: () => Promise<readonly string[]>;
  /** A market order; gives its id. */
  readonly order?: () => Promise<string>;
  /** All orders of a contract are cancelled. */
  readonly cancelAll?: () => Promise<unknown>;
  /** A read of the account that has weight. */
  readonly poll?: () => Promise<unknown>;
  /** An order that the exchange refuses for its margin. */
  readonly refused?: () => Promise<unknown>;
}

export type Task = keyof Tasks;

/** Opens a library for an API, as its documentation recommends. */
export type Open = (place: Place) => Tasks | Promise<Tasks>;

/** What the module of a contender exports: a library, or code written by hand. */
export interface Contender {
  /** Which options were chosen and why, for whoever reads the table. */
  readonly chosen: string;
  readonly apis: Readonly<Partial<Record<Api, Open>>>;
}

/** What was chosen for whom. */
export interface Chosen {
  readonly name: string;
  readonly chosen: string;
}
