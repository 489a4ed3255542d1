import type { Method } from '@openderivs/model';
import type { Rule } from './rules.ts';

/** One difference between two descriptions, judged by one rule. */
export interface Change {
  readonly rule: Rule;
  readonly subject: Subject;
  /** Which part of the subject; left out where it is about the whole. */
  readonly part?: Part;
  /** What was there, and what is there now, as words of the sentence. */
  readonly before?: string;
  readonly after?: string;
  /** The component that the changed schema is written in, and where in it: one change there reaches many operations. */
  readonly origin?: Origin;
  /** The member that refers to that component, where the whole of the component is meant. */
  readonly holder?: Origin;
}

/** What a caller knows the changed thing as. */
export type Subject =
  | { readonly kind: 'operation'; readonly name: string; readonly method: Method; readonly path: string }
  | { readonly kind: 'stream' | 'code' | 'server' | 'type' | 'setting'; readonly name: string };

/** A member of what is given or received: `orders[].price`, or '' for the whole of it. */
export interface Part {
  readonly kind: 'parameter' | 'answer' | 'refusal' | 'event';
  readonly path: string;
}

export interface Origin {
  readonly component: string;
  readonly path: string;
}
