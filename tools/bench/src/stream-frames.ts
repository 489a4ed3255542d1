/** A trade of 200 bytes, a change of a book in 2 KB, or a trade of Bitget. */
export type FrameKind = 'trade' | 'depth' | 'row';

const time = 1_789_940_564_662;

const trade = (symbol: string, number: number) => ({
  e: 'aggTrade',
  E: time + number,
  a: 3_059_461_234 + number,
  s: symbol,
  p: '80810.60',
  q: '0.024',
  nq: '0.024',
  f: 7_297_376_207 + number,
  l: 7_297_376_207 + number,
  T: time + number,
  m: true,
  st: 1,
});

const levels = (from: number): readonly (readonly [string, string])[] =>
  Array.from({ length: 45 }, (_, level) => [`${from + level}.10`, `${level}.024`]);

const [bids, asks] = [levels(80_000), levels(81_000)];

const depth = (symbol: string, number: number) => ({
  e: 'depthUpdate',
  E: time + number,
  T: time + number,
  s: symbol,
  U: 10_708_445_053_618 + number,
  u: 10_708_445_053_618 + number,
  pu: 10_708_445_053_617 + number,
  b: bids,
  a: asks,
  ps: symbol,
  st: 1,
});

const row = (symbol: string, number: number) => ({
  action: 'update',
  arg: { instType: 'usdt-futures', topic: 'publicTrade', symbol },
  data: [
    {
      i: `14856838981${27_000_000 + number}`,
      p: '80810.6',
      v: '0.0246',
      S: 'sell',
      T: String(time + number),
      L: `14856838981${27_000_000 + number}`,
      isRPI: 'no',
    },
  ],
  ts: time + number,
});

const make = { trade, depth, row };

/** An event of a stream whose events are numbered, as Binance sends it where paths end with `/ws`, and Bitget everywhere. */
export const eventOf = (kind: FrameKind, stream: string, number: number): string =>
  JSON.stringify(make[kind](stream.replace(/@.*/, '').toUpperCase(), number));

/** The same where paths end with `/stream`. */
export const frameOf = (kind: FrameKind, stream: string, number: number): string =>
  `{"stream":"${stream}","data":${eventOf(kind, stream, number)}}`;
