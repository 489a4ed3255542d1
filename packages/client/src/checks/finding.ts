import type { CheckKind } from './rule.ts';

/** What is wrong with a call, and by which rule. */
export interface Finding {
  readonly kind: CheckKind;
  /** Where, as errors say it: `batchOrders[0].side`. */
  readonly field: string;
  /** Where, as rules are named: `batchOrders.side`. */
  readonly path: string;
  readonly problem: string;
  readonly mend: string;
}

/** What is wrong with one value, wherever it stands. */
export type Misfit = readonly [kind: CheckKind, problem: string, mend: string];

/** `'a, b or c'` */
export const choice = (names: readonly unknown[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join();

/** Numbers, words, and what is shorter than any secret: the rest may be a key or a passphrase in the wrong place. */
const plain = /^([-+.\d]{1,24}|[a-z]{1,12}([_-][a-z]{1,12}){0,3}|.{0,7})$/i;

/** A value as a message has it. */
export const shown = (text: string): string =>
  plain.test(text) ? JSON.stringify(text) : `a text of ${text.length} characters`;
