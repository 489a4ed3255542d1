import type { JsonObject } from '../../../json.ts';
import type { Timers } from '../../../sockets/timers.ts';
import type { Account } from '../../../state/account.ts';
import { equityOf, portfolioFigures } from '../../handlers/portfolio-figures.ts';

/** How often the figures of an account come. */
const rhythm = 5_000;

/** An account of Portfolio Margin Pro as a whole: all that it has in both futures. */
const proAccountUpdate = (account: Account, now: number): JsonObject => {
  const books = [account.book('usdm'), account.book('coinm')];
  const { ratio, equity, initial, maintenance, free } = portfolioFigures(books, equityOf(books));
  return {
    e: 'PM_PRO_ACCOUNT_UPDATE',
    E: now,
    u: ratio,
    eq: equity,
    ae: equity,
    im: initial,
    mm: maintenance,
    avb: free,
    vmw: free,
  };
};

/** Sends the figures of an account again and again, until what it gives is called. */
export const tellFigures = (
  timers: Timers,
  account: Account,
  now: () => number,
  deliver: (event: JsonObject) => void,
): (() => void) => {
  let stopped = false;
  let callOff = (): void => {};
  const again = (): void => {
    const run = (): void => {
      deliver(proAccountUpdate(account, now()));
      if (!stopped) again();
    };
    callOff = timers.after(rhythm, run, { heartbeat: true });
  };
  again();
  return () => {
    stopped = true;
    callOff();
  };
};
