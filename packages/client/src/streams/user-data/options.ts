import { badValue } from '@openderivs/signing';
import { checkOptions } from '../../parameters/names.ts';
import type { UserDataTable } from './table.ts';

/** How what was missed is read by REST. */
export interface ReconcileOptions {
  /** Milliseconds after which events flow on, marked `unreconciled`, while it is still read. 10,000 when left out. */
  readonly deadline?: number | undefined;
  /** Milliseconds before a gap from which fills are read all the same. 60,000 when left out. */
  readonly overlap?: number | undefined;
  /** Milliseconds between two comparisons with REST, which find what a silent stream hides. 300,000 when left out; `false`: none. */
  readonly audit?: number | false | undefined;
}

/** Options of `userData`. */
export interface UserDataOptions {
  /**
   * What is there, and after each gap what was missed, is read by REST and handed out with `origin: 'reconcile'`. `false`: it is not,
   * each gap stays open, and `read()` gives nothing.
   */
  readonly reconcile?: boolean | ReconcileOptions | undefined;
  /** `true`: the short form of a fill that comes sooner is handed out too, and then the complete one with the same `tradeId`. */
  readonly fast?: boolean | undefined;
  /** Product lines, where the API has several. */
  readonly products?: readonly string[] | undefined;
  /** Ends it: whoever waits for it is told by an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
  /** How many events may wait for you; 10,000 when left out. What comes then is dropped with a gap in its place. */
  readonly queue?: number | undefined;
  /** Milliseconds after which `acknowledged` rejects; the client goes on trying. 10,000 when left out. */
  readonly acknowledgeWithin?: number | undefined;
}

const reconcileOptions = new Set(['deadline', 'overlap', 'audit']);

/** What is to be done, with what is left out filled in. */
export interface UserDataPlan {
  readonly reconcile:
    | { readonly deadline: number; readonly overlap: number; readonly audit: number | false }
    | undefined;
  readonly fast: boolean;
  readonly products: readonly string[];
}

export function planOf(given: UserDataOptions, { channels, products }: UserDataTable): UserDataPlan {
  const own = channels.flatMap(({ option = [] }) => option);
  checkOptions(
    given,
    new Set(['reconcile', 'fast', ...(products ? ['products'] : []), 'signal', 'queue', 'acknowledgeWithin', ...own]),
  );
  const { reconcile = true, fast = false } = given;
  for (const name of ['fast', ...own]) {
    const value = given[name as 'fast'];
    if (value !== undefined && typeof value !== 'boolean') throw badValue(name, value, 'true or false');
  }
  return { reconcile: reconcileOf(reconcile), fast, products: productsOf(given, products) };
}

function reconcileOf(given: boolean | ReconcileOptions): UserDataPlan['reconcile'] {
  if (given === false) return undefined;
  if (given !== true && (typeof given !== 'object' || given === null)) {
    throw badValue('reconcile', given, 'true, false or { deadline, overlap, audit }');
  }
  const options = given === true ? {} : given;
  checkOptions(options, reconcileOptions, 'reconcile.');
  const { deadline = 10_000, overlap = 60_000, audit = 300_000 } = options;
  if (!(deadline > 0)) throw badValue('reconcile.deadline', deadline, 'milliseconds above 0');
  if (!(overlap >= 0)) throw badValue('reconcile.overlap', overlap, 'milliseconds, 0 or more');
  if (audit !== false && !(audit >= 10_000)) {
    throw badValue('reconcile.audit', audit, 'milliseconds, 10,000 or more, or false');
  }
  return { deadline, overlap, audit };
}

function productsOf({ products }: UserDataOptions, known: UserDataTable['products']): readonly string[] {
  if (!known) return [];
  if (products === undefined) return known.default;
  const isKnown = (product: unknown) => known.values.some((value) => value === product);
  if (Array.isArray(products) && products.length && products.every(isKnown)) return [...new Set(products)];
  throw badValue('products', products, `a list of ${known.values.join(', ')}`);
}
