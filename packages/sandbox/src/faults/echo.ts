import type { Exchange } from '../exchange.ts';
import type { Reply } from '../http/reply.ts';
import type { Scene } from './effect.ts';
import type { Fault } from './fault.ts';
import { codeReply } from './fault-replies.ts';

type Echo = Extract<Fault, { readonly kind: 'echo' }>;

/** Each character by its code in hexadecimal. */
const byCode = (text: string, prefix: string, width: number): string =>
  Array.from(text, (character) => prefix + character.charCodeAt(0).toString(16).padStart(width, '0')).join('');

/** Ways to write text within the quotes of JSON. The request is ASCII. */
const escapes: { readonly [As in Echo['as']]: (text: string) => string } = {
  plain: (text) => text,
  json: (text) => byCode(text, '\\u', 4),
  slashes: (text) => text.replaceAll('/', '\\/'),
  percent: (text) => byCode(text, '%', 2).toUpperCase(),
  'percent-lower': (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
};

/** The request as gateways and debuggers quote it. */
const requestOf = ({ words }: Exchange, { incoming }: Scene): string => {
  const { method, path, query } = incoming;
  const headers = words.quotedHeaders.flatMap((name) => {
    const value = incoming.header(name);
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  return [`${method} ${path}?${query}`, ...headers].join('; ');
};

const place = '(request)';

export const echoReply = (exchange: Exchange, { as, page = false }: Echo, scene: Scene): Reply => {
  const text = escapes[as](requestOf(exchange, scene));
  const refusal = codeReply(exchange, { code: exchange.words.echo, msg: `Illegal request: ${place}.` });
  const headers = { 'x-request': text };
  if (!page) {
    return { ...refusal, headers: { ...refusal.headers, ...headers }, body: refusal.body.replace(place, () => text) };
  }
  return { status: 502, headers: { ...headers, 'content-type': 'text/html' }, body: `<html><p>${text}</p></html>` };
};
