/** One thing that was looked at. No text in it holds anything that `shown.ts` does not let through. */
export interface Check {
  readonly name: string;
  /** `note`: nothing is wrong, and yet it is worth a look. */
  readonly level: 'fine' | 'note' | 'problem';
  readonly found: string;
  readonly fix?: string;
}
