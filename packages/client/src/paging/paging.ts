/** A history that is asked for by time, oldest first. */
export interface TimePaging {
  readonly by: 'time';
  /** Where an entry has its time: a property, or a place in a list. */
  readonly item: string | number;
  /** The most entries that one page holds. */
  readonly limit: number;
  /** The longest time that one call takes: `7d`. */
  readonly span?: string;
  /** The parameter that says how far apart entries are: the interval of candles. */
  readonly step?: string;
  /** How to go on from an id: the parameter, the property that has the id, and the parameters that must be there. */
  readonly id?: { readonly parameter: string; readonly item: string; readonly with?: readonly string[] };
  /** The parameter that counts pages from 1. */
  readonly page?: string;
}

/** A history that is asked for by the id that the page before ended with, newest first. */
export interface CursorPaging {
  readonly by: 'cursor';
  /** The parameter that takes the id. */
  readonly parameter: string;
  /** Where a page has its entries, and the id for the next one. */
  readonly list: string;
  readonly next: string;
  /** Where an entry has the id that tells it from others. */
  readonly id: string;
  /** The most entries that one page holds. */
  readonly limit: number;
  /** Where an entry has the time that a range of time goes by. */
  readonly item?: string;
  /** The longest time that one call takes: `7d`. */
  readonly span?: string;
}

/** How one history pages. Generated from the descriptions; data only. */
export type Paging = TimePaging | CursorPaging;

/** The histories of one API, by operation. */
export type PagingTable = Readonly<Record<string, Paging>>;
