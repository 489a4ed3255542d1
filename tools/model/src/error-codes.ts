/** What one error code of an API means; see specs/README.md. */
export interface ErrorCode {
  readonly outcome: Outcome;
  readonly name?: string;
  readonly meaning?: string;
  readonly remedy?: string;
  readonly 'x-zh'?: { readonly meaning: string; readonly remedy: string };
  readonly source?: string;
  /** Texts that decide, whatever code comes with them; only under an HTTP status. */
  readonly says?: readonly { readonly text: string; readonly outcome: Outcome }[];
}

/** What a code proves of a write: that it was not carried out, or nothing. */
export type Outcome = 'refused' | 'unknown';
