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

/** The same with its date. Portfolio margin has no time operation: callers read the exchange's clock from this header. */
export const withDate = (reply: Reply, now: number): Reply => ({
  ...reply,
  headers: { date: new Date(now).toUTCString(), ...reply.headers },
});
