import type { Logger } from '../../../hooks.ts';
import type { Timing } from '../../../timing.ts';
import type { AlgoOrderFact, BalanceFact, OrderFact, PositionFact } from '../facts.ts';
import { keyOf } from '../key-of.ts';
import type { Reading, ReadingAsked, ReadWhole, Reconciler } from '../reconciler.ts';
import type { UserDataTable } from '../table.ts';
import { createAsking } from './asking.ts';
import { createFindEndings, type FindEndings } from './endings.ts';
import { lag } from './newer.ts';
import { newsOf } from './news.ts';
import { createPersist } from './patience.ts';
import { createReadFills } from './read-fills.ts';
import { createReadSymbols } from './read-symbols.ts';
import { createReadAll, type ReadAll } from './read-whole.ts';
import { createSymbols, symbolsIn } from './symbols.ts';

export interface ReconcilerHost {
  /** The REST client. */
  readonly rest: object;
  readonly table: Pick<UserDataTable, 'reads'>;
  /** The product lines that the caller asked for. */
  readonly products: readonly string[];
  readonly timing: Pick<Timing, 'sleep' | 'random' | 'monotonic'>;
  readonly serverTime: () => number;
  /** Measures the exchange's time unless it has been measured; never fails. */
  readonly measureTime?: (() => Promise<unknown>) | undefined;
  readonly logger?: Pick<Logger, 'warn'> | undefined;
}

/** Milliseconds before the last event from which fills are asked for all the same: lists are not in the order of the stream. */
const usual = 60_000;

/** How often a kind is read again that differs from what was heard of just before. */
const rereads = 2;

type Kind = 'orders' | 'algoOrders' | 'positions' | 'balances';

const kindOf = { order: 'orders', algoOrder: 'algoOrders', position: 'positions', balance: 'balances' } as const;

/**
 * Reads an account by REST as its description says. Calls go one after the other, the cheap ones first, and only lists of fills
 * a few at a time: the limits are shared with the caller's own calls.
 */
export function createReconciler(host: ReconcilerHost): Reconciler {
  const { rest, table, products, timing, serverTime, measureTime, logger } = host;
  const { reads } = table;
  const readPositions = createReadAll<PositionFact>(reads.positions, products);
  const readBalances = createReadAll<BalanceFact>(reads.balances, products);
  const readOrders = createReadAll<OrderFact>(reads.orders, products, { isOpen: true });
  const readAlgoOrders = createReadAll<AlgoOrderFact>(reads.algoOrders ?? [], products, { isOpen: true });
  const findOrders = createFindEndings<OrderFact>(reads.order, reads.orderHistory, products);
  const findAlgoOrders = createFindEndings<AlgoOrderFact>(reads.algoOrder, reads.algoOrderHistory, products);
  const readSymbols = createReadSymbols(reads.symbols, products);
  const readFills = createReadFills(reads.fills, products, timing, logger);

  const read = async (given: ReadingAsked): Promise<Reading> => {
    const { what, overlap = usual, known, signal } = given;
    signal.throwIfAborted();
    const persist = createPersist(timing, signal, logger);
    const { monotonic } = timing;
    const newAsking = () => createAsking({ rest, persist, signal, serverTime, monotonic });
    const fromIn = ({ since, fillsFrom = 0 }: ReadingAsked) =>
      since && Math.min(since, Math.max(since - overlap, fillsFrom));
    const recent = () => createSymbols(known, fromIn(given) ?? Number.POSITIVE_INFINITY);
    const symbols = recent();

    const readKind = async <Of extends OrderFact | AlgoOrderFact>(
      kind: Of['kind'],
      readAll: ReadAll<Of>,
      findEndings: FindEndings<Of>,
    ): Promise<ReadWhole<Of>> => {
      const before = [...known.all()].map(({ fact }) => fact).filter((fact): fact is Of => fact.kind === kind);
      const whole = await readAll(newAsking(), symbols.all());
      const named = new Set(whole.facts.map(({ fact }) => keyOf(fact)));
      const gone = before.filter(
        (order) =>
          !named.has(keyOf(order)) && whole.covers?.(order.product) && known.find(order)?.fact.isOpen !== false,
      );
      return { ...whole, facts: [...whole.facts, ...(await findEndings(gone, newAsking(), serverTime()))] };
    };
    const readers: { readonly [Each in Kind]: () => Promise<NonNullable<Reading[Each]>> } = {
      positions: () => readPositions(newAsking(), symbols.all()),
      balances: () => readBalances(newAsking(), symbols.all()),
      orders: () => readKind<OrderFact>('order', readOrders, findOrders),
      algoOrders: () => readKind<AlgoOrderFact>('algoOrder', readAlgoOrders, findAlgoOrders),
    };
    const readKinds = async (kinds: Iterable<Kind>): Promise<Partial<Reading>> => {
      const found: Partial<Record<Kind, unknown>> = {};
      for (const kind of kinds) found[kind] = await readers[kind]();
      return found as Partial<Reading>;
    };

    let reading: Reading = { fills: [] };
    if (what === 'all') {
      const measured = measureTime?.();
      reading = { ...reading, ...(await readKinds(['positions', 'balances', 'orders', 'algoOrders'])) };
      await measured;
    }
    // Not before: by then the exchange's time is known. An exchange takes timestamps that are wrong by up to half a minute, so that
    // answers alone correct no clock, and what was filled meanwhile would be looked for in another time.
    const { since } = given;
    const from = fromIn(given);
    if (since !== undefined && from !== undefined) {
      symbols.add(recent().all());
      const range = { from, to: Math.max(serverTime(), from) };
      const asking = newAsking();
      symbols.add(symbolsIn(reading));
      symbols.add(await readSymbols(asking, range));
      const seen = known.symbols();
      const { fills, lostUntil } = await readFills({ range, symbols: symbols.all(), seen, asking, signal });
      const lost = lostUntil !== undefined && lostUntil > since ? { from: since, to: lostUntil } : undefined;
      reading = { ...reading, fills, lost };
    }
    for (let again = 0; again < rereads; again += 1) {
      const unclear = [...newsOf(reading, known).unclear];
      if (!unclear.length) break;
      // Whatever REST did not have yet, it has then.
      await timing.sleep(lag, signal);
      reading = { ...reading, ...(await readKinds(unclear.map((kind) => kindOf[kind]))) };
    }
    return reading;
  };
  return { read };
}
