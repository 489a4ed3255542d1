import type { AccountView, UserData } from '@openderivs/client/streams';
import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../src/accounts/judge.ts';
import { type PlayedAccount, playAccount } from '../src/accounts/play.ts';
import { killAtEveryFrame, manyFaults } from '../src/accounts/run.ts';
import { type AccountApi, type AccountApiName, accountApiNames, accountApis } from '../src/accounts/traders.ts';
import { noTrouble } from '../src/accounts/trouble.ts';

// Every frame, and 10,000 connections, every night: `npm run stream-proof`.
const short = (api: AccountApiName) => ({ api, seed: 7, length: 4_000 });

it.each(accountApiNames)(
  'knows an account of %s as it is, at whichever frame the connection is lost',
  async (api) => {
    const tally = await killAtEveryFrame(short(api), { every: 7 });
    expect(tally.wrong).toEqual([]);
    // The run is worth something only if something was missed, and made up for.
    expect(tally.frames).toBeGreaterThan(25);
    expect(tally.cuts).toBe(tally.sessions);
    expect(tally.gaps.healed).toBeGreaterThanOrEqual(tally.sessions);
    expect(tally.reconciled).toBeGreaterThan(2 * tally.sessions);
  },
  120_000,
);

it.each(accountApiNames)(
  'knows an account of %s that is filled in parts on a market',
  async (api) => {
    const tally = await killAtEveryFrame({ ...short(api), onMarket: true }, { every: 35 });
    expect(tally.wrong).toEqual([]);
    expect(tally.frames).toBeGreaterThan(35);
    expect(tally.cuts).toBe(tally.sessions);
    expect(tally.fills).toBeGreaterThan(10 * tally.sessions);
    expect(tally.reconciled).toBeGreaterThan(2 * tally.sessions);
  },
  120_000,
);

// Among them are sessions whose machine has its clock set while a connection is lost, and has it wrong from the beginning.
it.each([
  ['binance-usdm', 6],
  ['bitget-mix', 108],
] as const)(
  'loses no fill of %s and brings none twice, however often the connection is lost',
  async (api, seed) => {
    const tally = await manyFaults({ api, seed, length: 400_000, pause: 12_000 }, 60);
    expect(tally.wrong).toEqual([]);
    expect(tally.connections).toBeGreaterThanOrEqual(60);
    expect(tally.moments.all).toBeGreaterThan(tally.moments.syncing);
  },
  120_000,
);

describe('the proof itself', () => {
  const usdm = accountApis['binance-usdm'];
  let played: PlayedAccount;
  beforeAll(async () => {
    played = await playAccount(short('binance-usdm'), { ...noTrouble, cuts: [{ frame: 21, outage: 400 }] });
  });

  it.each<[string, (played: PlayedAccount) => Partial<PlayedAccount>, RegExp]>([
    ['lost fills', ({ fills }) => ({ fills: new Map([...fills].slice(1)) }), /1 fills are lost/],
    ['fills that come twice', ({ fills }) => ({ fills: new Map([...fills].map(([key]) => [key, 2])) }), /came twice/],
    ['fills that never happened', ({ fills }) => ({ fills: new Map([...fills, ['x', 1]]) }), /never happened/],
    ['an account that is shown too early', ({ moments }) => ({ moments: moments.map(() => 'empty') }), /as it was not/],
    ['an account that is another', () => ({ end: 'empty' }), /another in the end/],
    ['an account that is never shown again', () => ({ end: 'syncing' }), /not shown in the end/],
    ['gaps that nobody is told of', ({ gaps }) => ({ gaps: { ...gaps, healed: 0 } }), /nobody was told/],
    ['false alarms', ({ gaps }) => ({ gaps: { ...gaps, silent: 1 } }), /false alarm/],
  ])('finds %s', (_, change, found) => {
    expect(judge({ ...played, ...change(played) }).find((words) => found.test(words))).toBeDefined();
  });

  it('finds nothing where nothing is damaged', () => {
    expect(judge(played)).toEqual([]);
  });

  /** Calls to some paths find nothing. */
  const without = (paths: RegExp): AccountApi['follow'] => {
    return (ground, options) => {
      const { transport } = ground;
      const send: typeof transport.send = async (request) => {
        const answer = await transport.send(request);
        return paths.test(request.target) ? { ...answer, text: '[]' } : answer;
      };
      return usdm.follow({ ...ground, transport: { ...transport, send } }, options);
    };
  };

  /** A follower that is deaf or blind whether or not anything is lost: only the exchange itself knows better. */
  const flawed = (flaw: (user: UserData) => Partial<UserData>): AccountApi['follow'] => {
    return (ground, options) => {
      const { user, close } = usdm.follow(ground, options);
      return { user: Object.assign(Object.create(user), flaw(user)), close };
    };
  };
  const withoutPositions = (view: AccountView | 'syncing') => (view === 'syncing' ? view : { ...view, positions: [] });

  it.each<[string, AccountApi['follow'], RegExp]>([
    [
      'fills that it never hands out',
      flawed((user) => ({
        on: (listener) =>
          user.on((item) => (item.kind === 'event' && item.event.kind === 'fill' ? {} : listener(item))),
      })),
      /undisturbed: .* fills are lost/,
    ],
    [
      'positions that it never shows',
      flawed((user) => ({ read: () => withoutPositions(user.read()) })),
      /undisturbed: the account is another in the end/,
    ],
    ['no overlap', (ground) => usdm.follow(ground, { reconcile: { overlap: 0, audit: false } }), /fills are lost/],
    [
      'no second look',
      (ground) => usdm.follow(withoutSecondLook(ground), { reconcile: { audit: false } }),
      /fills are lost/,
    ],
    [
      'no discovery of symbols',
      (ground) => without(/income/)(ground, { reconcile: { audit: false } }),
      /fills are lost/,
    ],
    ['no reading at all', (ground) => usdm.follow(ground, { reconcile: false }), /fills are lost/],
    ['no reading of open orders', without(/openOrders/), /another in the end|as it was not/],
    ['no reading of positions', without(/positionRisk/), /another in the end|as it was not/],
  ])('finds a follower with %s', async (_, follow, found) => {
    const { wrong } = await killAtEveryFrame(
      { ...short('binance-usdm'), length: 8_000 },
      { every: 3, follow, until: found },
    );
    expect(wrong.find((words) => found.test(words))).toBeDefined();
  });
});

/** The second look comes 5 seconds after the first: here they never pass. */
function withoutSecondLook(ground: Parameters<AccountApi['follow']>[0]): Parameters<AccountApi['follow']>[0] {
  const { sleep } = ground.timing;
  const timing = {
    ...ground.timing,
    sleep: (milliseconds: number, signal?: AbortSignal) =>
      milliseconds === 5_000 ? new Promise<void>(() => {}) : sleep(milliseconds, signal),
  };
  return { ...ground, timing };
}
