import type { Lifecycle } from './lifecycle.ts';
import type { Schema } from './schema.ts';

/** A channel as it stands in a description; its references lead into the document. */
export interface Channel {
  readonly $ref?: string;
  readonly address?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: { readonly url?: string };
  readonly parameters?: Readonly<Record<string, ChannelParameter>>;
  readonly messages?: Readonly<Record<string, Message>>;
  readonly 'x-zh'?: { readonly summary?: string; readonly description?: string };
  readonly 'x-route'?: string;
  readonly 'x-topic'?: Topic;
  readonly 'x-time'?: string;
  readonly 'x-key'?: string;
  readonly 'x-sequence'?: Sequence;
  readonly 'x-whole'?: true | string;
  readonly 'x-max-silence'?: string;
  readonly 'x-overflow'?: Overflow;
  readonly 'x-products'?: Products;
  readonly 'x-proof'?: Proof;
  readonly 'x-user-data'?: true;
  readonly 'x-order-book'?: OrderBook;
  readonly 'x-lifecycle'?: Lifecycle;
}

/** A parameter of a channel's address. Where it may be left out, `''` is one of its values. */
export interface ChannelParameter {
  readonly $ref?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly 'x-zh'?: string;
  readonly 'x-case'?: 'lower';
  readonly 'x-many'?: true;
  readonly 'x-lead'?: string;
  readonly 'x-left-out'?: string;
  readonly 'x-lifecycle'?: Lifecycle;
}

/** By its name in the channel: of what an account is told, the name of the event. */
export interface Message {
  readonly $ref?: string;
  readonly payload?: Schema;
  readonly examples?: readonly MessageExample[];
}

export interface MessageExample {
  readonly name?: string;
  readonly summary?: string;
  readonly payload?: unknown;
}

/** What a channel is asked for with: its address, or an object whose values hold `{parameter}`. */
export type Topic = Readonly<Record<string, string>>;

/** `x-sequence`: the member whose identifier grows from event to event, and the one that names the identifier before. */
export interface Sequence {
  readonly id: string;
  readonly previous?: string;
}

/** `x-overflow`: what becomes of events that nobody has taken yet when more come than fit. */
export type Overflow = 'conflate' | 'resync' | 'keep';

/**
 * `x-products`: how a contract of this API is told from one of another that shares the stream. It is ours when `member` is
 * `own`; where an event has no such member, when the text at `symbol` fits the pattern.
 */
export interface Products {
  readonly member: string;
  readonly own: number;
  readonly symbol: string;
  readonly pattern: string;
}

/** `x-proof`: an operation that tells when something last changed that the stream should have brought. */
export interface Proof {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly time: string;
  readonly id?: string;
}

/** `x-order-book`: where frames have the levels of a book, and how it begins: with a frame of the whole, or with an operation. */
export interface OrderBook {
  readonly bids: string;
  readonly asks: string;
  readonly depths: readonly number[];
  readonly cut?: number;
  readonly snapshot?: BookRead & { readonly id: string; readonly time?: string };
  readonly window?: true;
  readonly proof?: BookRead;
}

/** An operation that gives a book, and where its answer has the levels. */
export interface BookRead {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly bids: string;
  readonly asks: string;
}
