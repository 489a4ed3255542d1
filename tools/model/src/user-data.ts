import type { Paging } from './paging.ts';

/** `info.x-user-data`: what the service for an account's events is told of an API. A path is like those of channels. */
export interface UserData {
  readonly channels: readonly {
    readonly channel: string;
    readonly parameters?: Readonly<Record<string, string>>;
    /** It is subscribed to only where the caller asks for it by this option. */
    readonly option?: string;
    /** Where its connection goes, if not where `streamKey` says. */
    readonly path?: string;
    /** The exchange pushes what is there when it is subscribed. */
    readonly speaks?: true;
  }[];
  /** The product lines that may be asked for; `{product}` stands for each. */
  readonly products?: { readonly values: readonly string[]; readonly default: readonly string[] };
  readonly streamKey?: {
    /** The operation that makes a key, or gives the one that there is. */
    readonly start: string;
    readonly keep: string;
    /** Where the key is in the answer to `start`. */
    readonly at: string;
    /** `{events}` stands for the names of all events, `{key}` for the key. */
    readonly path: string;
    /** The codes that say that the key is no more. */
    readonly gone: readonly (number | string)[];
    /** The event that says so. */
    readonly expired: Condition;
    readonly minutes: number;
  };
  readonly frames: readonly FrameRule[];
  /** The events in which no fact is, so that none is forgotten. */
  readonly others?: readonly string[];
  readonly reads: Readonly<Record<string, readonly (ReadRule | SymbolsRule)[]>>;
}

/** Paths, and for each the text that stands there, or those of which one does. */
export type Condition = Readonly<Record<string, string | readonly string[]>>;

/** What the events of one channel and one form tell. The first rule that fits counts. */
export interface FrameRule {
  readonly channel: string;
  readonly when?: Condition;
  readonly name?: string;
  readonly facts: readonly FactRule[];
}

export type FactKind = 'order' | 'algoOrder' | 'fill' | 'position' | 'balance';

/** How one fact is read: where it is, what must be so, and where each of its fields stands. */
export interface FactRule {
  readonly kind: FactKind;
  readonly at?: string;
  readonly when?: Condition;
  readonly unless?: Condition;
  readonly fields: Readonly<Record<string, FieldRule>>;
  readonly set?: Readonly<Record<string, string>>;
  readonly open?: Condition;
  readonly negative?: Condition;
  readonly early?: true;
  readonly whole?: true;
}

/** A path, several of which the first with a value counts, or a condition that makes a yes. */
export type FieldRule = string | readonly string[] | { readonly is: Condition };

/** How REST is asked. `{name}` stands for a product, a symbol or a field of a known fact; range, page and size follow from `paging`. */
interface AskRule {
  readonly operation: string;
  readonly product?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** In the files only where the operation has no `x-paging`. */
  readonly paging?: Paging;
}

/** What REST is asked for the same facts, and how they are read. */
export interface ReadRule extends AskRule {
  readonly when?: Condition;
  /** The codes that say that there is no such order. */
  readonly absent?: readonly (number | string)[];
  /** How far back it goes: `90d`. */
  readonly reach?: string;
  /** From so many orders on it is asked instead of one at a time. */
  readonly from?: number;
  readonly facts: readonly FactRule[];
}

/** What REST is asked for where fills may have happened. */
export interface SymbolsRule extends AskRule {
  readonly reach?: string;
  readonly at: string;
}
