import type { Api } from '@openderivs/sandbox';
import type { Clients } from '../clients.ts';
import type { Exchange } from '../exchange.ts';
import type { PlaceRequest } from '../placements.ts';
import type { Random } from '../random.ts';
import type { BracketDamage } from './bracket-scene.ts';

/** Something that is done to orders under faults, and what has to be true of it afterwards. */
export interface Task {
  readonly name: string;
  readonly api: Api;
  /** It makes many calls, so that faults have to spread over them. */
  readonly isLong?: boolean;
  /** It believes that a list is empty only after two readings. */
  readonly readsTwice?: boolean;
  /** Done under faults. Gives what is believed; `thrown` in words, which nothing but bad input may be. */
  run(): Promise<{ readonly outcome: string; readonly errors: readonly Error[] }>;
  /** Where the belief and the books differ, in words, once nothing is on its way any more. */
  judge(): readonly string[];
}

/** What tasks are drawn from. */
export interface Bench {
  readonly exchange: Exchange;
  readonly clients: Clients;
  readonly random: Random;
  /** A name that no order has had. */
  readonly name: () => string;
  readonly options: PlaceRequest['options'];
  /** How many of the tasks are brackets, as a part of 1. */
  readonly brackets: number;
  /** Spoils what brackets do, to show that the proof finds it. */
  readonly damage?: BracketDamage | undefined;
}

/** Every error that a belief shows. */
export const errorsIn = (value: unknown): Error[] => {
  if (value instanceof Error) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(errorsIn) : [];
};
