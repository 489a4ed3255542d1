import { expect, it } from 'vitest';
import { findings, oneChannel } from '../in-memory.ts';

const rule = 'user-events-named';

const filled = '{ payload: { type: object, properties: { e: { const: FILLED } } } }';
const any = '{ payload: { type: object, properties: { e: { type: string } } } }';
const channel = (messages: string) => oneChannel(`x-user-data: true\nmessages:\n${messages}`);

it('takes events under their names, and one message for all others', async () => {
  expect(await findings(rule, channel(`  FILLED: ${filled}\n  unknown: ${any}`))).toEqual([]);
});

it('lets other channels call their message as they like', async () => {
  expect(await findings(rule, oneChannel(`messages: { m: ${filled} }`))).toEqual([]);
});

it.each([
  [`  FILED: ${filled}\n  unknown: ${any}`, '3:3 The message `FILED` is of the event `FILLED`. Give it the name'],
  [`  FILLED: ${any}\n  unknown: ${any}`, '3:3 The message `FILLED` is of the event `any`. Give it the name'],
  [`  FILLED: ${filled}`, '3:3 The last message is of the event `FILLED`. Add one for events that are not described'],
])('refuses %s', async (messages, message) => {
  const [first] = await findings(rule, channel(messages));
  expect(first).toContain(`channels/trade.yaml:${message}`);
});
