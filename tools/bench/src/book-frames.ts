/** A book of Binance and changes of it, the same each time. */
export interface BookFrames {
  readonly stream: string;
  /** As REST gives it. */
  readonly snapshot: string;
  /** Frames of which each changes fifty levels: most their quantity, and some come or go. */
  readonly frames: readonly string[];
}

/** Levels of each side. */
const deep = 1_000;

/** Changes in a frame, of both sides together. */
const changes = 50;

/** Numbers that repeat: a linear congruential generator. */
function numbers(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const bidAt = (level: number): string => (80_000 - level / 10).toFixed(2);
const askAt = (level: number): string => (80_000.1 + level / 10).toFixed(2);
const all = Array.from({ length: deep }, (_, level) => level);

export function bookFrames(count: number): BookFrames {
  const below = numbers();
  const time = 1_789_940_564_662;
  const side = (priceAt: (level: number) => string) =>
    Array.from({ length: changes / 2 }, () => {
      // Most of what changes is near the best.
      const level = Math.min(below(deep), below(deep), below(deep));
      return [priceAt(level), below(10) ? `${below(90) + 1}.024` : '0.000'];
    });
  const frame = (number: number) => ({
    ...{ e: 'depthUpdate', E: time + number, T: time + number, s: 'BTCUSDT' },
    ...{ U: 1_000 + number * 10 - 9, u: 1_000 + number * 10, pu: 1_000 + number * 10 - 10 },
    ...{ b: side(bidAt), a: side(askAt), ps: 'BTCUSDT', st: 1 },
  });
  const stream = 'btcusdt@depth';
  return {
    stream,
    snapshot: JSON.stringify({
      ...{ lastUpdateId: 1_000, E: time, T: time },
      bids: all.map((level) => [bidAt(level), '1.000']),
      asks: all.map((level) => [askAt(level), '1.000']),
    }),
    frames: Array.from({ length: count }, (_, at) => JSON.stringify({ stream, data: frame(at + 1) })),
  };
}
