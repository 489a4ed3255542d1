import { describe, expect, it } from 'vitest';
import { type Caller, startMarket, type TestMarket, taken } from '../support/market.ts';

const between = '65000';
const pair = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' };
const line = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' };

type Given = Readonly<Record<string, string>>;

/** One generation of the API: how an order is placed, changed, cancelled and read in it. */
interface Generation {
  readonly name: string;
  /** Its callers, and the names of their accounts. */
  callers(market: TestMarket): readonly [Caller, Caller];
  readonly accounts: readonly [string, string];
  limit(side: string, price: string, quantity: string, more?: Given): Given;
  market(side: string, quantity: string, more?: Given): Given;
  readonly paths: { readonly [what in 'place' | 'batch' | 'cancel' | 'cancelAll' | 'read' | 'close']: string };
  /** How a batch is sent. */
  batch(items: readonly Given[]): object;
  readonly force: string;
  read(given: Given): Given;
  readonly noPosition: string;
  readonly cancelled: string;
  /** How all that is open is cancelled, and every position closed. */
  readonly whole: Given;
  /** The quantity, the average price, the status and the reason of its end that an order shows. */
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds
  shown(order: any): readonly [quantity: string, price: string, status: string, reason: string];
}

const classic: Generation = {
  name: 'v2',
  callers: ({ mix, mix2 }) => [mix, mix2],
  accounts: ['bitget', 'bitget-2'],
  limit: (side, price, size, more = {}) => ({
    ...{ ...pair, marginMode: 'crossed', side, price, size, orderType: 'limit', force: 'gtc', ...more },
  }),
  market: (side, size, more = {}) => ({ ...pair, marginMode: 'crossed', side, size, orderType: 'market', ...more }),
  paths: {
    place: '/api/v2/mix/order/place-order',
    batch: '/api/v2/mix/order/batch-place-order',
    cancel: '/api/v2/mix/order/cancel-order',
    cancelAll: '/api/v2/mix/order/cancel-all-orders',
    read: '/api/v2/mix/order/detail',
    close: '/api/v2/mix/order/close-positions',
  },
  batch: (orderList) => ({ ...pair, marginMode: 'crossed', orderList }),
  force: 'force',
  read: ({ orderId = '' }) => ({ symbol: pair.symbol, productType: pair.productType, orderId }),
  noPosition: '22002',
  cancelled: 'canceled',
  whole: { productType: pair.productType },
  shown: ({ baseVolume, priceAvg, state, cancelReason }) => [baseVolume, priceAvg, state, cancelReason],
};

const unified: Generation = {
  name: 'v3',
  callers: ({ uta, uta2 }) => [uta, uta2],
  accounts: ['bitget-unified', 'bitget-3'],
  limit: (side, price, qty, more = {}) => ({ ...line, side, price, qty, orderType: 'limit', ...more }),
  market: (side, qty, more = {}) => ({ ...line, side, qty, orderType: 'market', ...more }),
  paths: {
    place: '/api/v3/trade/place-order',
    batch: '/api/v3/trade/place-batch',
    cancel: '/api/v3/trade/cancel-order',
    cancelAll: '/api/v3/trade/cancel-symbol-order',
    read: '/api/v3/trade/order-info',
    close: '/api/v3/trade/close-positions',
  },
  batch: (items) => items,
  force: 'timeInForce',
  read: ({ orderId = '' }) => ({ orderId }),
  noPosition: '25227',
  cancelled: 'cancelled',
  whole: line,
  shown: ({ cumExecQty, avgPrice, orderStatus, cancelReason }) => [cumExecQty, avgPrice, orderStatus, cancelReason],
};

