/** `x-paging`: how a history pages. */
export type Paging = TimePaging | CursorPaging;

/** By windows of time; the answer is the list. */
export interface TimePaging {
  readonly by: 'time';
  readonly item: string | number;
  readonly span?: string;
  readonly step?: string;
  readonly id?: { readonly parameter: string; readonly item: string; readonly with?: readonly string[] };
  readonly page?: string;
}

/** From newest to oldest, from id to id; the answer is an object with the list. */
export interface CursorPaging {
  readonly by: 'cursor';
  readonly parameter: string;
  readonly list: string;
  readonly next: string;
  readonly id: string;
  readonly item?: string;
  readonly span?: string;
}
