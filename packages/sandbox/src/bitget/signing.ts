import type { Guess } from '../explain/guess.ts';
import type { Signing } from '../explain/signing.ts';
import type { SignedPart } from '../explain/stories.ts';
import * as texts from '../explain/texts.ts';
import type { Incoming } from '../http/incoming.ts';
import { window } from './authenticate.ts';
import { decoded } from './signature.ts';

const timeOf = (incoming: Incoming): string => incoming.header('access-timestamp') ?? '';

const partsOf = (incoming: Incoming): SignedPart[] => {
  const { method, path, query, body } = incoming;
  const time = timeOf(incoming);
  return [
    { name: 'timestamp', arrived: time, signed: time },
    { name: 'method', arrived: method, signed: method },
    { name: 'path', arrived: path, signed: path },
    { name: 'query', arrived: query, signed: query === '' ? '' : `?${decoded(query)}` },
    { name: 'body', arrived: body, signed: body },
  ];
};

interface Pieces {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
}

const join = ({ time, method, path, query, body }: Pieces): string => time + method + path + query + body;

function* otherParts(pieces: Pieces, host: string): Generator<Guess> {
  const { time, method, path, query, body } = pieces;
  const but = (changed: Partial<Pieces>): string => join({ ...pieces, ...changed });
  if (body !== '') yield { mistake: 'body-not-signed', text: but({ body: '' }) };
  if (query !== '') yield { mistake: 'query-not-signed', text: but({ query: '' }) };
  if (query !== '') yield { mistake: 'question-mark-missing', text: but({ query: query.slice(1) }) };
  if (query === '') yield { mistake: 'question-mark-signed', text: but({ query: '?' }) };
  yield { mistake: 'method-otherwise', text: but({ method: method.toLowerCase() }) };
  yield { mistake: 'method-otherwise', text: but({ method: '' }) };
  yield { mistake: 'method-otherwise', text: method + but({ method: '' }) };
  for (const other of [`${host}${path}`, `http://${host}${path}`, path.replace('/api', ''), path.slice(1), '']) {
    yield { mistake: 'path-otherwise', text: but({ path: other }) };
  }
  yield { mistake: 'timestamp-missing', text: but({ time: '' }) };
  yield { mistake: 'timestamp-in-seconds', text: but({ time: String(Math.floor(Number(time) / 1000)) }) };
  yield { mistake: 'nothing-signed', text: '' };
  for (const text of texts.withBlanks(join(pieces))) yield { mistake: 'whitespace', text };
  for (const other of texts.withBlanks(body)) yield { mistake: 'whitespace', text: but({ body: other }) };
}

/** The query in other orders and spellings. */
function* otherQueries(pieces: Pieces, sent: string): Generator<Guess> {
  if (sent === '') return;
  const but = (query: string): string => join({ ...pieces, query: `?${query}` });
  const parameters = sent.split('&');
  const spelt = (change: (text: string) => string): string =>
    parameters.map((piece) => texts.respelt(piece, change)).join('&');
  yield { mistake: 'signed-encoded', text: but(sent) };
  yield { mistake: 'signed-encoded', text: but(spelt(texts.encoded)) };
  for (const spell of texts.escapes) yield { mistake: 'escaped-otherwise', text: but(spelt(spell)) };
  const plain = parameters.map(texts.decoded);
  for (const [index, piece] of plain.entries()) {
    const about = texts.nameOf(piece);
    yield { mistake: 'parameter-missing', about, text: but(plain.toSpliced(index, 1).join('&')) };
    for (const value of texts.otherValues(texts.textAfter(piece))) {
      yield { mistake: 'parameter-otherwise', about, text: but(plain.with(index, `${about}=${value}`).join('&')) };
    }
  }
  for (const order of texts.otherOrders(plain)) yield { mistake: 'reordered', text: but(order.join('&')) };
}

/** Bitget signs time, method, path, the query decoded behind a question mark, and the body as it came. */
export const bitgetSigning: Signing = {
  stages: ['limits', 'key', 'kind', 'clock', 'passphrase', 'signature', 'role', 'parameters'],
  encoding: 'base64',
  keyOf: (incoming) => incoming.header('access-key'),
  windowOf: () => ({ behind: window, ahead: window }),
  read: (incoming) => {
    const signature = incoming.header('access-sign') || undefined;
    const parts = partsOf(incoming);
    const timestamp = timeOf(incoming) || undefined;
    return { signature, parts, timestamp, ...(signature === undefined && { misplaced: 'signature-missing' }) };
  },
  guesses: function* (incoming) {
    const [time, method, path, query, body] = partsOf(incoming).map(({ signed }) => signed);
    const pieces = { time: time ?? '', method: method ?? '', path: path ?? '', query: query ?? '', body: body ?? '' };
    yield* otherParts(pieces, incoming.header('host') ?? '');
    yield* otherQueries(pieces, incoming.query);
    for (const [other, isReordered] of texts.otherJson(pieces.body)) {
      yield { mistake: isReordered ? 'reordered' : 'body-respelt', text: join({ ...pieces, body: other }) };
    }
    for (const [other, about] of texts.otherTimes(pieces.time)) {
      yield { mistake: 'other-timestamp', about, text: join({ ...pieces, time: other }) };
    }
  },
};
