import { passphrase, secretKey } from './calls.ts';
import type { Api, Chosen, Place } from './contender.ts';
import { lanes } from './lanes.ts';
import { type BenchExchange, startExchange } from './start-exchange.ts';
import { startWorker, type Worker } from './start-worker.ts';

/** A contender, and the file that has it. */
export interface Entrant {
  /** As the tables name it. */
  readonly name: string;
  readonly module: string;
  readonly apis: readonly Api[];
}

/** A contender in its process, whose calls the exchange of the bench knows by a key of their own. */
export interface Player {
  readonly name: string;
  readonly apiKey: string;
  readonly worker: Worker;
}

/** Everyone who speaks an API, and why someone could not be started. */
export interface Field {
  readonly players: readonly Player[];
  readonly absent: Readonly<Record<string, string>>;
}

/** How much time a row takes for everyone. */
export interface Pace {
  /** Milliseconds until everything is compiled, and calls: a busy machine, or a long call, takes `patience` times as long. */
  readonly warmUp: number;
  readonly warmCalls: number;
  /** The share of that for a process that another row has made warm: it lacks what is new in this one. */
  readonly warmAgain: number;
  readonly patience: number;
  /** Milliseconds that a turn takes, about: those who are quicker make more calls in it. */
  readonly turn: number;
  readonly rounds: number;
}

/** What a row has to work with. */
export interface Bench {
  readonly quick: boolean;
  readonly pace: Pace;
  readonly entrants: readonly Entrant[];
  readonly exchange: BenchExchange;
  readonly progress: (text: string) => void;
  /** Everyone who speaks an API, kept from row to row. */
  players(api: Api, origin: string): Promise<Field>;
  /** One contender in a new process, which whoever asks for it stops. */
  start(entrant: Entrant, api: Api, place: Pick<Place, 'origin'> & Partial<Place>): Promise<Player>;
  /** What was chosen for everyone who was started so far. */
  readonly chosen: () => readonly Chosen[];
  close(): void;
}

/** A key of 64 characters that tells who calls. */
const keyOf = (name: string): string =>
  name
    .replaceAll(/[^a-z0-9]/gi, '')
    .padEnd(64, '0')
    .slice(0, 64);

const quickly: Pace = { warmUp: 500, warmCalls: 500, warmAgain: 0.4, patience: 2, turn: 70, rounds: 3 };
const thoroughly: Pace = { warmUp: 2_000, warmCalls: 1_000, warmAgain: 1, patience: 4, turn: 300, rounds: 15 };

/** Starts the exchange of the bench. */
export async function openBench(
  entrants: readonly Entrant[],
  quick: boolean,
  progress: (text: string) => void,
  pace: Pace = quick ? quickly : thoroughly,
): Promise<Bench> {
  const exchange = await startExchange();
  const started = new Set<Worker>();
  const chosen = new Map<string, Chosen>();
  const fields = new Map<string, Promise<Field>>();

  const start: Bench['start'] = async ({ name, module }, api, given) => {
    const place: Place = { apiKey: keyOf(name), secretKey, passphrase, ...given };
    const worker = await startWorker(module, api, place, exchange.certificate);
    started.add(worker);
    chosen.set(`${name} ${worker.chosen}`, { name, chosen: worker.chosen });
    return { name, apiKey: place.apiKey, worker };
  };

  const fieldOf = async (api: Api, origin: string): Promise<Field> => {
    const players: Player[] = [];
    const absent: Record<string, string> = {};
    progress('everyone is started');
    const asked = entrants.filter(({ apis }) => apis.includes(api));
    await lanes(asked, 4, async (entrant) => {
      try {
        players.push(await start(entrant, api, { origin }));
      } catch (error) {
        absent[entrant.name] = `not timed: ${(error as Error).message}`;
      }
    });
    const order = asked.map(({ name }) => name);
    players.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
    return { players, absent };
  };

  return {
    ...{ quick, pace, entrants, exchange, progress, start },
    players(api, origin) {
      const field = fields.get(`${api} ${origin}`) ?? fieldOf(api, origin);
      fields.set(`${api} ${origin}`, field);
      return field;
    },
    chosen: () => [...chosen.values()].sort((one, other) => one.name.localeCompare(other.name)),
    close() {
      for (const worker of started) worker.stop();
      exchange.stop();
    },
  };
}
