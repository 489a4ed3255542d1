import { randomBytes } from 'node:crypto';
import type { Governor } from '@openderivs/client/governor';
import { answerOf, type Document, operationsOf, type Schema } from '@openderivs/model';
import { readBundle } from './apis/bundle.ts';
import type { Client } from './apis/client.ts';
import type { Key, Subject } from './apis/subject.ts';
import type { Check } from './checks/check.ts';
import { checkClock } from './checks/clock.ts';
import { chooseContract } from './checks/contract.ts';
import { diagnose, diagnoseOptions } from './checks/diagnose.ts';
import { checkKey } from './checks/key.ts';
import { isOnThisMachine, type Place } from './cli/place.ts';
import { createCompare } from './compare/compare.ts';
import { type Answered, createTally } from './compare/tally.ts';
import { makeRoundTrip } from './orders/round-trip.ts';
import { planReads } from './reads/plan-reads.ts';
import { createJudge, type Judge, readAll } from './reads/read-all.ts';
import { createRecorder, type Recorder } from './reads/recorder.ts';
import type { Findings } from './report/findings.ts';

/** How one API is to be examined. */
export interface Examination {
  readonly subject: Subject;
  readonly place: Place;
  readonly key: Key | undefined;
  /** Why there is no key, where there is none. */
  readonly withoutKey: string;
  /** Whether the caller has named this API. */
  readonly isAsked: boolean;
  readonly symbol: string | undefined;
  readonly orders: boolean;
  /** One for all APIs, for they share limits. */
  readonly governor: Governor;
  readonly onProgress: (text: string) => void;
}

/** Two attempts: one failure is chance, and a host that is away should be told of soon. */
const retry = { attempts: 2, baseDelay: 200 };

const connect = ({ subject, place, key, governor }: Examination, recorder: Recorder): Client => {
  const { environment, baseUrl } = place;
  // An address of the caller's is behind the exchange's limits all the same, but for what runs on this machine.
  const isElsewhere = baseUrl !== undefined && !isOnThisMachine(baseUrl);
  return subject.connect({
    environment,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(isElsewhere && { limits: subject.limits }),
    ...key,
    transport: recorder.transport,
    governor,
    retry,
  });
};

const schemasOf = (document: Document): ReadonlyMap<string, Answered & { readonly schema: Schema }> =>
  new Map(
    operationsOf(document).map(({ path, method, operation }) => {
      const name = String(operation.operationId);
      const schema = answerOf(document, operation)?.schema ?? {};
      return [name, { operation: name, method: method.toUpperCase(), at: path, schema }];
    }),
  );

const tryOrder = async (
  { subject, onProgress }: Examination,
  client: Client,
  symbol: string,
  document: Document,
  judge: Judge,
): Promise<Check[]> => {
  const { api, trade } = subject;
  if (trade === undefined) {
    return [{ name: 'order', level: 'note', found: 'no order was tried', fix: `${api} has no test environment.` }];
  }
  const schemas = schemasOf(document);
  try {
    onProgress(`${api}: one order, there and back`);
    const trip = await trade(client, symbol, `doctor-${randomBytes(8).toString('hex')}`);
    const ends = await makeRoundTrip(client, trip, ({ step, error }) => {
      const answered = schemas.get(step.operation);
      if (answered !== undefined) judge(answered, answered.schema, error);
    });
    return ends.map(({ title, error, odd }): Check => {
      const name = `order, ${title}`;
      if (error !== undefined) return { name, level: 'problem', ...diagnose(error, subject) };
      if (odd === undefined) return { name, level: 'fine', found: 'as expected' };
      return {
        name,
        level: 'problem',
        found: odd,
        fix: 'Look at the open orders on the website, and cancel what begins with "doctor-".',
      };
    });
  } catch (error) {
    return [{ name: 'order', level: 'problem', ...diagnose(error, subject) }];
  }
};

/** Examines one API: the way there, the clock, the key and its account, then every read that can be made. */
export const examine = async (examination: Examination): Promise<Findings> => {
  const { subject, place, key, symbol: wanted, onProgress } = examination;
  const { api } = subject;
  const document = readBundle(api);
  const checks: Check[] = [];
  const tally = createTally();
  const end = (reads?: Findings['reads']): Findings => ({
    api,
    environment: place.environment,
    description: document.info.version,
    checks,
    reads,
    differences: tally.all(),
  });
  const recorder = createRecorder();
  let client: Client;
  try {
    client = connect(examination, recorder);
  } catch (error) {
    checks.push({ name: 'options and key', level: 'problem', ...diagnoseOptions(error) });
    return end();
  }
  try {
    onProgress(`${api}: reaching it`);
    const { check, offset } = await checkClock(subject, client, recorder);
    checks.push({ name: 'reachable', level: 'fine', found: 'yes' }, check);
    const usual = document.info['x-client']?.symbol ?? '';
    const contract = await chooseContract(subject, client, { wanted, usual });
    checks.push(...contract.checks);
    let withoutKey: string | undefined;
    if (key === undefined) {
      withoutKey = examination.withoutKey;
      checks.push({ name: 'key', level: 'note', found: `${withoutKey}; only public calls were made` });
    } else {
      onProgress(`${api}: trying the key`);
      const tried = await checkKey(subject, client, contract.symbol, examination.isAsked);
      checks.push(...tried.checks);
      if (!tried.isUsable) withoutKey = 'the key was refused';
    }
    const judge = createJudge(document, createCompare(document), recorder, tally);
    const reads = planReads(document, {
      symbol: contract.symbol,
      usualSymbol: usual,
      now: Math.round(Date.now() + offset),
    });
    const ended = await readAll(reads, {
      subject,
      client,
      recorder,
      judge,
      withoutKey,
      onProgress: (operation, done, of) => onProgress(`${api}: ${done + 1} of ${of}, ${operation}`),
    });
    if (examination.orders) {
      checks.push(
        ...(withoutKey === undefined
          ? await tryOrder(examination, client, contract.symbol, document, judge)
          : [{ name: 'order', level: 'problem', found: `not tried: ${withoutKey}` } as const]),
      );
    }
    return end(ended);
  } catch (error) {
    checks.push({ name: 'reachable', level: 'problem', ...diagnose(error, subject) });
    return end();
  } finally {
    client.close();
  }
};
