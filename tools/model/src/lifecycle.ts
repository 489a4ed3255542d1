/** `x-lifecycle`: since when something exists, is on its way out, or is gone. */
export interface Lifecycle {
  readonly added?: string;
  readonly deprecated?: string;
  readonly removed?: string;
  readonly replacedBy?: string | readonly string[];
  readonly note?: string;
  readonly values?: Readonly<Record<string, Omit<Lifecycle, 'values'>>>;
}
