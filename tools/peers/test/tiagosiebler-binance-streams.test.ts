import type { Api } from '@openderivs/sandbox';
import { type DefaultLogger, WebsocketClient, type WsFormattedMessage, type WsKey } from 'binance';
import { afterEach, describe, expect, it } from 'vitest';
import { useSandbox } from './sandbox.ts';

const sandbox = useSandbox();

const silent: typeof DefaultLogger = { trace() {}, info() {}, error() {} };

let clients: WebsocketClient[] = [];
afterEach(() => {
  for (const client of clients) client.closeAll(true);
  clients = [];
});

interface Book {
  readonly lastUpdateId: number;
  readonly bids: readonly (readonly string[])[];
  readonly asks: readonly (readonly string[])[];
}

/** What a call reads. */
async function read<Answer>(api: 'binance-usdm' | 'binance-coinm', call: string): Promise<Answer> {
  const path = api === 'binance-usdm' ? '/fapi' : '/dapi';
  const answer = await fetch(`${sandbox.get().urls[api]}${path}/v1/${call}`);
  return (await answer.json()) as Answer;
}

const levels = (side: Book['bids']) =>
  side.slice(0, 5).map(([price, quantity]) => ({ price: Number(price), quantity: Number(quantity) }));

/** What the library makes of the streams that it subscribes to, as it comes. */
async function subscribe(api: Api, key: WsKey, streams: string[]) {
  const client = new WebsocketClient({ beautify: true, wsUrl: sandbox.get().streamUrls[api] }, silent);
  clients.push(client);
  const events: WsFormattedMessage[] = [];
  const refused: unknown[] = [];
  client.on('formattedMessage', (message) => events.push(message));
  client.on('exception', (exception) => refused.push(exception));
  await client.subscribe(streams, key);
  const subscribed = () => sandbox.get().sockets.flatMap(({ subscriptions }) => subscriptions);
  await expect.poll(subscribed, { timeout: 20_000 }).toEqual(expect.arrayContaining(streams));
  const newest = (name: string) => events.filter((event) => 'streamName' in event && event.streamName === name).at(-1);
  return { refused, newest: (name: string) => expect.poll(() => newest(name), { timeout: 20_000 }) };
}

describe.each([
  { name: 'USDⓈ-M', api: 'binance-usdm', key: 'usdm', symbol: 'BTCUSDT', routes: ['/market/stream', '/public/stream'] },
  { name: 'COIN-M', api: 'binance-coinm', key: 'coinm', symbol: 'BTCUSD_PERP', routes: ['/stream'] },
] as const)("tiagosiebler's binance on the streams of $name", ({ api, key, symbol, routes }) => {
  it('reads trades, prices, candles and books as they are', async () => {
    const names = ['aggTrade', 'bookTicker', 'depth@100ms', 'depth5@100ms', 'kline_1m', 'markPrice@1s', 'ticker'];
    const of = (name: string) => `${symbol.toLowerCase()}@${name}`;
    const { newest, refused } = await subscribe(api, key, names.map(of));
    expect(new Set(sandbox.get().sockets.map(({ route }) => route))).toEqual(new Set(routes));
    sandbox.get().setPrice('BTCUSDT', '65432.1');
    const { bids, asks, lastUpdateId } = await read<Book>(api, `depth?symbol=${symbol}&limit=20`);
    const price = 65_432.1;
    await newest(of('aggTrade')).toMatchObject({ eventType: 'aggTrade', symbol, price });
    const [bid, ask] = [levels(bids)[0], levels(asks)[0]];
    await newest(of('bookTicker')).toMatchObject({
      ...{ eventType: 'bookTicker', symbol, updateId: lastUpdateId },
      ...{ bidPrice: bid?.price, bidQty: bid?.quantity, askPrice: ask?.price, askQty: ask?.quantity },
    });
    const book = { bidDepthDelta: levels(bids), askDepthDelta: levels(asks) };
    await newest(of('depth5@100ms')).toMatchObject({ eventType: 'depthUpdate', symbol, lastUpdateId, ...book });
    await newest(of('depth@100ms')).toMatchObject({ eventType: 'depthUpdate', symbol, lastUpdateId });
    const kline = { symbol, interval: '1m', close: price, final: false };
    await newest(of('kline_1m')).toMatchObject({ eventType: 'kline', symbol, kline });
    await newest(of('ticker')).toMatchObject({ eventType: '24hrTicker', symbol, currentClose: price });
    const premium = await read<object>(api, `premiumIndex?symbol=${symbol}`);
    const [{ markPrice }] = [premium].flat() as [{ readonly markPrice: string }];
    await newest(of('markPrice@1s')).toMatchObject({ eventType: 'markPriceUpdate', markPrice: Number(markPrice) });
    expect(refused).toEqual([]);
  });
});
