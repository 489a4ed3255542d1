import { expect, it } from 'vitest';
import { findings, oneChannel } from '../in-memory.ts';

const rule = 'event-names-differ';

const bringing = (file: string, payload = `{ type: object, properties: { a: { $ref: ../schemas/${file} } } }`) => ({
  ...oneChannel(`messages: { m: { payload: ${payload} } }`),
  [`schemas/${file}`]: 'type: object',
});

it('takes names of their own, and an event called like its channel', async () => {
  expect(await findings(rule, bringing('Level.yaml'))).toEqual([]);
  expect(await findings(rule, bringing('TradeEvent.yaml', '{ $ref: ../schemas/TradeEvent.yaml }'))).toEqual([]);
});

it.each([
  ['TradeEvent.yaml', 'is called like the event of `trade`, and is not it'],
  ['StreamEvents.yaml', 'has a name that the clients use themselves'],
  ['UserEvent.yaml', 'has a name that the clients use themselves'],
  ['level-2.yaml', 'is not in PascalCase'],
])('refuses %s', async (file, message) => {
  expect(await findings(rule, bringing(file))).toEqual([expect.stringContaining(message)]);
});
