import type { Exchange } from '../exchange.ts';
import { type Effect, emptyReply } from './effect.ts';
import type { Fault } from './fault.ts';

type OddTime = Extract<Fault, { readonly kind: 'odd-time' }>;

const timesIn = ({ words }: Exchange): RegExp => new RegExp(`("(?:${words.times.join('|')})":)("?)\\d+"?`, 'g');

/** The furthest that a `Date` can hold. */
const furthest = 8.64e15;

const asDate = (time: number | string | null): string =>
  typeof time === 'number' && Math.abs(time) <= furthest ? new Date(time).toUTCString() : String(time ?? '');

/** The same answer with another time, a number in quotes where the real one is. */
export const atOddTime =
  (exchange: Exchange, fault: OddTime): Effect['change'] =>
  (reply, scene) => {
    const real = reply ?? emptyReply;
    const time = 'ahead' in fault ? scene.now + fault.ahead : fault.time;
    const inQuotes = (quote: string): string =>
      typeof time === 'number' ? `${quote}${time}${quote}` : JSON.stringify(time);
    return {
      ...real,
      headers: { ...real.headers, date: asDate(time) },
      body: real.body.replace(timesIn(exchange), (_match, name: string, quote: string) => name + inQuotes(quote)),
    };
  };
