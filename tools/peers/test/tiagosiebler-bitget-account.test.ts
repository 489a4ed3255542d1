import {
  type DefaultLogger,
  RestClientV2,
  RestClientV3,
  WebsocketClientV2,
  WebsocketClientV3,
  WS_KEY_MAP,
} from 'bitget-api';
import { afterEach, describe, expect, it } from 'vitest';
import { refusals, useSandbox } from './sandbox.ts';

const sandbox = useSandbox();

const silent: typeof DefaultLogger = { trace() {}, info() {}, error() {} };

let clients: { closeAll(force?: boolean): void }[] = [];
afterEach(() => {
  for (const client of clients) client.closeAll(true);
  clients = [];
});

const keysOf = (kind: 'hmac' | 'unified', apiPass?: string) => {
  const { apiKey, secretKey, passphrase } = sandbox.get().credentials.bitget[kind];
  return { apiKey, apiSecret: secretKey, apiPass: apiPass ?? passphrase };
};

type Row = Readonly<Record<string, unknown>>;

interface Push {
  readonly action: string;
  readonly arg: { readonly channel?: string; readonly topic?: string };
  readonly data: readonly Row[] | Row;
}

/** What a client is told from here on. */
function listen(client: WebsocketClientV2 | WebsocketClientV3) {
  clients.push(client);
  const pushes: Push[] = [];
  const refused: unknown[] = [];
  client.on('update', (push) => pushes.push(push));
  client.on('exception', (exception) => refused.push(exception));
  /** The rows that a channel has pushed, in order. */
  const rows = (name: string) =>
    pushes.filter(({ arg }) => (arg.channel ?? arg.topic) === name).flatMap(({ data }) => data);
  const subscribed = expect.poll(() => sandbox.get().sockets.flatMap(({ subscriptions }) => subscriptions), {
    timeout: 20_000,
  });
  return { refused, rows, subscribed };
}

/** Fills half of an order of four in two parts. */
function fillInParts(account: string, orderId: string): void {
  for (const price of ['40000', '39000']) {
    sandbox.get().account(account).fillOrder({ product: 'USDT-FUTURES', orderId, quantity: '1', price });
  }
}

describe("tiagosiebler's bitget-api on the account of v2", () => {
  const connect = (apiPass?: string) => {
    const wsUrl = `${sandbox.get().streamUrls['bitget-mix']}/v2/ws/private`;
    return new WebsocketClientV2({ ...keysOf('hmac', apiPass), wsUrl }, silent);
  };
  const pair = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;

  it('logs in, and reads an order from its placing through partial fills to its end, and a leverage', async () => {
    const client = connect();
    const { refused, rows, subscribed } = listen(client);
    const channels = ['orders', 'fill', 'positions', 'account', 'orders-algo', 'positions-history'] as const;
    // Its types lack `fill`, which it knows for a private channel.
    for (const channel of channels) client.subscribeTopic('USDT-FUTURES', channel as 'orders');
    await subscribed.toEqual(channels.map((channel) => `USDT-FUTURES/${channel}/default`));
    expect(sandbox.get().sockets).toMatchObject([{ route: '/v2/ws/private', account: 'bitget' }]);

    const calls = new RestClientV2({ ...keysOf('hmac'), baseUrl: sandbox.get().urls['bitget-mix'] });
    const margin = { marginCoin: 'USDT', marginMode: 'crossed' } as const;
    const limit = { side: 'buy', orderType: 'limit', size: '4', force: 'gtc', price: '40000' } as const;
    const placed = await calls.futuresSubmitOrder({ ...pair, ...margin, ...limit, clientOid: 'mine' });
    const { orderId } = placed.data;
    fillInParts('bitget', orderId);
    await calls.futuresCancelOrder({ ...pair, orderId });
    await calls.setFuturesLeverage({ ...pair, marginCoin: 'USDT', leverage: '7' });

    await expect.poll(() => rows('positions').at(-1), { timeout: 20_000 }).toMatchObject({ leverage: 7 });
    const order = { orderId, clientOid: 'mine', instId: 'BTCUSDT', side: 'buy', price: '40000', size: '4' };
    const fee = (cost: string) => ({ feeDetail: [{ feeCoin: 'USDT', fee: cost }] });
    const last = { baseVolume: '1', tradeScope: 'M', fillFeeCoin: 'USDT' };
    expect(rows('orders')).toMatchObject([
      { ...order, status: 'live', accBaseVolume: '0' },
      {
        ...{ ...order, ...fee('-8'), ...last, status: 'partially_filled', accBaseVolume: '1', priceAvg: '40000' },
        ...{ fillPrice: '40000', fillFee: '-8' },
      },
      {
        ...{ ...order, ...fee('-15.8'), ...last, status: 'partially_filled', accBaseVolume: '2', priceAvg: '39500' },
        ...{ fillPrice: '39000', fillFee: '-7.8' },
      },
      { ...order, ...fee('-15.8'), status: 'canceled', accBaseVolume: '2', priceAvg: '39500' },
    ]);
    const fill = { orderId, symbol: 'BTCUSDT', side: 'buy', baseVolume: '1', tradeScope: 'maker' };
    expect(rows('fill')).toMatchObject([
      { ...fill, price: '40000', feeDetail: [{ feeCoin: 'USDT', totalFee: '-8' }] },
      { ...fill, price: '39000', feeDetail: [{ feeCoin: 'USDT', totalFee: '-7.8' }] },
    ]);
    const read = (await calls.getFuturesFills(pair)).data.fillList as readonly { readonly tradeId: string }[];
    expect(new Set(rows('fill').map(({ tradeId }) => tradeId))).toEqual(new Set(read.map(({ tradeId }) => tradeId)));
    expect(rows('orders').map(({ tradeId }) => tradeId)).toEqual([
      undefined,
      ...rows('fill').map(({ tradeId }) => tradeId),
      undefined,
    ]);
    expect(rows('positions').at(-1)).toMatchObject({ holdSide: 'long', total: '2', openPriceAvg: '39500' });
    expect(rows('account').at(-1)).toMatchObject({ marginCoin: 'USDT', available: '9984.2', equity: '60984.2' });
    expect(refused).toEqual([]);
    expect(refusals(sandbox.get())).toEqual([]);
  });

  it('asks for the equity without a login, and is refused', async () => {
    const client = connect();
    const { refused } = listen(client);
    // PRIVATE_TOPICS_V2 in its util/websocket-util.js lacks the channel, so it goes to the connection for public ones.
    client.subscribeTopic('USDT-FUTURES', 'equity' as 'orders');
    await expect.poll(() => refused, { timeout: 20_000 }).toMatchObject([{ code: 30004, arg: { channel: 'equity' } }]);
  });

  it('is refused with another passphrase', async () => {
    const client = connect('another');
    const { refused } = listen(client);
    client.subscribeTopic('USDT-FUTURES', 'orders');
    await expect.poll(() => refused.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ event: 'error', code: expect.any(Number) });
    expect(sandbox.get().sockets.flatMap(({ subscriptions }) => subscriptions)).toEqual([]);
  });
});

