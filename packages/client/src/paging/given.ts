import { BadInputError } from '@openderivs/signing';
import type { Paging } from './paging.ts';
import type { Range, Request } from './source.ts';

/** What the caller asked for, taken apart. */
export interface Given {
  readonly range: Range;
  /** Entries per page. */
  readonly limit: number;
  /** The id to begin at, or the one to begin below. */
  readonly start: string | undefined;
  /** Everything else. */
  readonly filter: Request;
}

/** The names of parameters that the iteration fills in. */
interface Names {
  /** The parameter that takes an id to begin with. */
  readonly start: string | undefined;
  /** The parameter that counts pages. */
  readonly page: string | undefined;
}

/** Checks what the caller gave. An end that was left out is now, once and for all: what comes later is not waited for. */
export function readGiven(params: Request, paging: Paging, now: number): Given {
  const names: Names =
    paging.by === 'cursor'
      ? { start: paging.parameter, page: undefined }
      : { start: paging.id?.parameter, page: paging.page };
  const { startTime, endTime, limit, ...others } = params;
  const start = startOf(params, names.start);
  if (names.page !== undefined && params[names.page] !== undefined) {
    throw new BadInputError(names.page, 'is counted by the iteration', 'leave it out');
  }
  const byId = paging.by === 'time' && start !== undefined;
  if (byId && startTime !== undefined) {
    throw new BadInputError('startTime', `stands beside ${names.start}`, 'begin at one of them');
  }
  if (!byId && startTime === undefined) {
    throw new BadInputError('startTime', 'is missing', 'say from when on, in milliseconds since 1970');
  }
  const from = byId ? 0 : timeOf('startTime', startTime);
  const to = endTime === undefined ? now : timeOf('endTime', endTime);
  if (endTime !== undefined && to < from) {
    throw new BadInputError('endTime', 'lies before startTime', 'give a later one');
  }
  const filter = Object.fromEntries(Object.entries(others).filter(([name]) => name !== names.start));
  return { range: { from, to }, limit: limitOf(limit, paging.limit), start, filter };
}

function timeOf(name: string, value: unknown): number {
  const time = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof time === 'number' && Number.isSafeInteger(time)) return time;
  throw new BadInputError(name, 'is not a time in milliseconds', 'give whole milliseconds since 1970');
}

/** At least two entries, so that a page has a first and a last one. */
function limitOf(value: unknown, most: number): number {
  if (value === undefined) return most;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return Math.min(Math.max(value, 2), most);
  throw new BadInputError('limit', 'is not a number of entries', `give 2 to ${most}, or leave it out`);
}

function startOf(params: Request, name: string | undefined): string | undefined {
  const value = name === undefined ? undefined : params[name];
  if (name === undefined || value === undefined) return undefined;
  const exact = typeof value !== 'number' || Number.isSafeInteger(value);
  if (exact && /^\d+$/.test(String(value))) return String(value);
  throw new BadInputError(name, 'is not an identifier', 'give its digits as text');
}
