import { beforeAll, describe, expect, it } from 'vitest';
import { streamApis } from '../src/streams/apis.ts';
import type { Shown } from '../src/streams/channel.ts';
import { compare } from '../src/streams/compare.ts';
import { type Played, play } from '../src/streams/play.ts';
import { runStreams } from '../src/streams/run.ts';

// Longer, and with two losses, every night: `npm run stream-proof`.
const script = (api: (typeof streamApis)[number]) => ({ api, seed: 7, length: 450 });

it.each(streamApis)(
  'tells of everything that is missing from %s, at whichever frame the connection is lost',
  async (api) => {
    const tally = await runStreams(script(api));
    expect(tally.wrong).toEqual([]);
    expect(tally.frames).toBeGreaterThan(12);
    expect(tally.played).toEqual([tally.frames, 0]);
    // The run is worth something only if connections were lost with something on them.
    expect(tally.gaps).toBeGreaterThan(2 * tally.frames);
    expect(tally.missing).toBeGreaterThan(5);
  },
  120_000,
);

it.each(streamApis)(
  'tells of everything that is missing from %s while somebody trades on its market',
  async (api) => {
    const tally = await runStreams({ ...script(api), length: 300, onMarket: true });
    expect(tally.wrong).toEqual([]);
    expect(tally.played).toEqual([tally.frames, 0]);
    expect(tally.gaps).toBeGreaterThan(tally.frames);
    expect(tally.missing).toBeGreaterThan(5);
  },
  120_000,
);

it('misses no trade of the frame that comes next where the connection was lost between the trade and that frame', async () => {
  const tally = await runStreams({ api: 'binance-coinm', seed: 1, length: 300, onMarket: true });
  expect(tally.wrong).toEqual([]);
  expect(tally.frames).toBeGreaterThan(8);
}, 120_000);

/** The same session as it would be shown by a runtime with a fault. */
const shownOtherwise =
  (change: (shown: readonly Shown[]) => readonly Shown[]) =>
  (played: Played): Played => ({
    ...played,
    channels: played.channels.map((channel) => ({ ...channel, shown: change(channel.shown) })),
  });

describe('the proof itself', () => {
  const short = { api: 'binance-usdm', seed: 7, length: 250 } as const;
  let undisturbed: Played;
  const disturbed: Played[] = [];
  beforeAll(async () => {
    undisturbed = await play(short);
    for (let frame = 1; frame <= undisturbed.within; frame += 1) disturbed.push(await play(short, [frame]));
  });

  const isGap = ({ kind }: Shown) => kind === 'gap';

  it.each<[string, (shown: readonly Shown[]) => readonly Shown[], RegExp]>([
    ['swallowed gaps', (shown) => shown.filter((one) => !isGap(one)), /is missing, and no gap says so/],
    [
      'gaps after the fact',
      (shown) => [...shown].sort((a, b) => Number(isGap(a)) - Number(isGap(b))),
      /after a later event/,
    ],
    [
      'gaps that are called healed',
      (shown) => shown.map((one) => (one.kind === 'gap' ? { ...one, healed: true } : one)),
      /no gap says so/,
    ],
    [
      'gaps that are too short',
      (shown) => shown.map((one) => (one.kind === 'gap' ? { ...one, to: one.from } : one)),
      /no gap says so/,
    ],
    [
      'gaps of another stream',
      (shown) => shown.map((one) => (one.kind === 'gap' ? { ...one, stream: 'other' } : one)),
      /names the stream "other"/,
    ],
    [
      'events that come twice',
      (shown) => shown.flatMap((one): Shown[] => (one.kind === 'event' ? [one, one] : [one])),
      /came twice/,
    ],
    [
      'events that are lost',
      (shown) => shown.filter((one, at) => one.kind !== 'event' || at % 5 > 0),
      /no gap says so/,
    ],
  ])('finds %s', (_, change, found) => {
    const wrong = disturbed.flatMap((played) => compare(undisturbed, shownOtherwise(change)(played)).wrong);
    expect(wrong.find((words) => found.test(words))).toBeDefined();
  });

  it('finds nothing where nothing is damaged', () => {
    expect(disturbed.flatMap((played) => compare(undisturbed, played).wrong)).toEqual([]);
  });
});
