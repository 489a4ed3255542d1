import { expect, it } from 'vitest';
import { findings, oneChannel } from '../in-memory.ts';

const rule = 'channel-members-exist';

const frame = `messages:
  book:
    payload:
      allOf:
        - { type: object, properties: { action: { type: string }, ts: { type: integer } } }
        - type: object
          properties:
            data: { type: array, items: { type: object, properties: { seq: { type: integer }, pseq: { type: integer } } } }`;

it('takes members, those of the entries of a list too', async () => {
  const keys = 'x-time: ts\nx-whole: action=snapshot\nx-sequence: { id: data.0.seq, previous: data.0.pseq }\n';
  expect(await findings(rule, oneChannel(keys + frame))).toEqual([]);
  expect(await findings(rule, oneChannel(`x-sequence: { id: 'data[].seq' }\n${frame}`))).toEqual([]);
});

it('names the members of an entry where a frame is a list', async () => {
  const list =
    'messages: { m: { payload: { type: array, items: { type: object, properties: { E: {}, s: {}, st: {} } } } } }';
  const products = "x-products: { member: st, own: 1, symbol: s, pattern: '.' }";
  expect(await findings(rule, oneChannel(`x-time: E\nx-key: s\n${products}\n${list}`))).toEqual([]);
});

it.each([
  ['x-time: tz', '1:9 A frame has no `tz`: `tz` is not described. Did you mean `ts`? It has `action`, `ts`, `data`.'],
  ['x-sequence: { id: data.0.sec }', '1:19 A frame has no `data.0.sec`: `sec` is not described. Did you mean `seq`?'],
  ['x-sequence: { id: data.0.seq, previous: data.0.x }', '1:41 A frame has no `data.0.x`: `x` is not described.'],
  ['x-key: data.s', '1:8 A frame has no `data.s`: `s` is not described.'],
  ['x-whole: acton=snapshot', '1:10 A frame has no `acton`: `acton` is not described. Did you mean `action`?'],
])('refuses %s', async (line, message) => {
  const found = await findings(rule, oneChannel(`${line}\n${frame}`));
  expect(found).toEqual([expect.stringContaining(`channels/trade.yaml:${message}`)]);
});

it('asks every event of an account for what the channel names', async () => {
  const messages = (second: string) =>
    `x-time: E\nmessages: { A: { payload: { properties: { E: {} } } }, B: { payload: { properties: { ${second}: {} } } } }`;
  expect(await findings(rule, oneChannel(messages('E')))).toEqual([]);
  expect(await findings(rule, oneChannel(messages('T')))).toEqual([expect.stringContaining('`E` is not described')]);
});
