import { among, list, map, object, such, text, whole } from './form.ts';

/** Where in a frame something stands: `E`, `k.t`, `data.0.seq`, or `data[].tradeId` in every entry of a list. */
export const member = text('the path of a member, such as E, k.t or data.0.seq', /^\w+(\[\])?(\.\w+(\[\])?)*$/);

/** The form of `x-max-silence`. */
export const silence = text('a span such as 3s', /^[1-9]\d*[sm]$/);

/** The form of `x-sequence`. */
export const sequence = object({ id: member, 'previous?': member });

/** The form of `x-whole`. */
export const wholeEvents = such(
  'true, or a member and its value such as action=snapshot',
  (given) => given === true || (typeof given === 'string' && /^[\w.]+=\w+$/.test(given)),
);

/** The form of `x-products`. */
export const products = object({
  member,
  own: whole(1),
  symbol: member,
  pattern: such('a regular expression', (given) => typeof given === 'string' && isPattern(given)),
});

/** The form of `x-proof`. */
export const silenceProof = object({
  operation: text('the name of an operation', /^\w+$/),
  parameters: map(text('a text, or {parameter}')),
  time: text('where in the answer the time is, such as T, 0.time or [].time', /^(\[\]|\w+)(\.\w+)*$/),
  'id?': member,
});

/** The form of `x-order-book`. */
export const orderBook = object({
  bids: member,
  asks: member,
  depths: list(whole(1)),
  'cut?': whole(1),
  'snapshot?': object({
    operation: text('the name of an operation', /^\w+$/),
    parameters: map(text('a text, {parameter} or {depth}')),
    id: member,
    bids: member,
    asks: member,
    'time?': member,
  }),
  'window?': such('true', (given) => given === true),
  'proof?': object({
    operation: text('the name of an operation', /^\w+$/),
    parameters: map(text('a text, or {parameter}')),
    bids: member,
    asks: member,
  }),
});

/** The form of `info.x-streams`. */
export const streamsForm = object({
  pool: text('a name such as exchange-streams', /^[a-z][a-z\d-]*$/),
  'connections?': object({ count: whole(1), perSeconds: whole(1) }),
  'openConnections?': whole(1),
  streams: whole(1),
  framesPerSecond: whole(1),
  'requestsPerHour?': whole(1),
  perFrame: whole(1),
  'bytesPerFrame?': whole(1),
  lifetime: whole(1),
  heartbeat: object({ from: among('server', 'client'), 'text?': text(), every: whole(1), within: whole(1) }),
});

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}
