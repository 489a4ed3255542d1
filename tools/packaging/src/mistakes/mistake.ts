/** Who notices a mistake before anything is sent; or nobody, and why not. */
export type Caught =
  | { readonly by: 'compiler'; readonly says: RegExp }
  | { readonly by: 'client'; readonly field: string; readonly says: RegExp }
  | { readonly by: 'nobody'; readonly because: string };

/** A mistake that authors of bots make, as statements of a program, and the same without it. */
export interface Mistake {
  readonly title: string;
  readonly mistaken: string;
  readonly right: string;
  readonly caught: Caught;
}

/** The compiler complains in such words. */
export const compiler = (says: RegExp): Caught => ({ by: 'compiler', says });

/** The call is refused by this field's name, in such words. */
export const client = (field: string, says: RegExp): Caught => ({ by: 'client', field, says });

/** It is sent, and the exchange decides. */
export const nobody = (because: string): Caught => ({ by: 'nobody', because });
