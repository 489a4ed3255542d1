import { BadInputError, type Clock, type ServerClock } from '@openderivs/signing';
import { byCursor } from './by-cursor.ts';
import { byId, takesId } from './by-id.ts';
import { byStep } from './by-step.ts';
import { byTime } from './by-time.ts';
import { millisecondsOf } from './duration.ts';
import { readGiven } from './given.ts';
import type { Iterate } from './iterate-types.ts';
import type { CursorPaging, PagingTable, TimePaging } from './paging.ts';
import { createSource, type Entry, type Request } from './source.ts';

type AnyClient = { readonly clock: Clock & Partial<ServerClock> } & Readonly<
  Record<string, (params: Request, options?: object) => Promise<unknown>>
>;
type Options = { signal?: AbortSignal } | undefined;
type Entries = AsyncGenerator<Entry, void, undefined>;

/**
 * Makes the `iterate` of one API from the data of its histories; every client package exports its own from `/paging`.
 *
 * @example
 * export const iterate: Iterate<BinanceUsdm, typeof paging> = createIterate(paging);
 */
export function createIterate<Client, Table extends PagingTable>(table: Table): Iterate<Client, Table> {
  async function* iterate(client: AnyClient, operation: string, params: Request = {}, options?: Options): Entries {
    const paging = Object.hasOwn(table, operation) ? table[operation] : undefined;
    const call = client[operation];
    if (!paging || !call) {
      throw new BadInputError(
        'operation',
        `${operation} is no history`,
        `give one of ${Object.keys(table).join(', ')}`,
      );
    }
    const { clock } = client;
    let given = readGiven(params, paging, clock.now());
    if (given.range.from > given.range.to) {
      // It begins behind now: the clock is behind, for all that is known, and nothing would be asked.
      await clock.sync?.().catch(() => undefined);
      given = readGiven(params, paging, clock.now());
    }
    const { offset = 0 } = clock;
    const source = createSource(operation, call, { ...given, options });
    const entries = paging.by === 'cursor' ? byCursorOf(paging) : byTimeOf(paging);
    for await (const entry of entries) {
      source.checkSignal();
      yield entry;
    }
    // A clock that was behind, and that a refused timestamp has corrected since, had ended it too early.
    const { from, to } = { from: given.range.to + 1, to: given.range.to + Math.ceil((clock.offset ?? 0) - offset) };
    if (paging.by === 'time' && given.start === undefined && params.endTime === undefined && to >= from) {
      given = { ...given, range: { from, to } };
      for await (const entry of byTimeOf(paging)) {
        source.checkSignal();
        yield entry;
      }
    }

    function byCursorOf(cursor: CursorPaging): Entries {
      const { range, start } = given;
      return byCursor(source, cursor, { range, span: spanOf(cursor), start });
    }

    function byTimeOf(history: TimePaging): Entries {
      const { range, start } = given;
      if (start !== undefined && takesId(source, history.id)) {
        const from = { first: BigInt(start), until: range.to, limit: source.limit, time: history.item };
        return byId(source, history.id, from);
      }
      const span = spanOf(history);
      if (history.step === undefined) return byTime(source, history, { range, span });
      const step = millisecondsOf(String(params[history.step]));
      if (step !== undefined) return byStep(source, history, { range, step, span });
      throw new BadInputError(history.step, `is not a length of time such as '1h'`, 'give one of its values');
    }
  }
  return iterate as unknown as Iterate<Client, Table>;
}

/** The longest time that one call takes; without end where the description knows none. */
const spanOf = ({ span }: TimePaging | CursorPaging): number =>
  (span === undefined ? undefined : millisecondsOf(span)) ?? Number.POSITIVE_INFINITY;
