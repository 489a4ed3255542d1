import type { Logger } from '../../../hooks.ts';
import { millisecondsOf } from '../../../paging/duration.ts';
import type { Timing } from '../../../timing.ts';
import { compare } from '../../identifiers.ts';
import type { FillFact } from '../facts.ts';
import { keyOf } from '../key-of.ts';
import type { KnownSymbol, ReadFact } from '../reconciler.ts';
import type { HistoryRule } from '../table.ts';
import type { Asking, Range } from './asking.ts';
import { filledIn } from './filled-in.ts';
import { inParallel } from './parallel.ts';
import { isRefusal } from './patience.ts';
import { createReadRows, stamped } from './rows.ts';
import { isOf, type ScopedSymbol, type Subject, subjectsOf } from './scope.ts';

/** The fills of a time, oldest first, and from when on some could not be read. */
export interface FillsRead {
  readonly fills: readonly ReadFact<FillFact>[];
  /** Before this, or of some symbol until then, nothing could be read. */
  readonly lostUntil: number | undefined;
}

export interface FillsAsked {
  readonly range: Range;
  readonly symbols: readonly ScopedSymbol[];
  /** The last fills that were seen: a list that lacks one of them is behind. */
  readonly seen: readonly KnownSymbol[];
  readonly asking: Asking;
  readonly signal: AbortSignal;
}

/** Lists that are asked for at a time. */
const width = 4;

/** How often and after how many milliseconds a list that is behind is read again. */
const rereads = 2;
const pause = 1_000;

export function createReadFills(
  rules: readonly HistoryRule[],
  products: readonly string[],
  { sleep }: Pick<Timing, 'sleep'>,
  logger: Pick<Logger, 'warn'> | undefined,
) {
  const parts = rules.map((rule) => ({ rule, readRows: createReadRows(rule.facts) }));
  type Part = (typeof parts)[number];

  const readList = async ({ rule, readRows }: Part, subject: Subject, { asking, range }: FillsAsked) => {
    const { operation, parameters, paging } = rule;
    const asked = filledIn(parameters, subject);
    const found: ReadFact<FillFact>[] = [];
    const take = (answer: unknown) => {
      for (const row of readRows(answer, subject.product)) found.push(stamped(row, range.from) as ReadFact<FillFact>);
    };
    if (!paging) take(await asking.whole(operation, asked));
    else for await (const answer of asking.history(operation, paging, asked, range)) take(answer);
    return found;
  };

  /** Reads it again while a fill that was seen is not in it. */
  const readUpToDate = async (part: Part, subject: Subject, asked: FillsAsked) => {
    const { from, to } = asked.range;
    const expected = asked.seen.flatMap(({ symbol, product, lastFill }) =>
      lastFill &&
      lastFill.time > from &&
      lastFill.time < to &&
      isOf(subject.product, product) &&
      (subject.symbol === undefined || subject.symbol === symbol)
        ? [keyOf(lastFill)]
        : [],
    );
    for (let attempt = 0; ; attempt += 1) {
      const found = await readList(part, subject, asked);
      const keys = new Set(found.map(({ fact }) => keyOf(fact)));
      if (attempt >= rereads || expected.every((key) => keys.has(key))) return found;
      await sleep(pause, asked.signal);
    }
  };

  return async (asked: FillsAsked): Promise<FillsRead> => {
    const { range, symbols } = asked;
    const found = new Map<string, ReadFact<FillFact>>();
    let lostUntil: number | undefined;
    const lose = (until: number) => {
      lostUntil = Math.max(until, lostUntil ?? 0);
    };
    const lists = parts.flatMap((part) =>
      subjectsOf(part.rule, products, symbols).map((subject) => ({ part, subject })),
    );
    await inParallel(lists, width, async ({ part, subject }) => {
      const oldest = range.to - (millisecondsOf(part.rule.reach ?? '') ?? Number.POSITIVE_INFINITY);
      if (range.from < oldest) lose(oldest);
      const own = { ...asked, range: { from: Math.max(range.from, oldest), to: range.to } };
      try {
        for (const row of await readUpToDate(part, subject, own)) found.set(keyOf(row.fact), row);
      } catch (error) {
        if (subject.symbol === undefined || !isRefusal(error)) throw error;
        const { symbol } = subject;
        logger?.warn('the fills of a symbol cannot be read', { symbol, errorCode: error.code });
        lose(range.to);
      }
    });
    const fills = [...found.values()].sort(
      (one, other) => one.fact.time - other.fact.time || compare(one.fact.tradeId, other.fact.tradeId),
    );
    return { fills, lostUntil };
  };
}
