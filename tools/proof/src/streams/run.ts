import { createRandom } from '../random.ts';
import { compare } from './compare.ts';
import { play, type Script } from './play.ts';

/** What the sessions of one API have shown. */
export interface StreamTally {
  readonly script: Script;
  /** Frames in whose place the connection was lost. */
  frames: number;
  /** Sessions with one loss, and with two. */
  readonly played: [number, number];
  gaps: number;
  /** Events that were missing, each in a gap. */
  missing: number;
  /** What callers were not told, or were told wrongly, in words. */
  readonly wrong: string[];
}

export interface RunOptions {
  /** Sessions with two losses after each frame's session with one. None when left out. */
  readonly pairs?: number;
}

/** A second loss comes within so many frames: while the first is being healed, or soon after. */
const near = 40;

/**
 * Plays a session once undisturbed, and then once for each of its frames with the connection lost in the place of that frame.
 * What callers saw is held against the undisturbed session.
 */
export async function runStreams(script: Script, { pairs = 0 }: RunOptions = {}) {
  const random = createRandom(script.seed);
  const undisturbed = await play(script);
  const tally: StreamTally = { script, frames: undisturbed.within, played: [0, 0], gaps: 0, missing: 0, wrong: [] };
  const judge = async (kills: readonly number[]) => {
    const { wrong, gaps, missing } = compare(undisturbed, await play(script, kills));
    tally.played[kills.length > 1 ? 1 : 0] += 1;
    tally.gaps += gaps;
    tally.missing += missing;
    for (const words of wrong) tally.wrong.push(`${script.api}, lost at frame ${kills.join(' and ')}: ${words}`);
  };
  // The same session played again is the same: what differs later is due to the loss.
  await judge([]);
  tally.played[0] = 0;
  for (let frame = 1; frame <= undisturbed.within; frame += 1) {
    await judge([frame]);
    for (let pair = 0; pair < pairs; pair += 1) await judge([frame, frame + random.whole(1, near)]);
  }
  return tally;
}

/** A tally in one line. */
export function summaryOf({ script, frames, played, gaps, missing, wrong }: StreamTally): string {
  return [
    `${script.api}, seed ${script.seed}: ${frames} frames in ${script.length} ms, ${wrong.length} wrong`,
    `${played[0]} sessions with one loss, ${played[1]} with two`,
    `${gaps} gaps, ${missing} missing events`,
  ].join('; ');
}
