/** What people do wrong when they sign. */
export type Mistake =
  | 'signature-missing'
  | 'signature-not-last'
  | 'signature-twice'
  | 'nothing-signed'
  | 'body-not-signed'
  | 'query-not-signed'
  | 'body-first'
  | 'joined-with-ampersand'
  | 'question-mark-signed'
  | 'question-mark-missing'
  | 'path-signed'
  | 'path-otherwise'
  | 'method-otherwise'
  | 'timestamp-missing'
  | 'signed-decoded'
  | 'signed-encoded'
  | 'escaped-otherwise'
  | 'reordered'
  | 'parameter-missing'
  | 'parameter-otherwise'
  | 'other-timestamp'
  | 'timestamp-in-seconds'
  | 'whitespace'
  | 'body-respelt'
  | 'signed-as-json'
  | 'other-key'
  | 'key-as-secret'
  | 'passphrase-as-secret'
  | 'secret-with-whitespace'
  | 'secret-decoded'
  | 'other-encoding'
  | 'other-hash';

/** A text that a signature may have been made of, and the mistake that this would be. */
export interface Guess {
  readonly mistake: Mistake;
  readonly text: string;
  /** What it concerns: the name of a parameter, so many milliseconds. */
  readonly about?: string;
}
