import { describe, expect, it } from 'vitest';
import { isOutcomeUnknownError, isRateLimitError, type RetryOptions } from '../src/index.ts';
import { createBinance } from './support/api.ts';
import {
  createScriptedTransport,
  lost,
  refusal,
  type Turn,
  timestampOf,
  unsent,
} from './support/scripted-transport.ts';
import { createVirtualTiming } from './support/virtual-timing.ts';

const overloaded = refusal(-1008, 'Request throttled by system-level protection.', 503);
const unavailable: Turn = { status: 503, text: 'Service Unavailable.' };
const unavailableJson: Turn = { status: 503, text: '{"msg":"Service Unavailable."}' };
const unknown503 = refusal(-1000, 'Unknown error, please check your request or try again later.', 503);
const limited: Turn = { ...refusal(-1003, 'Too many requests.', 429), headers: { 'retry-after': '2' } };

function scripted(turns: Turn[], options: { retry?: RetryOptions | false; maxAge?: number } = {}) {
  const transport = createScriptedTransport(...turns);
  const timing = createVirtualTiming();
  const { retry = {}, ...others } = options;
  return { client: createBinance({ transport, timing, retry, ...others }), transport, timing };
}

const read = { symbol: 'BTCUSDT', orderId: '1' };
const order = { symbol: 'BTCUSDT', quantity: '1', newClientOrderId: 'mine' };
const mode = { symbol: 'BTCUSDT', marginType: 'ISOLATED' };

describe('a read is sent again', () => {
  it.each([
    ['after a lost connection', lost],
    ['after a connection that never stood', unsent],
    ['after HTTP 502 with a page', { status: 502, text: '<html>' }],
    ['after half an answer', { text: '{"orderId":' }],
    ['after HTTP 503', unknown503],
    ['after 429', limited],
  ] satisfies [string, Turn][])('%s', async (_, fault) => {
    const { client, transport } = scripted([fault, { text: '{"orderId":1}' }]);
    expect(await client.queryOrder(read)).toEqual({ orderId: '1' });
    expect(transport.requests).toHaveLength(2);
  });

  it.each([
    ['a refusal', refusal(-2013, 'Order does not exist.')],
    ['a ban', refusal(-1003, 'Way too many requests.', 418)],
    ['a redirect', { status: 307, headers: { location: 'https://elsewhere' }, text: '' }],
    ['a firewall', { status: 403, text: '<html>' }],
  ] satisfies [string, Turn][])('but not after %s', async (_, fault) => {
    const { client, transport } = scripted([fault]);
    await expect(client.queryOrder(read)).rejects.toMatchObject({ outcome: 'refused' });
    expect(transport.requests).toHaveLength(1);
  });

  it('a bounded number of times, with waits that double, each freshly signed', async () => {
    const { client, transport, timing } = scripted([lost], { retry: { attempts: 4, baseDelay: 100, maxDelay: 300 } });
    await expect(client.queryOrder(read)).rejects.toMatchObject({ code: 'NETWORK' });
    expect(timing.slept.map(Math.round)).toEqual([100, 200, 300]);
    const times = transport.requests.map(timestampOf);
    expect(new Set(times).size).toBe(4);
    expect(new Set(transport.requests.map(({ target }) => target)).size).toBe(4);
  });

  it('not beyond its budget', async () => {
    const { client, transport } = scripted([lost], { retry: { attempts: 100, baseDelay: 1000, budget: 10_000 } });
    await expect(client.queryOrder(read)).rejects.toMatchObject({ code: 'NETWORK' });
    expect(transport.requests.length).toBeLessThan(6);
  });

  it('never with retry: false', async () => {
    const { client, transport } = scripted([lost], { retry: false });
    await expect(client.queryOrder(read)).rejects.toMatchObject({ code: 'NETWORK' });
    expect(transport.requests).toHaveLength(1);
  });

  it('no sooner than the exchange asks', async () => {
    const { client, timing } = scripted([limited, { text: '{"orderId":1}' }]);
    await client.queryOrder(read);
    expect(timing.slept[0]).toBeGreaterThanOrEqual(2_000);
  });
});

