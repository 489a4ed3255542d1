/** Where calls go. */
export interface Place {
  readonly environment: string;
  readonly baseUrl: string | undefined;
}
