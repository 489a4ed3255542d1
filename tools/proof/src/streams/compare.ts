import { isDeepStrictEqual } from 'node:util';
import type { GapItem } from '@openderivs/client/streams';
import type { Shown } from './channel.ts';
import type { Played, PlayedChannel } from './play.ts';

/** What a disturbed session showed. */
export interface Verdict {
  /** What a caller was not told, or was told wrongly, in words. */
  readonly wrong: readonly string[];
  readonly gaps: number;
  /** Events of the undisturbed run that are missing and lie in a gap. */
  readonly missing: number;
}

/** Holds a disturbed session against the same one undisturbed. */
export function compare(undisturbed: Played, disturbed: Played): Verdict {
  const verdicts = undisturbed.channels.map((one, at) => compareChannel(one, disturbed.channels[at] as PlayedChannel));
  const gaps = verdicts.reduce((sum, verdict) => sum + verdict.gaps, 0);
  const wrong = verdicts.flatMap((verdict) => verdict.wrong);
  // Before a stream is acknowledged nothing was promised; what is pushed on it was.
  if (gaps === 0 && disturbed.killed.some(isPush)) wrong.push('a connection was lost, and nobody was told');
  return {
    ...{ wrong, gaps },
    missing: verdicts.reduce((sum, { missing }) => sum + missing, 0),
  };
}

const isPush = ({ text }: { readonly text: string }) => text.includes('"data":');

function compareChannel(undisturbed: PlayedChannel, disturbed: PlayedChannel): Verdict {
  const { name, shown, streams, isOnce, isWhole } = disturbed;
  const wrong: string[] = [];
  const blame = (what: string) => wrong.push(`${name}: ${what}`);

  const keys = shown.flatMap((one) => (one.kind === 'event' ? one.keys : []));
  const seen = new Set(keys);
  if (isOnce && seen.size < keys.length) blame(`${keys.length - seen.size} events came twice`);

  const gaps = shown.filter((one) => one.kind === 'gap');
  for (const gap of gaps) {
    if (!streams.includes(gap.stream)) blame(`a gap names the stream "${gap.stream}"`);
    if (gap.reason !== 'disconnected') blame(`a gap names the reason "${gap.reason}"`);
    if (gap.to === undefined || gap.from > gap.to || gap.to > gap.at) blame(`a gap from ${gap.from} to ${gap.to}`);
  }

  const explains = (gap: GapItem, at: number) =>
    gap.from <= at && at <= (gap.to ?? Number.POSITIVE_INFINITY) && (isWhole || !gap.healed);
  const missing = undisturbed.shown.flatMap((one) =>
    one.kind === 'event' ? one.keys.filter((key) => !seen.has(key)).map((key) => ({ key, at: one.at })) : [],
  );
  // What came before the caller first heard anything was never promised.
  const firstLive = shown.find((one) => one.kind === 'state' && one.state === 'live')?.at ?? Number.POSITIVE_INFINITY;
  const promised = missing.filter(({ at }) => at >= firstLive);
  for (const { key, at } of promised) {
    const told = shown.findIndex((one) => one.kind === 'gap' && explains(one, at));
    if (told < 0) blame(`${key} is missing, and no gap says so`);
    // Whoever reads what came later must know by then.
    else if (shown.slice(0, told).some((one) => one.kind === 'event' && one.at > at)) {
      blame(`${key} is missing, and its gap comes after a later event`);
    }
    const claim = liveWithout(shown, at, told);
    if (claim) blame(`${key} is missing, and the state says live at ${claim.at - at} ms, before its gap`);
  }

  const state = shown.filter((one) => one.kind === 'state').at(-1)?.state;
  if (state !== 'live') blame(`the state is ${state} in the end`);
  if (!isDeepStrictEqual(disturbed.end, undisturbed.end)) blame('the end is another');
  if (disturbed.handlerErrors > 0) blame(`${disturbed.handlerErrors} handlers failed`);
  return { wrong, gaps: gaps.length, missing: promised.length };
}

/** Where the state became live again after an event was lost, and its gap had not been shown. */
const liveWithout = (shown: readonly Shown[], at: number, told: number): Shown | undefined =>
  shown
    .slice(0, told < 0 ? shown.length : told)
    .find((one) => one.kind === 'state' && one.state === 'live' && one.at > at);
