import { expect, it } from 'vitest';
import { here } from '../../src/paths.ts';
import { judge } from '../../src/peers/mistakes/judge.ts';
import { type MistakeName, mistakes, type Programs } from '../../src/peers/mistakes/mistakes.ts';

const none = Object.fromEntries(Object.keys(mistakes).map((name) => [name, undefined])) as Programs['mistaken'];

/** A library that has three calls: one sends, one refuses, one reads and then refuses. */
const programs: Programs = {
  before: `
    const call = (method: string, path: string) => fetch(place.origin + path, { method });
    const connect = async () => ({
      send: (side: 'BUY') => call('POST', '/fapi/v1/order?side=' + side),
      refuse: () => { throw new Error('refused'); },
      readAndRefuse: async () => { await call('GET', '/fapi/v1/time'); throw new Error('refused'); },
      sendAndFail: async () => { await call('POST', '/fapi/v1/order'); throw new Error('refused by the exchange'); },
    });`,
  right: "await client.send('BUY');",
  mistaken: {
    ...none,
    'small-letters': "await client.send('buy');",
    'no-price': 'client.refuse();',
    'no-such-symbol': 'await client.readAndRefuse();',
    negative: 'await client.sendAndFail();',
    'long-id': "await client.send('BUY');",
  },
};

it('says who notices each mistake before the exchange does', async () => {
  const verdicts = await judge(programs, here);
  const expected: Partial<Record<MistakeName, string>> = {
    'small-letters': 'compiler',
    'no-price': 'library',
    'no-such-symbol': 'library',
    negative: 'sent',
    'long-id': 'sent',
    'six-orders': 'cannot be made',
  };
  expect(verdicts).toMatchObject(expected);
});

it.each([
  ["await client.send('buy');", /does not compile/],
  ['client.refuse();', /not accepted: refused/],
])('believes nobody whose right program is not: %s', async (right, because) => {
  await expect(judge({ ...programs, right, mistaken: none }, here)).rejects.toThrow(because);
});
