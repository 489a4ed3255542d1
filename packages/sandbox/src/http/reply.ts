import { type Json, writeJson } from '../json.ts';

/** What is sent back. */
export interface Reply {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  /** What the body was written from, where it is JSON. */
  readonly json?: Json;
}

export const jsonReply = (status: number, value: Json, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  body: writeJson(value),
  json: value,
});

/** The second that was written last: answers come many to a second. */
let second = { at: Number.NaN, text: '' };

const dateOf = (now: number): string => {
  const at = Math.floor(now / 1000);
  if (second.at !== at) second = { at, text: new Date(now).toUTCString() };
  return second.text;
};

/** The same with its date. Portfolio margin has no time operation: callers read the exchange's clock from this header. */
export const withDate = (reply: Reply, now: number): Reply => ({
  ...reply,
  headers: { date: dateOf(now), ...reply.headers },
});
