import { afterEach, beforeEach, expect, it } from 'vitest';
import { diagnose } from './compile.ts';
import { problemsIn } from './problems.ts';
import { userDataFile, withUserData } from './with-user-data.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = withUserData(createWorkspace());
});
afterEach(() => workspace.remove());

it('gives each event a type and reads its numbers by its own rules', async () => {
  expect(await workspace.cli('binance-usdm')).toMatchObject({ code: 0 });
  const streams = workspace.read('packages/binance-usdm/src/generated/streams.ts');
  expect(streams).toContain(
    "event: 'e', events: { FILLED: { integers: ['i'] }, OWED: { integers: ['T'] } }, isPrivate: true, isUserData: true }",
  );
  expect(streams).toContain("path: '/private/ws?key={key}&events=FILLED/OWED'");
  expect(streams).not.toMatch(/^ {2}userEvents\(/m);
  expect(streams).not.toContain('others:');
  const program = `import type { UserEvent } from './generated/streams.ts';
export function idOf(event: UserEvent): string | undefined {
  if (event.e === 'FILLED') return event.i;
  if (event.e === 'OWED') return event.T;
  const name: string = event.e;
  return name;
}
`;
  expect(diagnose({ 'generated/streams.ts': streams, 'program.ts': program })).toEqual([]);
});

it('puts the facts into the bundle', async () => {
  expect(await workspace.cli('--bundle', 'dist', 'binance-usdm')).toMatchObject({ code: 0 });
  const { info, channels } = JSON.parse(workspace.read('dist/binance-usdm.streams.json'));
  expect(info['x-user-data'].streamKey.start).toBe('getExchangeInformation');
  expect(Object.keys(channels.userEvents.messages)).toEqual(['FILLED', 'OWED', 'unknown']);
});

it.each<[from: string, to: string, message: string, above?: number]>([
  ['channel: userEvents }', 'channel: userEvent }', 'There is no private channel `userEvent`. Did you mean'],
  ['channel: userEvents }', 'channel: depth }', 'There is no private channel `depth`.'],
  [
    'start: getExch',
    'start: getExhc',
    'There is no operation `getExhcangeInformation`. Did you mean `getExchangeInform',
  ],
  [
    'at: serverTime',
    'at: servertime',
    '`servertime` leads nowhere: `servertime` is not described. Did you mean `serverT',
  ],
  ['gone: [-5027]', 'gone: [-5127]', 'No file of error codes has `-5127`.'],
  ['{ e: OWED }', '{ e: OWD }', '`OWD` is no value of `e`. Did you mean `OWED`?'],
  ['when: { e: FILLED }', 'when: { e: FILED }', '`userEvents` has no event `FILED`. Did you mean `FILLED`?'],
  ['others: [OWED]', 'others: [OWED, FILLED]', '`FILLED` holds facts under `frames`. Take it out here.'],
  ['others: [OWED]', 'others: [OWED, LENT]', 'There is no event `LENT`.'],
  ['others: [OWED]\n', '', 'The event `OWED` stands nowhere. Say what facts it holds, or list it under `others`.', 7],
  ['orderId: i,', 'orderId: I,', '`I` leads nowhere: `I` is not described. Did you mean `i`?'],
  ['time: /T }', 'time: /t }', '`/t` leads nowhere: `t` is not described.'],
  ['open: { X: NEW }', 'open: { X: NWE }', '`NWE` is no value of `X`. Did you mean `NEW`?'],
  ['status: X, ', '', 'A fact of the kind order is never without `status`. Say where it stands.'],
  ['status: X, ', 'status: X, staus: X, ', 'A fact of the kind order has no `staus`. Did you mean `status`?'],
  ["at: '[]'", "at: 'list[]'", '`list[]` leads nowhere: `list` is not described.'],
  ['operation: markPrice\n', 'operation: newOrder\n', '`newOrder` changes something. Read with a GET.'],
  ["{ symbol: '{symbol}', orderId", '{ orderId', '`queryOrder` needs `symbol`. Give it under `parameters`.', 1],
  [
    "orderId: '{orderId}'",
    "orderid: '{orderId}'",
    '`orderid` is no parameter of `queryOrder`. Did you mean `orderId`?',
  ],
  ["orderId: '{orderId}'", "orderId: '{orderid}'", '`{orderid}` stands for nothing. Did you mean `orderId`?'],
  ['absent: [-5027]', 'when: { kind: A }', '`kind` is nothing that is known of an order.'],
  ['[status, type]', '[status, tipe]', '`tipe` leads nowhere: `tipe` is not described. Did you mean `type`?'],
  ['{ is: { type: LIMIT }', '{ is: { typ: LIMIT }', '`typ` leads nowhere'],
  ["at: '[].symbol'", "at: '[].symbl'", '`[].symbl` leads nowhere: `symbl` is not described. Did you mean `symbol`?'],
  ['reach: 90d', 'reach: 90', '`user-data.reads.fills.0.reach` is not in its form. Write a span such as 90d'],
  ['minutes: 60', 'minuts: 60', '`user-data.streamKey.minuts` is no key of ours. Did you mean `minutes`?'],
])('refuses %s as %s, by file and line', async (from, to, message, above = 0) => {
  const line = workspace.read(userDataFile).split(from)[0]?.split('\n').length ?? 0;
  workspace.edit(userDataFile, from, to);
  const problems = await problemsIn(workspace);
  expect(problems.map((problem) => problem.replace(/:\d+ {2}/, '  '))).toContainEqual(
    expect.stringContaining(`${userDataFile}:${line - above}  ${message}`),
  );
});
