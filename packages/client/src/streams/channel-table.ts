/** What a client knows of an API's channels. Generated from its description; data only. */
export interface StreamsTable {
  readonly channels: readonly ChannelRow[];
  /** Where connections go, by the environments of the REST client: `wss://fstream.binance.com`. */
  readonly servers: Readonly<Record<string, string>>;
  /** The path of each route: `{ market: '/market/stream' }`. */
  readonly routes: Readonly<Record<string, string>>;
  readonly limits: StreamLimits;
}

/** What the exchange allows, and what ends a connection when it is exceeded. */
export interface StreamLimits {
  /** Names what all connections from an address share: APIs that name the same share it. */
  readonly pool: string;
  /** Connections opened per address. Left out: the exchange states none. */
  readonly connections?: { readonly count: number; readonly perSeconds: number } | undefined;
  /** Open connections per address. */
  readonly openConnections?: number | undefined;
  /** Streams on one connection. */
  readonly streams: number;
  /** Frames sent on one connection in a second, pings counted. */
  readonly framesPerSecond: number;
  /** Frames that subscribe or unsubscribe, on one connection in an hour. */
  readonly requestsPerHour?: number | undefined;
  /** Streams named in one frame. */
  readonly perFrame: number;
  /** Bytes of one frame. */
  readonly bytesPerFrame?: number | undefined;
  /** Seconds after which the exchange ends a connection. */
  readonly lifetime: number;
}

/** What happens to events that nobody has taken when a queue is full. */
export type Overflow = 'conflate' | 'resync' | 'keep';

/** One parameter of a channel. Those without `optional` must be given. */
export interface ChannelParameter {
  readonly name: string;
  readonly optional?: true | undefined;
  /** A list of values may be given too: one stream for each. */
  readonly many?: true | undefined;
  /** Goes into the topic in lower case, whatever case it is given in. */
  readonly lower?: true | undefined;
  /** The only values that there are. An unknown stream may be acknowledged and stay silent, so others are refused. */
  readonly values?: readonly string[] | undefined;
}

/** One channel: a page of the exchange's docs. */
export interface ChannelRow {
  /** The name of its method. */
  readonly name: string;
  /** A key of `routes`. */
  readonly route: string;
  /**
   * How the exchange calls the stream: a text, or the members of an argument. `{name}` stands for a parameter, and what stands
   * in square brackets is left out when its parameter is: `{symbol}@depth[@{updateSpeed}]`, `{ channel: 'candle{interval}' }`.
   * A member that is nothing but parameters which are not given is left out.
   */
  readonly topic: string | Readonly<Record<string, string>>;
  readonly parameters: readonly ChannelParameter[];
  readonly overflow: Overflow;
  /**
   * What tells apart what one stream carries side by side: conflation keeps the newest of each. `s` for the symbol of an
   * all-market stream, `k.t` for the beginning of a candle, `data.0.0`. Of a list, a member of its entries.
   */
  readonly key?: string | undefined;
  /** The event's own time in milliseconds: `E`, `ts`. Of a list, a member of its entries. */
  readonly time?: string | undefined;
  /** An identifier that grows from event to event: `a`, `u`, `data.0.seq`. Entries of a list inside: `data[].tradeId`. */
  readonly id?: string | undefined;
  /** The identifier of the event before, where events name it: `pu`, `data.0.pseq`. */
  readonly previous?: string | undefined;
  /**
   * Which events hold the whole state, so that nothing before them is needed: `true` for all, `action=snapshot` for those.
   * With the latter the exchange sends one for each subscription, and a break is mended by subscribing anew.
   */
  readonly whole?: true | string | undefined;
  /**
   * Declared identifiers and other `int64` that are numbers on the wire, read as text: `a`, `k.f`, `data[].seq`, `[].F` (the event is a list).
   */
  readonly integers?: readonly string[] | undefined;
  /** Names of properties that are decimals and numbers on the wire, read as text digit for digit. Rare: they cost a slower reading. */
  readonly decimals?: readonly string[] | undefined;
  /** The longest silence in milliseconds that the exchange promises. */
  readonly silence?: number | undefined;
  /** How the API's own contracts are told from others, where the stream carries those too. */
  readonly products?: ChannelProducts | undefined;
  /** How REST tells when something last changed that the stream should have pushed. */
  readonly proof?: ChannelProof | undefined;
  /** An account's: the connection takes a login or a key. */
  readonly isPrivate?: true | undefined;
  /** The address of its connection names it, so that it is not asked for. */
  readonly isNamed?: true | undefined;
  /** For the service of an account's events alone: it has no method. */
  readonly isUserData?: true | undefined;
  /** Where an event's own name is, if integers and decimals differ by event. */
  readonly event?: string | undefined;
  /** By event: what is read as text in it. */
  readonly events?: Readonly<Record<string, ChannelTexts>> | undefined;
  /** How an order book is kept from it. */
  readonly book?: ChannelBook | undefined;
}

/** Numbers on the wire that are read as text. */
export type ChannelTexts = Pick<ChannelRow, 'integers' | 'decimals'>;

/** An event, or an entry of a list, is the API's own by one member, and where it has no such member by its symbol. */
export interface ChannelProducts {
  /** The member that names the product: `st`. */
  readonly member: string;
  /** What it is for the API's own. */
  readonly own: number;
  /** Where the symbol is: `s`, `o.s`. */
  readonly symbol: string;
  /** A regular expression that fits the API's own symbols, and no others. */
  readonly pattern: string;
}

/** Where a frame has the levels of a book, and where the book begins. */
export interface ChannelBook {
  /** Lists of price and quantity: `b`, `data.0.bids`. */
  readonly bids: string;
  readonly asks: string;
  /** How many levels a side the book may begin with; the first when a caller does not say. */
  readonly depths: readonly number[];
  /** A side of a frame that holds the whole may end at so many levels though the book goes on. The depth when left out. */
  readonly cut?: number | undefined;
  /** How REST gives the book where no frame holds the whole; `{depth}` stands for the depth that is asked for. */
  readonly snapshot?: BookSnapshot | undefined;
  /** The frames keep to the best levels, as many as there are at first: what leaves them is removed, and what enters is sent. */
  readonly window?: true | undefined;
  /** How REST gives the five best levels, where `proof` of the row does not tell the number of the last change. */
  readonly proof?: BookRead | undefined;
}

/** A read of a book, and where its answer has the levels. */
export interface BookRead {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly bids: string;
  readonly asks: string;
}

/** One that says where in the sequence of the frames it stands. */
export interface BookSnapshot extends BookRead {
  /** The number of the last change in it, of the same counting as the frames'. */
  readonly id: string;
  readonly time?: string | undefined;
}

/** A read that proves a silence: an operation, its parameters, and where in the answer the time of the last change is. */
export interface ChannelProof {
  readonly operation: string;
  /** `{ symbol: '{symbol}', limit: '5' }`; `{symbol:upper}` is in capitals. */
  readonly parameters: Readonly<Record<string, string>>;
  /** `T`, `0.time`; the newest, where it names several in a list: `[].time`. */
  readonly time: string;
  /** Where it has the number of the last change, of the same counting as the events': a proof to the event. */
  readonly id?: string | undefined;
}
