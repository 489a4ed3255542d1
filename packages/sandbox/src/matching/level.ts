/** A place in the queue at a price: an order of a user, or lots of liquidity. */
export interface Place<O> {
  readonly level: Level<O>;
  /** `undefined` is liquidity. */
  readonly order: O | undefined;
  /** Lots of liquidity; 0 for an order, which has its own. */
  quoted: number;
  ahead: Place<O> | undefined;
  behind: Place<O> | undefined;
}

/** A price at which users' orders rest, and liquidity among them: first come, first served. */
export interface Level<O> {
  readonly ticks: number;
  /** The next levels further from the best, by the height at which a search passes them. */
  readonly further: (Level<O> | undefined)[];
  first: Place<O> | undefined;
  last: Place<O> | undefined;
  /** How many orders of users there are. */
  users: number;
  /** All lots, liquidity's with them. */
  lots: number;
  /** The part of `lots` that is liquidity's. */
  quoted: number;
}

const append = <O>(level: Level<O>, order: O | undefined, quoted: number): Place<O> => {
  const place: Place<O> = { level, order, quoted, ahead: level.last, behind: undefined };
  if (level.last === undefined) level.first = place;
  else level.last.behind = place;
  level.last = place;
  return place;
};

const unlink = <O>({ level, ahead, behind }: Place<O>): void => {
  if (ahead === undefined) level.first = behind;
  else ahead.behind = behind;
  if (behind === undefined) level.last = ahead;
  else behind.ahead = ahead;
};

/** Puts an order behind whoever is there. */
export const addOrder = <O extends { readonly lots: number }>(level: Level<O>, order: O): Place<O> => {
  level.users += 1;
  level.lots += order.lots;
  return append(level, order, 0);
};

/** Takes an order out, with the lots that it still has there. Lots of liquidity that then stand together are one place. */
export const removeOrder = <O>(place: Place<O>, lots: number): void => {
  const { level, ahead, behind } = place;
  level.users -= 1;
  level.lots -= lots;
  unlink(place);
  if (ahead === undefined || behind === undefined) return;
  if (ahead.order !== undefined || behind.order !== undefined) return;
  ahead.quoted += behind.quoted;
  unlink(behind);
};

/** Takes lots of liquidity out of one place. */
export const eatQuoted = <O>(place: Place<O>, lots: number): void => {
  place.quoted -= lots;
  place.level.quoted -= lots;
  place.level.lots -= lots;
  if (place.quoted === 0) unlink(place);
};

const addQuoted = <O>(level: Level<O>, lots: number): void => {
  level.quoted += lots;
  level.lots += lots;
  if (level.last !== undefined && level.last.order === undefined) level.last.quoted += lots;
  else append(level, undefined, lots);
};

/** Gives liquidity so many lots at the price: more go behind whoever is there, fewer leave the places at the back first. */
export const setQuoted = <O>(level: Level<O>, lots: number): void => {
  if (lots > level.quoted) addQuoted(level, lots - level.quoted);
  let place = level.last;
  while (level.quoted > lots && place !== undefined) {
    const { ahead } = place;
    if (place.order === undefined) eatQuoted(place, Math.min(place.quoted, level.quoted - lots));
    place = ahead;
  }
};
