import type { ChannelRow } from './channel-table.ts';
import { compare, idText } from './identifiers.ts';
import { type Find, find } from './path.ts';
import { wholeOf } from './whole.ts';

/**
 * How an event stands to what came before: the next, older than that (`late`), the same again, one that does not follow
 * (`sequence`), or one of a new counting (`reset`).
 */
export type Standing = 'next' | 'late' | 'duplicate' | 'sequence' | 'reset';

/** The order of one stream's events. */
export interface Order {
  /** `source` is the connection that it came over: across two of them only what is newer counts. */
  judge(event: unknown, source: object): Standing;
  /** The last event that was judged provably follows upon the one before. */
  readonly follows: boolean;
  /** The number of the newest event, where a stream has one contract. */
  readonly last: string | undefined;
}

/** What was last of one contract, candle or stream. */
interface Mark {
  id: string | undefined;
  time: number;
  source: object;
  isWhole: boolean;
  /** The identifier of the last late one: another that follows upon it shows that the exchange counts anew. */
  lateId: string | undefined;
}

/** More contracts than this no stream carries: marks of candles that have ended are forgotten. */
const most = 4_096;

export function createOrder(row: Ordered): Order {
  const { whole } = row;
  const keyOf = optional(row.key);
  const timeOf = optional(row.time);
  const isList = row.id?.includes('[]') === true;
  const idOf = isList ? undefined : optional(row.id);
  const previousOf = whole === true ? undefined : optional(row.previous);
  const isWhole = typeof whole === 'string' ? wholeOf(whole) : undefined;
  const marks = new Map<string, Mark>();
  let follows = false;

  const standingOf = (event: unknown, id: string | undefined, time: number, source: object, mark: Mark): Standing => {
    const isElsewhere = source !== mark.source;
    if (id === undefined || mark.id === undefined) {
      if (time < mark.time) return isElsewhere ? 'duplicate' : 'late';
      return time === mark.time && isElsewhere ? 'duplicate' : 'next';
    }
    if (isWhole?.(event)) {
      follows = true;
      return 'next';
    }
    const order = compare(id, mark.id);
    if (order === 0) return 'duplicate';
    const previous = idText(previousOf?.(event));
    if (previous !== undefined) {
      follows = previous === mark.id || (order > 0 && (isElsewhere || mark.isWhole) && compare(previous, mark.id) <= 0);
      if (follows) return 'next';
      if (previous === '0') return 'reset';
      if (order > 0) return 'sequence';
      if (previous === mark.lateId) return 'reset';
    }
    if (order > 0) return 'next';
    if (!isElsewhere) return 'late';
    // Another connection may be behind; but what is newer and has a smaller number is of a new counting.
    return time > mark.time ? 'reset' : 'duplicate';
  };

  const judgeOne = (event: unknown, source: object): Standing => {
    const key = keyOf ? String(keyOf(event)) : '';
    const time = timeOf ? Number(timeOf(event)) : Number.NaN;
    const id = idText(idOf?.(event));
    const mark = marks.get(key);
    follows = false;
    if (!mark) {
      if (marks.size >= most) marks.delete(marks.keys().next().value as string);
      marks.set(key, { id, time, source, isWhole: isWhole?.(event) === true, lateId: undefined });
      follows = isWhole?.(event) === true;
      return 'next';
    }
    const standing = standingOf(event, id, time, source, mark);
    if (standing === 'duplicate') return standing;
    if (standing === 'late') {
      mark.lateId = id;
      return standing;
    }
    mark.id = id;
    mark.time = time;
    mark.source = source;
    mark.isWhole = isWhole?.(event) === true;
    mark.lateId = undefined;
    return standing;
  };

  return {
    get follows() {
      return follows;
    },
    get last() {
      return marks.get('')?.id;
    },
    judge: judgeOne,
  };
}

/** What a row says of the order of its events. */
type Ordered = Partial<Record<'key' | 'time' | 'id' | 'previous', string | undefined>> & Pick<ChannelRow, 'whole'>;

const optional = (path: string | undefined): Find | undefined => (path === undefined ? undefined : find(path));