describe("tiagosiebler's bitget-api on the account of v3", () => {
  it('logs in, and reads an order from its placing through partial fills to its end, and a leverage', async () => {
    const wsUrl = `${sandbox.get().streamUrls['bitget-uta']}/v3/ws/private`;
    const client = new WebsocketClientV3({ ...keysOf('unified'), wsUrl }, silent);
    const { refused, rows, subscribed } = listen(client);
    const topics = ['order', 'fill', 'fast-fill', 'position', 'account'] as const;
    // Its types lack `fast-fill`.
    const requests = topics.map((topic) => ({ topic: topic as 'order', payload: { instType: 'UTA' as const } }));
    await client.subscribe(requests, WS_KEY_MAP.v3Private);
    await subscribed.toEqual(topics.map((topic) => `UTA/${topic}`));
    expect(sandbox.get().sockets).toMatchObject([{ route: '/v3/ws/private', account: 'bitget-unified' }]);

    const calls = new RestClientV3({ ...keysOf('unified'), baseUrl: sandbox.get().urls['bitget-uta'] });
    const pair = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } as const;
    const limit = { side: 'buy', orderType: 'limit', qty: '4', timeInForce: 'gtc', price: '40000' } as const;
    const placed = await calls.submitNewOrder({ ...pair, ...limit, clientOid: 'mine' });
    const { orderId } = placed.data;
    fillInParts('bitget-unified', orderId);
    await calls.cancelOrder({ ...pair, orderId });
    await calls.setLeverage({ ...pair, leverage: '7' });

    await expect.poll(() => rows('position').at(-1), { timeout: 20_000 }).toMatchObject({ leverage: '7' });
    const order = { orderId, clientOid: 'mine', symbol: 'BTCUSDT', side: 'buy', price: '40000', qty: '4' };
    const twice = { cumExecQty: '2', avgPrice: '39500', feeDetail: [{ feeCoin: 'USDT', fee: '15.8' }] };
    expect(rows('order')).toMatchObject([
      { ...order, orderStatus: 'new', cumExecQty: '0' },
      {
        ...{ ...order, orderStatus: 'partially_filled', cumExecQty: '1', avgPrice: '40000' },
        feeDetail: [{ feeCoin: 'USDT', fee: '8' }],
      },
      { ...order, ...twice, orderStatus: 'partially_filled' },
      { ...order, ...twice, orderStatus: 'cancelled' },
    ]);
    const fill = { orderId, clientOid: 'mine', symbol: 'BTCUSDT', side: 'buy', execQty: '1', tradeScope: 'maker' };
    const prices = [{ execPrice: '40000' }, { execPrice: '39000' }];
    expect(rows('fill')).toMatchObject([
      { ...fill, ...prices[0], feeDetail: [{ feeCoin: 'USDT', fee: '8' }] },
      { ...fill, ...prices[1], feeDetail: [{ feeCoin: 'USDT', fee: '7.8' }] },
    ]);
    const ids = rows('fill').map(({ execId }) => ({ execId }));
    expect(rows('fast-fill')).toMatchObject(ids.map((id, at) => ({ ...fill, ...id, ...prices[at] })));
    const { list } = (await calls.getTradeFills({ category: 'USDT-FUTURES' })).data;
    expect(new Set(list.map(({ execId }) => execId))).toEqual(new Set(ids.map(({ execId }) => execId)));
    expect(rows('position').at(-1)).toMatchObject({ posSide: 'long', size: '2', avgPrice: '39500' });
    const coin = expect.arrayContaining([expect.objectContaining({ coin: 'USDT', balance: '9984.2', locked: '0' })]);
    expect(rows('account').at(-1)).toMatchObject({ coin });
    expect(refused).toEqual([]);
    expect(refusals(sandbox.get())).toEqual([]);
  });
});
