import { emptyMove, type Path, type Scale } from './path.ts';

/** What a file recorded: one step after the other, in units and lots. */
export interface Recording {
  readonly scale: Scale;
  readonly length: number;
  at(index: number): number;
  units(index: number): number;
  lots(index: number): number;
  /** Whether the one who took was the buyer; `undefined` where the file does not say. */
  buys(index: number): boolean | undefined;
}

/**
 * Plays a recording again. Before its first step the price is that of the first, after the last it stands still. Files know
 * no mark and no index price: both are the last one.
 */
export const createRecordedPath = (recording: Recording, from: number): Path => {
  const move = emptyMove();
  let next = 0;
  const stand = (units: number): void => {
    move.last = units;
    move.mark = units;
    move.index = units;
  };
  const step = (): void => {
    const before = move.last;
    stand(recording.units(next));
    move.at = recording.at(next);
    move.lots = recording.lots(next);
    move.buys = recording.buys(next) ?? move.last >= before;
    next += 1;
  };
  // What was recorded before the world began is its history.
  move.at = Math.min(from, recording.at(0));
  stand(recording.units(0));
  return {
    scale: recording.scale,
    move,
    nextAt: () => (next < recording.length ? recording.at(next) : undefined),
    step,
    shift: (units, when) => {
      move.buys = units > move.last;
      stand(units);
      move.at = when;
      move.lots = 1;
    },
  };
};
