import type { Guess } from '../explain/guess.ts';
import type { SignedCall, Signing } from '../explain/signing.ts';
import * as texts from '../explain/texts.ts';
import type { Incoming } from '../http/incoming.ts';
import { maximumAhead, windowOf } from './authenticate.ts';
import { readBinanceValues } from './read-values.ts';
import { carriesSignature, splitSignature } from './signature.ts';

const signatureIn = /(^|&)signature=[^&]*/g;

const unsigned = (text: string): string => text.replace(signatureIn, '').replace(/^&/, '');

const piecesOf = (text: string): string[] => (text === '' ? [] : text.split('&'));

const misplaced = (incoming: Incoming): NonNullable<SignedCall['misplaced']> => {
  if (!carriesSignature(incoming)) return 'signature-missing';
  const count = (incoming.query.match(signatureIn)?.length ?? 0) + (incoming.body.match(signatureIn)?.length ?? 0);
  return count > 1 ? 'signature-twice' : 'signature-not-last';
};

const read = (incoming: Incoming): SignedCall => {
  const found = splitSignature(incoming);
  const [query, body] = [unsigned(incoming.query), unsigned(incoming.body)];
  const { values } = readBinanceValues(incoming);
  return {
    signature: found && texts.decoded(found.signature.replaceAll('+', '%2B')),
    parts: [
      { name: 'query', arrived: query, signed: query },
      { name: 'body', arrived: body, signed: body },
    ],
    timestamp: values.text('timestamp'),
    ...(found === undefined && { misplaced: misplaced(incoming) }),
  };
};

/** One half instead of both, or both put together otherwise. */
function* otherWholes(query: string, body: string, { path, method }: Incoming): Generator<Guess> {
  const whole = query + body;
  if (query !== '' && body !== '') {
    yield { mistake: 'body-not-signed', text: query };
    yield { mistake: 'query-not-signed', text: body };
    yield { mistake: 'joined-with-ampersand', text: `${query}&${body}` };
    yield { mistake: 'body-first', text: body + query };
    yield { mistake: 'body-first', text: `${body}&${query}` };
  }
  if (whole !== '') yield { mistake: 'nothing-signed', text: '' };
  yield { mistake: 'question-mark-signed', text: `?${whole}` };
  for (const text of [path + whole, `${path}?${whole}`, method + path + whole, `${method}${path}?${whole}`]) {
    yield { mistake: 'path-signed', text };
  }
  yield* texts.withBlanks(whole).map((text): Guess => ({ mistake: 'whitespace', text }));
}

/** The same parameters, and each of them written otherwise. */
function* otherPieces(pieces: readonly string[]): Generator<Guess> {
  const join = (changed: readonly string[]): string => changed.join('&');
  yield { mistake: 'signed-decoded', text: join(pieces.map((piece) => texts.respelt(piece, texts.decoded))) };
  yield { mistake: 'signed-encoded', text: join(pieces.map((piece) => texts.respelt(piece, texts.encoded))) };
  for (const spell of texts.escapes) {
    yield { mistake: 'escaped-otherwise', text: join(pieces.map((piece) => texts.respelt(piece, spell))) };
  }
  const named = pieces.map((piece) => [texts.nameOf(piece), texts.decoded(texts.textAfter(piece))] as const);
  yield { mistake: 'signed-as-json', text: JSON.stringify(Object.fromEntries(named)) };
  for (const [index, piece] of pieces.entries()) {
    const about = texts.nameOf(piece);
    const time = texts.textAfter(piece);
    yield { mistake: 'parameter-missing', about, text: join(pieces.toSpliced(index, 1)) };
    if (about === 'timestamp') {
      const seconds = String(Math.floor(Number(time) / 1000));
      yield { mistake: 'timestamp-in-seconds', text: join(pieces.with(index, `timestamp=${seconds}`)) };
      continue;
    }
    for (const value of texts.otherValues(time)) {
      yield { mistake: 'parameter-otherwise', about, text: join(pieces.with(index, `${about}=${value}`)) };
    }
  }
  for (const order of texts.otherOrders(pieces)) yield { mistake: 'reordered', text: join(order) };
  const at = pieces.findIndex((piece) => texts.nameOf(piece) === 'timestamp');
  for (const [time, about] of texts.otherTimes(texts.textAfter(pieces[at] ?? ''))) {
    yield { mistake: 'other-timestamp', about, text: join(pieces.with(at, `timestamp=${time}`)) };
  }
}

/** Binance signs query and body as they came, one right after the other, without the signature. */
export const binanceSigning: Signing = {
  stages: ['limits', 'key', 'clock', 'signature', 'role', 'parameters'],
  encoding: 'hex',
  keyOf: (incoming) => incoming.header('x-mbx-apikey'),
  windowOf: (incoming) => ({ behind: windowOf(readBinanceValues(incoming).values), ahead: maximumAhead }),
  read,
  guesses: function* (incoming) {
    const [query, body] = [unsigned(incoming.query), unsigned(incoming.body)];
    yield* otherWholes(query, body, incoming);
    yield* otherPieces([...piecesOf(query), ...piecesOf(body)]);
  },
};
