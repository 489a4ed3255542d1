import { createRandom, type Random } from '../random.ts';
import { judge } from './judge.ts';
import { type AccountScript, type PlayedAccount, type PlayOptions, playAccount } from './play.ts';
import { type ClockStep, type Cut, noTrouble, type Trouble } from './trouble.ts';

/** What the sessions of an account have shown. */
export interface AccountTally {
  readonly script: AccountScript;
  sessions: number;
  connections: number;
  cuts: number;
  fills: number;
  /** Moments at which the account was looked at, and those at which it was not shown. */
  readonly moments: { all: number; syncing: number };
  readonly gaps: { healed: number; open: number };
  reconciled: number;
  unreconciled: number;
  /** In words. */
  readonly wrong: string[];
}

const newTally = (script: AccountScript): AccountTally => ({
  ...{ script, sessions: 0, connections: 0, cuts: 0, fills: 0, reconciled: 0, unreconciled: 0 },
  ...{ moments: { all: 0, syncing: 0 }, gaps: { healed: 0, open: 0 }, wrong: [] },
});

interface Outcome {
  readonly played: PlayedAccount;
  readonly what: string;
}

function blame(tally: AccountTally, { played, what }: Outcome): void {
  const { api, seed } = tally.script;
  for (const words of judge(played)) tally.wrong.push(`${api}, seed ${seed}, ${what}: ${words}`);
}

function count(tally: AccountTally, { played, what }: Outcome): void {
  tally.sessions += 1;
  tally.connections += played.connections;
  tally.cuts += played.cuts;
  tally.fills += played.truth.fills.size;
  tally.moments.all += played.moments.length;
  tally.moments.syncing += played.moments.filter((moment) => moment === 'syncing').length;
  tally.gaps.healed += played.gaps.healed;
  tally.gaps.open += played.gaps.open;
  tally.reconciled += played.reconciled;
  tally.unreconciled += played.unreconciled;
  blame(tally, { played, what });
}

/** Milliseconds for which no connection can be made after a loss, in turn. */
const outages = [0, 0, 400, 3_000, 14_000];
/** Milliseconds by which lists of fills and income are behind, in turn. */
const delays = [0, 700, 3_900];

export interface KillOptions extends PlayOptions {
  /** Of each so many frames one is lost. */
  readonly every?: number;
  /** Nothing more is played once this has been found wrong. */
  readonly until?: RegExp;
}

/**
 * Plays a session once undisturbed, and then with the connection lost in the place of each frame. Lists are behind in some of them,
 * and no other connection can be made for a while.
 */
export async function killAtEveryFrame(script: AccountScript, { every = 1, until, ...options }: KillOptions = {}) {
  const undisturbed = await playAccount(script, noTrouble, options);
  const tally = newTally(script);
  blame(tally, { played: undisturbed, what: 'undisturbed' });
  const isFound = () => until !== undefined && tally.wrong.some((words) => until.test(words));
  for (let frame = 1; frame <= undisturbed.frames && !isFound(); frame += every) {
    const turn = Math.floor(frame / every);
    const outage = outages[turn % outages.length] ?? 0;
    const trouble = { ...noTrouble, cuts: [{ frame, outage }], behind: delays[turn % delays.length] ?? 0 };
    const played = await playAccount(script, trouble, options);
    const what = `lost at frame ${frame}, away ${outage} ms, lists ${trouble.behind} ms behind`;
    count(tally, { played, what });
  }
  return { ...tally, frames: undisturbed.frames };
}

/** Plays sessions in which connections are lost again and again, until so many were made. */
export async function manyFaults(script: AccountScript, connections: number, options: PlayOptions = {}) {
  const tally = newTally(script);
  for (let { seed } = script; tally.connections < connections; seed += 1) {
    const mine = { ...script, seed };
    const trouble = drawTrouble(createRandom(seed), script.length);
    const played = await playAccount(mine, trouble, options);
    count(tally, { played, what: `drawn with seed ${seed}` });
  }
  return tally;
}

/**
 * Losses some seconds apart: a connection that is lost again and again is made again ever later. Some come in the middle of what
 * makes up for the one before, some stay for a while.
 */
export function drawTrouble(random: Random, length: number): Trouble {
  const cuts: Cut[] = [];
  for (let at = random.whole(100, 3_000); at < length; at += random.whole(30, random.chance(0.3) ? 600 : 18_000)) {
    cuts.push({ at, outage: random.chance(0.6) ? 0 : random.whole(0, random.chance(0.2) ? 15_000 : 1_500) });
  }
  const behind = random.chance(0.5) ? 0 : random.whole(100, 4_000);
  return { cuts, clock: drawClock(random, cuts), behind, failing: random.pick([0, 0, 3, 15]) };
}

/** Milliseconds by which a machine's clock is set, at most: it drifts, a service sets it right, a person sets it wrong. */
const steps = [300, 4_000, 30_000, 600_000, 7_200_000];

/** In most sessions the clock is wrong from the beginning or set again and again, mostly about when a connection is lost. */
function drawClock(random: Random, cuts: readonly Cut[]): ClockStep[] {
  const step = () => random.pick([-1, 1]) * random.whole(100, random.pick(steps));
  const clock: ClockStep[] = random.chance(0.5) ? [] : [{ at: -1, by: step() }];
  const isSet = random.chance(0.6);
  for (const { at = 0, outage } of cuts) {
    if (isSet && random.chance(0.2))
      clock.push({ at: Math.max(at + random.whole(-3_000, outage + 500), 0), by: step() });
  }
  return clock;
}

/** A tally in one line. */
export function summaryOfAccount(tally: AccountTally): string {
  const { script, sessions, connections, cuts, fills, moments, gaps, reconciled, unreconciled, wrong } = tally;
  return [
    `${script.api}: ${sessions} sessions, ${connections} connections, ${cuts} lost, ${wrong.length} wrong`,
    `${fills} fills, ${reconciled} facts by REST, ${unreconciled} handed out unreconciled`,
    `looked at ${moments.all} times, ${moments.syncing} times syncing`,
    `${gaps.healed} gaps healed, ${gaps.open} told as open`,
  ].join('; ');
}
