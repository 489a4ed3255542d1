import { expect, it } from 'vitest';
import { isOpenDerivsError } from '../src/index.ts';
import { createBinance, createBitget } from './support/api.ts';
import { canaryKey, canaryPassphrase, expectNoSecret } from './support/canary.ts';
import { ended } from './support/ended.ts';
import { createScriptedTransport, lost, refusal } from './support/scripted-transport.ts';

const order = { symbol: 'BTCUSDT', newClientOrderId: 'mine' };
const inJson = (error: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(error));

it('a refusal: what the exchange said, and what is known of it', async () => {
  const turn = { ...refusal(-4120, 'Order type not supported.'), headers: { 'x-mbx-used-weight-1m': '7' } };
  const error = await ended(createBinance({ transport: createScriptedTransport(turn) }).newOrder(order));
  expect(inJson(error)).toEqual({
    name: 'ExchangeError',
    message: expect.stringMatching(/^newOrder was answered with -4120: Order type not supported/),
    code: 'EXCHANGE_REFUSED',
    outcome: 'refused',
    operation: 'newOrder',
    status: 400,
    headers: { 'x-mbx-used-weight-1m': '7' },
    usage: { 'weight-1m': 7 },
    exchangeCode: -4120,
    exchangeMessage: 'Order type not supported.',
    hint: expect.stringContaining('newAlgoOrder'),
    passing: false,
  });
});

it('a rate limit: how long to stay quiet', async () => {
  const turn = { ...refusal(-1003, 'Too many requests.', 429), headers: { 'retry-after': '3' } };
  const error = await ended(createBinance({ transport: createScriptedTransport(turn) }).newOrder(order));
  expect(inJson(error)).toMatchObject({ name: 'RateLimitError', retryAfter: 3000, banned: false, held: false });
});

it('an unknown outcome: what to look up, and the answer that was no verdict', async () => {
  const unsure = createScriptedTransport(refusal(-1007, 'Timeout waiting for response from backend server.', 408));
  expect(inJson(await ended(createBinance({ transport: unsure }).newOrder(order)))).toMatchObject({
    name: 'OutcomeUnknownError',
    outcome: 'unknown',
    operation: 'newOrder',
    lookup: order,
    cause: { name: 'ExchangeError', status: 408, exchangeCode: -1007 },
  });
});

it.each([
  ['a lost answer', () => lost],
  ['an answer that quotes the request', refuseQuoting],
])('no secret after %s, nor any foreign cause', async (_, turn) => {
  const script = () => createScriptedTransport(turn());
  for (const error of [
    await ended(createBinance({ ...canaryKey, transport: script() }).newOrder(order)),
    await ended(
      createBitget({ ...canaryKey, passphrase: canaryPassphrase, transport: script() }).placeOrder({
        symbol: 'X',
        size: 1,
      }),
    ),
  ]) {
    expect(isOpenDerivsError(error)).toBe(true);
    expectNoSecret(error);
    const shown = inJson(error);
    expectNoSecret(shown);
    expect(JSON.stringify(shown)).not.toContain('"stack"');
  }
});

function refuseQuoting() {
  return ({ target, headers }: { readonly target: string; readonly headers: object }) => ({
    ...refusal(-1022, `Signature for ${target} ${JSON.stringify(headers)} is not valid.`),
    headers: { 'x-echo': `${target} ${JSON.stringify(headers)}` },
  });
}
