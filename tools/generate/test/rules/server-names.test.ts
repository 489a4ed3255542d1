import { expect, it } from 'vitest';
import { findings } from '../in-memory.ts';

const rule = 'server-names';

const servers = (...descriptions: string[]) => ({
  'openapi.yaml': `openapi: 3.1.0\ninfo: { title: T, version: 1 }\npaths: {}\nservers:\n${descriptions
    .map((description, index) => `  - { url: https://s${index}.example, description: '${description}' }`)
    .join('\n')}`,
});

it('takes servers that begin with their names', async () => {
  expect(await findings(rule, servers('production: real money.', 'testnet: play money.'))).toEqual([]);
});

it('refuses a server without a name, and one name for two', async () => {
  expect(await findings(rule, servers('The live one.'))).toEqual([
    expect.stringMatching(/^openapi\.yaml:5:\d+ The server's description does not begin with its name\./),
  ]);
  expect(await findings(rule, servers('demo: one.', 'demo: two.'))).toEqual([
    expect.stringContaining('Two servers are called `demo`.'),
  ]);
});
