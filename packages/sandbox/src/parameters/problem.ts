import type { Breach } from '@openderivs/model';

/** What is wrong with a parameter, before an exchange's own code and words for it are found. */
export type Problem =
  | Breach
  | { readonly kind: 'empty'; readonly name: string }
  | { readonly kind: 'enum' | 'malformed' | 'pattern' | 'length' | 'low' | 'high' | 'count'; readonly name: string }
  | { readonly kind: 'unread'; readonly read: number; readonly sent: number }
  | { readonly kind: 'repeated'; readonly name: string };

/** A problem of one value, without the parameter's name. */
export type ValueProblem = 'enum' | 'malformed' | 'pattern' | 'length' | 'low' | 'high';
