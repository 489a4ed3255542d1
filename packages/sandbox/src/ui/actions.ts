import type { Site } from '../site.ts';
import { type ClockParts, checkSpeed } from './parts/clock.ts';
import type { FaultParts } from './parts/faults.ts';
import type { Action } from './protocol.ts';
import { readFault } from './read-fault.ts';

export interface ActionParts {
  readonly site: Site;
  readonly clock: ClockParts;
  readonly faults: FaultParts;
  setPrice(symbol: string, price: string): void;
}

type Given = { readonly [name: string]: unknown };

const isRecord = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Doers = { readonly [Name in Action['do']]: (given: Given) => void | Promise<void> };

/** What the page may do. Each throws an error that says what is wrong with what it was given. */
export const createActions = ({ site, clock, faults, setPrice }: ActionParts) => {
  const doers: Doers = {
    'add-fault': ({ where, rule }) => {
      if ((where !== 'call' && where !== 'socket') || !isRecord(rule)) throw new TypeError('This is no fault.');
      const fault = readFault(where, rule);
      if (where === 'call') site.faults.add(fault);
      else site.sockets.faults.add(fault);
    },
    'remove-fault': ({ id }) => {
      if (!faults.remove(String(id))) throw new TypeError('This fault is used up or was removed.');
    },
    'clear-faults': () => {
      site.faults.clear();
      site.sockets.faults.clear();
    },
    pause: () => clock.pace().pause(),
    resume: () => clock.pace().resume(),
    'set-speed': ({ speed }) => clock.pace().setSpeed(checkSpeed(speed)),
    'pass-time': ({ milliseconds }) => clock.pass(Number(milliseconds)),
    'set-price': ({ symbol, price }) => setPrice(String(symbol), String(price)),
  };
  return async (given: unknown): Promise<void> => {
    const name = isRecord(given) ? String(given.do) : '';
    const known = Object.hasOwn(doers, name) ? doers[name as Action['do']] : undefined;
    if (!isRecord(given) || known === undefined) throw new TypeError(`There is nothing called "${name}" to do.`);
    await known(given);
  };
};
