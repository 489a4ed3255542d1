import { type DefaultLogger, WebsocketClientV2, WebsocketClientV3, WS_KEY_MAP } from 'bitget-api';
import { afterEach, describe, expect, it } from 'vitest';
import { useSandbox } from './sandbox.ts';

const sandbox = useSandbox();

const silent: typeof DefaultLogger = { trace() {}, info() {}, error() {} };

let clients: { closeAll(force?: boolean): void }[] = [];
afterEach(() => {
  for (const client of clients) client.closeAll(true);
  clients = [];
});

interface Push {
  readonly action: string;
  readonly arg: { readonly channel?: string; readonly topic?: string };
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

/** What a client is told from here on. */
function listen(client: WebsocketClientV2 | WebsocketClientV3) {
  clients.push(client);
  const pushes: Push[] = [];
  const refused: unknown[] = [];
  client.on('update', (push) => pushes.push(push));
  client.on('exception', (exception) => refused.push(exception));
  const newest = (name: string) => pushes.filter(({ arg }) => (arg.channel ?? arg.topic) === name).at(-1);
  return { refused, newest: (name: string) => expect.poll(() => newest(name), { timeout: 20_000 }) };
}

type Levels = readonly (readonly (string | number)[])[];

const texts = (levels: Levels = []) => levels.map((level) => level.map(String));

/** The book as calls read it, by the names that they have for its sides. */
async function readBook<Sides extends 'asks' | 'bids' | 'a' | 'b'>(address: string) {
  const answer = await fetch(`${address}&symbol=BTCUSDT`);
  return ((await answer.json()) as { readonly data: Readonly<Record<Sides, Levels>> }).data;
}

describe("tiagosiebler's bitget-api on public streams", () => {
  it('reads v2', async () => {
    const wsUrl = `${sandbox.get().streamUrls['bitget-mix']}/v2/ws/public`;
    const client = new WebsocketClientV2({ wsUrl }, silent);
    const { newest, refused } = listen(client);
    for (const channel of ['ticker', 'trade', 'books', 'books5', 'candle1m'] as const) {
      client.subscribeTopic('USDT-FUTURES', channel, 'BTCUSDT');
    }
    for (const channel of ['ticker', 'trade', 'candle1m', 'books5']) {
      await newest(channel).toMatchObject({ action: 'snapshot', arg: { instId: 'BTCUSDT' } });
    }
    const merged = `${sandbox.get().urls['bitget-mix']}/api/v2/mix/market/merge-depth?productType=USDT-FUTURES`;
    const before = await readBook<'asks' | 'bids'>(merged);
    const whole = { asks: texts(before.asks), bids: texts(before.bids) };
    await newest('books').toMatchObject({ action: 'snapshot', data: [whole] });
    sandbox.get().setPrice('BTCUSDT', '65432.1');
    const { asks, bids } = await readBook<'asks' | 'bids'>(merged);
    await newest('ticker').toMatchObject({ data: [{ instId: 'BTCUSDT', lastPr: '65432.1' }] });
    await newest('trade').toMatchObject({ action: 'update', data: [{ price: '65432.1' }] });
    await newest('candle1m').toMatchObject({ data: [expect.arrayContaining(['65432.1'])] });
    const best = { asks: texts(asks.slice(0, 5)), bids: texts(bids.slice(0, 5)) };
    await newest('books5').toMatchObject({ action: 'snapshot', data: [best] });
    await newest('books').toMatchObject({ action: 'update' });
    expect(refused).toEqual([]);
  });

  it('reads v3', async () => {
    const wsUrl = `${sandbox.get().streamUrls['bitget-uta']}/v3/ws/public`;
    const client = new WebsocketClientV3({ wsUrl }, silent);
    const { newest, refused } = listen(client);
    const payload = { instType: 'usdt-futures', symbol: 'BTCUSDT' } as const;
    const topics = ['ticker', 'publicTrade', 'books', 'kline'] as const;
    const requests = topics.map((topic) => ({
      topic,
      payload: topic === 'kline' ? { ...payload, interval: '1m' } : payload,
    }));
    await client.subscribe(requests, WS_KEY_MAP.v3Public);
    for (const topic of topics) await newest(topic).toMatchObject({ action: 'snapshot', arg: payload });
    const book = `${sandbox.get().urls['bitget-uta']}/api/v3/market/orderbook?category=USDT-FUTURES&limit=50`;
    const { a, b } = await readBook<'a' | 'b'>(book);
    await newest('books').toMatchObject({ data: [{ a: texts(a), b: texts(b) }] });
    sandbox.get().setPrice('BTCUSDT', '65432.1');
    await newest('ticker').toMatchObject({ data: [{ lastPrice: '65432.1' }] });
    await newest('publicTrade').toMatchObject({ action: 'update', data: [{ p: '65432.1' }] });
    await newest('kline').toMatchObject({ action: 'update', data: [{ close: '65432.1' }] });
    await newest('books').toMatchObject({ action: 'update' });
    expect(refused).toEqual([]);
  });
});