describe.each([classic, unified])('orders on the market of Bitget, $name', (api) => {
  const { limit, market, paths, force } = api;
  const place = async (call: Caller, given: Given) => (await taken(call('POST', paths.place, given))).data;
  const show = async (call: Caller, order: Given) =>
    api.shown((await taken(call('GET', paths.read, api.read(order)))).data);
  const start = async () => {
    const world = await startMarket();
    const [first, second] = api.callers(world);
    return { ...world, first, second };
  };

  it('trade with those of another account, in the order in which these came', async () => {
    const { first, second } = await start();
    const [early, late] = [
      await place(second, limit('sell', between, '0.2')),
      await place(second, limit('sell', between, '0.5')),
    ];
    const bought = await place(first, limit('buy', '65000.1', '0.3'));
    expect(await show(first, bought)).toEqual(['0.3', between, 'filled', '']);
    expect(await show(second, early)).toEqual(['0.2', between, 'filled', '']);
    expect(await show(second, late)).toEqual(['0.1', between, 'partially_filled', '']);
  });

  it('take from the levels of the book, and are filled by the path once it has come to them', async () => {
    const { first, sandbox } = await start();
    const account = sandbox.account(api.accounts[0]);
    account.setBalance('USDT', '10000000');
    const { prices, fills } = account.book();
    const [best] = prices.depth('BTCUSDT', 'ask', 1);
    await place(first, market('buy', String(Number(best?.quantity) + 1)));
    expect(fills.map(({ price, maker }) => [price, maker])).toEqual([
      ['65000.1', false],
      ['65000.2', false],
    ]);
    const resting = await place(first, limit('buy', '64000', '0.5'));
    sandbox.setPrice('BTCUSDT', '63999');
    expect(await show(first, resting)).toEqual(['0.5', '64000', 'filled', '']);
  });

  it('are cancelled for the rest where their time in force wants it', async () => {
    const { first, second } = await start();
    await place(second, limit('sell', between, '0.2'));
    const whole = await place(first, limit('buy', between, '0.5', { [force]: 'fok' }));
    expect((await show(first, whole)).slice(0, 3)).toEqual(['0', api === classic ? '' : '0', api.cancelled]);
    const post = await place(first, limit('buy', between, '0.1', { [force]: 'post_only' }));
    expect((await show(first, post))[2]).toBe(api.cancelled);
    const part = await place(first, limit('buy', between, '0.5', { [force]: 'ioc' }));
    expect((await show(first, part)).slice(0, 3)).toEqual(['0.2', between, api.cancelled]);
  });

  it('meet nobody once they are cancelled', async () => {
    const { first, second, orders } = await start();
    const sell = limit('sell', between, '0.1');
    const alone = await place(first, sell);
    await taken(first('POST', paths.cancel, { ...api.read(alone), ...(api === classic && pair) }));
    await place(first, sell);
    await taken(first('POST', paths.cancelAll, api.whole));
    const bought = await place(second, limit('buy', between, '1', { [force]: 'ioc' }));
    expect((await show(second, bought))[0]).toBe('0');
    expect(orders(api.accounts[0]).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  });

  it('of a batch meet the market one by one', async () => {
    const { first, second, orders } = await start();
    await place(second, limit('sell', between, '0.2'));
    const items = [limit('buy', between, '0.1'), limit('buy', between, '0'), limit('buy', between, '0.2')];
    await taken(first('POST', paths.batch, api.batch(items) as Given));
    expect(orders(api.accounts[0]).map(({ status, fill }) => [status, fill?.quantity])).toEqual([
      ['filled', '0.1'],
      ['open', '0.1'],
    ]);
  });

  it('that only reduce are refused where there is nothing to reduce, and end with the position', async () => {
    const { first, orders, sandbox } = await start();
    const reduceOnly = api === classic ? 'YES' : 'yes';
    const refused = await first('POST', paths.place, limit('sell', '66000', '0.1', { reduceOnly }));
    expect(refused.json.code).toBe(api.noPosition);
    await place(first, market('buy', '0.3'));
    await place(first, limit('sell', '66000', '0.2', { reduceOnly }));
    await taken(first('POST', paths.close, api.whole));
    expect(sandbox.account(api.accounts[0]).book().positions).toEqual([]);
    expect(orders(api.accounts[0]).map(({ status }) => status)).toEqual(['filled', 'expired', 'filled']);
  });

  it.each([
    ['cancel_taker', 'live', 'cancelled'],
    ['cancel_maker', 'cancelled', 'live'],
    ['cancel_both', 'cancelled', 'cancelled'],
    ['none', 'filled', 'filled'],
  ])('with %s leave one of the same account that waited %s, and are %s', async (stpMode, waiting, coming) => {
    const { first } = await start();
    const maker = await place(first, limit('sell', between, '0.2'));
    const taker = await place(first, limit('buy', between, '0.2', { stpMode }));
    const ends = async (order: Given) => {
      const [, , status, reason] = await show(first, order);
      return [status === api.cancelled ? 'cancelled' : status, reason];
    };
    const reasonOf = (status: string): string => (status === 'cancelled' ? 'stp_cancel' : '');
    expect(await ends(maker)).toEqual([waiting, reasonOf(waiting)]);
    expect(await ends(taker)).toEqual([coming, reasonOf(coming)]);
  });
});

describe('the market of Bitget', () => {
  it('is the same for classic and unified accounts', async () => {
    const { mix, uta, sandbox } = await startMarket();
    await taken(mix('POST', classic.paths.place, classic.limit('sell', between, '0.3')));
    await taken(uta('POST', unified.paths.place, unified.limit('buy', between, '0.2')));
    expect(sandbox.account('bitget').book().positions[0]?.amount).toBe('-0.2');
    expect(sandbox.account('bitget-unified').book().positions[0]?.amount).toBe('0.2');
  });
});

describe('a change of an order of Bitget', () => {
  it('on v2 makes a new one, behind all others', async () => {
    const { mix, mix2, orders } = await startMarket();
    const own = (await taken(mix('POST', classic.paths.place, classic.limit('sell', between, '0.5')))).data;
    await taken(mix2('POST', classic.paths.place, classic.limit('sell', between, '0.5')));
    const change = { ...pair, orderId: own.orderId, newClientOid: 'new', newSize: '0.4', newPrice: between };
    await taken(mix('POST', '/api/v2/mix/order/modify-order', change));
    await taken(mix2('POST', classic.paths.place, classic.limit('buy', between, '0.5')));
    expect(orders('bitget').map(({ status }) => status)).toEqual(['cancelled', 'open']);
    expect(orders('bitget-2').map(({ status }) => status)).toEqual(['filled', 'filled']);
  });

  it('on v3 keeps the order, and sends it to the back of the queue', async () => {
    const { uta, uta2, orders } = await startMarket();
    const own = (await taken(uta('POST', unified.paths.place, unified.limit('sell', between, '0.5')))).data;
    await taken(uta2('POST', unified.paths.place, unified.limit('sell', between, '0.5')));
    const change = { ...line, orderId: own.orderId, qty: '0.4' };
    await taken(uta('POST', '/api/v3/trade/modify-order', change));
    await taken(uta2('POST', unified.paths.place, unified.limit('buy', between, '0.5')));
    expect(orders('bitget-unified').map(({ status, quantity }) => [status, quantity])).toEqual([['open', '0.4']]);
    expect(orders('bitget-3').map(({ status }) => status)).toEqual(['filled', 'filled']);
  });
});

describe('positions of Bitget', () => {
  it('are reversed on the market', async () => {
    const { mix, sandbox } = await startMarket();
    await taken(mix('POST', classic.paths.place, classic.market('buy', '0.3')));
    const reverse = { ...pair, side: 'buy' };
    await taken(mix('POST', '/api/v2/mix/order/click-backhand', reverse));
    const { positions, fills } = sandbox.account('bitget').book();
    expect(positions[0]?.amount).toBe('-0.3');
    expect(fills.map(({ price, maker }) => [price, maker])).toEqual([
      ['65000.1', false],
      ['64999.9', false],
      ['64999.9', false],
    ]);
  });

  it('in hedge mode are closed by orders of their side', async () => {
    const { mix, mix2, sandbox } = await startMarket();
    await taken(
      mix('POST', '/api/v2/mix/account/set-position-mode', { productType: pair.productType, posMode: 'hedge_mode' }),
    );
    const placed = (given: Given) => taken(mix('POST', classic.paths.place, given));
    await placed(classic.market('buy', '0.3', { tradeSide: 'open' }));
    await placed(classic.limit('buy', between, '0.3', { tradeSide: 'close' }));
    await taken(mix2('POST', classic.paths.place, classic.limit('buy', between, '0.2')));
    expect(sandbox.account('bitget').book().positions[0]?.amount).toBe('0.1');
  });
});