describe('a write is sent again', () => {
  it.each([
    ['after a connection that never stood', unsent],
    ['after system-level throttling', overloaded],
    ['after a 503 whose text says that it failed', unavailableJson],
    ['after 429', limited],
  ] satisfies [string, Turn][])('%s: it certainly did not execute', async (_, fault) => {
    const { client, transport } = scripted([fault, { text: '{"orderId":1}' }]);
    expect(await client.newOrder(order)).toEqual({ orderId: '1' });
    expect(transport.requests).toHaveLength(2);
  });

  it.each([
    ['a lost connection', lost, 'unknown'],
    ['HTTP 503 of the unknown kind', unknown503, 'unknown'],
    ['-1007', refusal(-1007, 'Timeout waiting for response from backend server.', 408), 'unknown'],
    ['a plain-text 503', unavailable, 'unknown'],
    ['a refusal', refusal(-2019, 'Margin is insufficient.'), 'refused'],
  ] satisfies [string, Turn, string][])('but not after %s', async (_, fault, outcome) => {
    const { client, transport } = scripted([fault]);
    await expect(client.newOrder(order)).rejects.toMatchObject({ outcome });
    expect(transport.requests).toHaveLength(1);
  });

  it('never later than maxAge, and then with the refusal as it was', async () => {
    const { client, transport } = scripted([limited], { maxAge: 1_000 });
    const error = await client.newOrder(order).catch((caught: unknown) => caught);
    expect(isRateLimitError(error) && error.retryAfter).toBe(2_000);
    expect(transport.requests).toHaveLength(1);
  });
});

describe('a call that sets a state', () => {
  it('is sent again after an unknown outcome, and the answer to the second sending counts', async () => {
    const { client, transport } = scripted([lost, {}]);
    expect(await client.changeMarginType(mode)).toEqual({ code: 200, msg: 'success' });
    expect(transport.requests).toHaveLength(2);
  });

  it('counts as accepted when the second sending finds nothing to change', async () => {
    const { client } = scripted([lost, refusal(-4046, 'No need to change margin type.')]);
    const verdict = await client.changeMarginType(mode).verdict();
    expect(verdict).toMatchObject({ outcome: 'accepted', data: undefined });
  });

  it('counts as refused when the first sending finds nothing to change', async () => {
    const { client } = scripted([refusal(-4046, 'No need to change margin type.')]);
    expect(await client.changeMarginType(mode).verdict()).toMatchObject({ outcome: 'refused' });
  });

  it('stays unknown when the second sending is refused for another reason', async () => {
    const { client } = scripted([lost, refusal(-4047, 'There exist open orders.')]);
    const verdict = await client.changeMarginType(mode).verdict();
    expect(verdict.outcome === 'unknown' && isOutcomeUnknownError(verdict.error)).toBe(true);
  });

  it('is not sent again once a newer call to the same target has begun', async () => {
    const transport = createScriptedTransport();
    const timing = createVirtualTiming();
    const client = createBinance({ retry: {}, timing, transport });
    const answers: Turn[] = [lost, {}];
    let sendings = 0;
    transport.send = async () => {
      const turn = answers[sendings++];
      if (turn === lost) {
        // While the first call waits to be sent again, its caller changes their mind.
        queueMicrotask(() => void client.changeMarginType({ ...mode, marginType: 'CROSSED' }));
        throw lost;
      }
      return { status: 200, headers: {}, text: '{"code":200,"msg":"success"}' };
    };
    expect(await client.changeMarginType(mode).verdict()).toMatchObject({ outcome: 'unknown' });
    expect(sendings).toBe(2);
  });

  it('is sent again while a newer call concerns another target', async () => {
    const { client, transport } = scripted([lost, {}, {}]);
    const first = client.changeMarginType(mode);
    await client.changeMarginType({ symbol: 'ETHUSDT', marginType: 'ISOLATED' });
    expect(await first).toEqual({ code: 200, msg: 'success' });
    expect(transport.requests).toHaveLength(3);
  });
});

it('an abort while waiting ends the call', async () => {
  const controller = new AbortController();
  const { client, transport, timing } = scripted([lost]);
  controller.abort(new Error('enough'));
  const call = client.queryOrder(read, { signal: controller.signal });
  await expect(call).rejects.toMatchObject({ code: 'ABORTED', outcome: 'refused' });
  expect(transport.requests).toHaveLength(1);
  expect(timing.slept).toEqual([]);
});

it('an abort between sendings does not hide that an earlier one may have taken effect', async () => {
  const controller = new AbortController();
  const timing = createVirtualTiming();
  const transport = createScriptedTransport(lost, () => {
    controller.abort(new Error('enough'));
    return overloaded;
  });
  const client = createBinance({ transport, timing, retry: {} });
  const verdict = await client.changeMarginType(mode, { signal: controller.signal }).verdict();
  expect(verdict.outcome).toBe('unknown');
  expect(transport.requests).toHaveLength(2);
});
