import { type Json, writeJson } from '../json/json.ts';

/** What is sent back. */
export interface Reply {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

export const jsonReply = (status: number, value: Json, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  body: writeJson(value),
});
