import { describe, expect, it } from 'vitest';
import { channelOf, type Generation, listenPrivately, pushesOf } from '../support/bitget-account.ts';
import { startWorld, type TestWorld } from '../support/world.ts';

/** Chance that is the same in every run. */
const chance = (seed: number) => {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  return { below, one };
};

type Chance = ReturnType<typeof chance>;
type Deed = readonly [path: string, body: object];

// biome-ignore lint/suspicious/noExplicitAny: tests look into it freely
type Row = any;

/** An account as pushes tell of it, or as REST does: rows under their keys, in the same words. */
interface View {
  readonly orders: Map<string, object>;
  readonly waiting: Map<string, object>;
  readonly fills: Map<string, object>;
  readonly positions: Map<string, object>;
  readonly balances: Map<string, object>;
}

const emptyView = (): View => ({
  orders: new Map(),
  waiting: new Map(),
  fills: new Map(),
  positions: new Map(),
  balances: new Map(),
});

const lines = [
  { product: 'USDT-FUTURES', symbols: ['BTCUSDT', 'ETHUSDT'], coin: 'USDT' },
  { product: 'USDC-FUTURES', symbols: ['BTCPERP'], coin: 'USDC' },
] as const;

type Line = (typeof lines)[number];

const pick = (row: Row, names: string): { [name: string]: unknown } =>
  Object.fromEntries(names.split(' ').map((name) => [name, row[name]]));

const accountNames = { v2: 'bitget', v3: 'bitget-unified' } as const;

/** A price about where the market is, so that about half of the orders rest. */
const priceNear = (of: Chance, price: string): string =>
  String(Math.round((Number(price) * (9_950 + of.below(100))) / 10_000));

const bookOf = ({ sandbox }: TestWorld, generation: Generation, { product }: Line) =>
  sandbox.account(accountNames[generation]).book(product);

const common = (of: Chance, world: TestWorld, generation: Generation, line: Line) => {
  const book = bookOf(world, generation, line);
  const symbol = of.one(line.symbols);
  const price = priceNear(of, book.prices.of(symbol));
  const trigger = priceNear(of, book.prices.of(symbol));
  const openOf = (services: readonly string[]) =>
    book.orders.filter(({ status, service }) => status === 'open' && services.includes(service));
  const some = (services: readonly string[]) => of.one([...openOf(services), undefined]);
  return { book, symbol, price, trigger, some, side: of.one(['buy', 'sell']), hedge: book.positionMode.hedge };
};

const deedOfV2 = (of: Chance, world: TestWorld, line: Line): Deed => {
  const { symbol, price, trigger, some, side, hedge } = common(of, world, 'v2', line);
  const productType = line.product;
  const [marginCoin, marginMode] = [line.coin, of.one(['crossed', 'isolated'])];
  const tradeSide = hedge ? { tradeSide: of.one(['open', 'close']) } : {};
  const order = {
    ...{ symbol, productType, marginMode, marginCoin, side, price, ...tradeSide },
    ...{ size: of.one(['0.01', '0.02', '0.05']), orderType: of.one(['limit', 'limit', 'market']) },
    ...{ force: of.one(['gtc', 'gtc', 'ioc', 'post_only']), ...(of.below(4) === 0 && !hedge && { reduceOnly: 'YES' }) },
  };
  const { price: _price, ...priceless } = order;
  const open = some(['plain']);
  const plan = some(['plan', 'tpsl']);
  const holdSide = hedge ? of.one(['long', 'short']) : of.one(['buy', 'sell']);
  return of.one<Deed>([
    ['order/place-order', order],
    ['order/place-order', order],
    ['order/place-order', order],
    ['order/cancel-order', { symbol: open?.symbol ?? symbol, productType, orderId: String(open?.id ?? 1n) }],
    [
      'order/modify-order',
      {
        ...{
          symbol: open?.symbol ?? symbol,
          productType,
          orderId: String(open?.id ?? 1n),
          newClientOid: `n${of.below(1e9)}`,
        },
        ...{ newSize: '0.03', newPrice: price },
      },
    ],
    ['order/cancel-all-orders', { productType }],
    [
      'order/place-plan-order',
      { ...priceless, planType: 'normal_plan', orderType: 'market', triggerPrice: trigger, triggerType: 'mark_price' },
    ],
    [
      'order/place-tpsl-order',
      {
        ...{
          marginCoin,
          productType,
          symbol,
          holdSide,
          triggerPrice: trigger,
          triggerType: 'fill_price',
          size: '0.01',
        },
        planType: of.one(['profit_plan', 'loss_plan']),
      },
    ],
    [
      'order/cancel-plan-order',
      {
        ...{ productType, symbol: plan?.symbol ?? symbol, planType: plan?.given.get('planType') ?? 'normal_plan' },
        orderIdList: [{ orderId: String(plan?.id ?? 1n) }],
      },
    ],
    ['order/close-positions', { productType, symbol }],
    [
      'account/set-leverage',
      { symbol, productType, marginCoin, leverage: of.one(['5', '10', '20']), holdSide: 'long' },
    ],
    ['account/set-all-leverage', { productType, leverage: of.one(['5', '10', '20']) }],
    ['account/set-margin-mode', { symbol, productType, marginCoin, marginMode }],
    ['account/set-position-mode', { productType, posMode: of.one(['one_way_mode', 'hedge_mode']) }],
    ['account/set-margin', { symbol, productType, marginCoin, amount: of.one(['1', '-1']), holdSide }],
  ]);
};

const deedOfV3 = (of: Chance, world: TestWorld, line: Line): Deed => {
  const { symbol, price, trigger, some, side, hedge } = common(of, world, 'v3', line);
  const category = line.product;
  const posSide = hedge ? { posSide: of.one(['long', 'short']) } : {};
  const order = {
    ...{ category, symbol, side, price, ...posSide, qty: of.one(['0.01', '0.02', '0.05']) },
    ...{ orderType: of.one(['limit', 'limit', 'market']), timeInForce: of.one(['gtc', 'gtc', 'ioc', 'post_only']) },
    ...(of.below(4) === 0 && !hedge && { reduceOnly: 'yes' }),
  };
  const orderId = String(some(['plain'])?.id ?? 1n);
  const waiting = String(some(['plan', 'tpsl'])?.id ?? 1n);
  const strategy = { category, symbol, ...posSide, qty: '0.01' };
  return of.one<Deed>([
    ['trade/place-order', order],
    ['trade/place-order', order],
    ['trade/place-order', order],
    ['trade/cancel-order', { orderId }],
    ['trade/modify-order', { category, symbol, orderId, price, qty: '0.03' }],
    ['trade/cancel-symbol-order', { category }],
    [
      'trade/place-strategy-order',
      { ...strategy, side, type: 'trigger', triggerBy: 'market', triggerPrice: trigger, triggerOrderType: 'market' },
    ],
    ['trade/place-strategy-order', { ...strategy, type: 'tpsl', tpslMode: 'partial', takeProfit: trigger, side }],
    ['trade/modify-strategy-order', { orderId: waiting, qty: '0.02', triggerPrice: trigger }],
    ['trade/cancel-strategy-order', { orderId: waiting }],
    ['trade/close-positions', { category, symbol }],
    ['account/set-leverage', { category, symbol, leverage: of.one(['5', '10', '20']) }],
    ['account/set-hold-mode', { holdMode: of.one(['one_way_mode', 'hedge_mode']) }],
  ]);
};

/** What only a test can do. */
const meddle = (of: Chance, world: TestWorld, generation: Generation, line: Line): void => {
  const account = world.sandbox.account(accountNames[generation]);
  const book = account.book(line.product);
  const order = book.orders.find(({ status, service }) => status === 'open' && service === 'plain');
  if (order !== undefined && !book.rules.closes(order)) {
    account.fillOrder({ product: line.product, orderId: order.id, quantity: '0.001' });
  }
  if (of.below(4) === 0) account.setBalance(line.coin, String(of.below(20_000)), line.product);
  if (of.below(4) > 0) return;
  const positionSide = book.positionMode.hedge ? of.one(['LONG', 'SHORT'] as const) : 'BOTH';
  const amount = positionSide === 'SHORT' ? '-0.01' : '0.01';
  account.openPosition({ product: line.product, symbol: of.one(line.symbols), amount, positionSide });
};

const orderOfV2 = (row: Row) => ({
  ...pick(row, 'clientOid side posSide tradeSide status marginCoin marginMode orderType force posMode uTime cTime'),
  ...{ symbol: row.instId ?? row.symbol, price: Number(row.price), size: row.size },
  ...{
    filled: row.accBaseVolume ?? row.baseVolume,
    average: row.priceAvg ?? '',
    reduces: row.reduceOnly.toLowerCase(),
  },
  ...{ profit: Number(row.totalProfits), fee: Number(row.feeDetail?.[0].fee ?? row.fee) },
});

const planNames: { readonly [short: string]: string } = { pl: 'normal_plan', tp: 'profit_plan', sl: 'loss_plan' };

const waitingOfV2 = (row: Row) => ({
  ...pick(row, 'clientOid side posSide tradeSide triggerPrice triggerType orderType size marginCoin uTime cTime'),
  ...{ symbol: row.instId ?? row.symbol, plan: planNames[row.planType] ?? row.planType },
  status: row.status ?? row.planStatus,
});

const positionNamesOfV2 =
  'marginCoin marginMode posMode total available openPriceAvg achievedProfits keepMarginRate breakEvenPrice cTime uTime ' +
  'assetMode autoMargin deductedFee';

const foldV2 = (view: View, frame: Row): void => {
  const line = frame.arg.instType;
  for (const row of frame.data) {
    switch (frame.arg.channel) {
      case 'orders':
        // An average of nothing is left out here, and empty in answers.
        view.orders.set(row.orderId, orderOfV2(row));
        break;
      case 'orders-algo':
        view.waiting.set(row.orderId, waitingOfV2(row));
        break;
      case 'fill':
        if (view.fills.has(row.tradeId)) throw new Error(`Fill ${row.tradeId} came twice.`);
        view.fills.set(
          row.tradeId,
          pick(row, 'orderId symbol price baseVolume quoteVolume profit tradeSide tradeScope feeDetail posMode cTime'),
        );
        break;
      case 'account':
        view.balances.set(`${line} ${row.marginCoin}`, pick(row, 'available'));
        break;
      default:
    }
  }
  if (frame.arg.channel !== 'positions') return;
  for (const key of [...view.positions.keys()]) if (key.startsWith(line)) view.positions.delete(key);
  for (const row of frame.data) {
    view.positions.set(`${line} ${row.instId} ${row.holdSide}`, {
      ...pick(row, positionNamesOfV2),
      ...{ locked: row.frozen, leverage: String(row.leverage) },
    });
  }
};

const readV2 = async (world: TestWorld): Promise<View> => {
  const view = emptyView();
  const read = async (path: string, query: { [name: string]: string }): Promise<Row> =>
    (await world.mix('GET', `/api/v2/mix/${path}`, { query })).json.data;
  for (const { product: productType } of lines) {
    const rows = async (path: string, list: string, query = {}): Promise<Row[]> =>
      (await read(path, { productType, limit: '100', ...query }))?.[list] ?? [];
    for (const path of ['order/orders-pending', 'order/orders-history']) {
      for (const row of await rows(path, 'entrustedList')) view.orders.set(row.orderId, orderOfV2(row));
    }
    for (const path of ['order/orders-plan-pending', 'order/orders-plan-history']) {
      for (const planType of ['normal_plan', 'profit_loss']) {
        for (const row of await rows(path, 'entrustedList', { planType }))
          view.waiting.set(row.orderId, waitingOfV2(row));
      }
    }
    for (const row of await rows('order/fill-history', 'fillList')) {
      const names = 'orderId symbol price baseVolume quoteVolume profit tradeSide tradeScope feeDetail posMode cTime';
      view.fills.set(row.tradeId, pick(row, names));
    }
    for (const row of await read('position/all-position', { productType })) {
      const key = `${productType} ${row.symbol} ${row.holdSide}`;
      view.positions.set(key, pick(row, `${positionNamesOfV2} locked leverage`));
    }
    for (const row of await read('account/accounts', { productType })) {
      view.balances.set(`${productType} ${row.marginCoin}`, pick(row, 'available'));
    }
  }
  return view;
};

const orderNamesOfV3 =
  'symbol clientOid qty amount holdMode tradeSide orderType side marginMode cumExecQty cumExecValue cancelReason feeDetail ' +
  'delegateType stpMode createdTime updatedTime';

const orderOfV3 = (row: Row) => ({
  ...pick(row, orderNamesOfV3),
  ...{ category: row.category.toUpperCase(), price: Number(row.price), average: Number(row.avgPrice) },
  ...{ posSide: row.holdSide ?? row.posSide, reduces: row.reduceOnly.toLowerCase() },
  status: row.orderStatus === 'new' ? 'live' : row.orderStatus,
});

const strategyNames =
  'symbol clientOid qty posSide type status tpTriggerBy slTriggerBy takeProfit stopLoss tpOrderType slOrderType ' +
  'tpLimitPrice slLimitPrice triggerBy triggerPrice triggerOrderType triggerOrderPrice createdTime updatedTime';

const fillNamesOfV3 =
  'orderId clientOid symbol orderType side tradeSide execPrice execQty execValue execPnl tradeScope feeDetail execLinkId isRPI';

const fillOfV3 = (row: Row) => ({
  ...pick(row, fillNamesOfV3),
  ...{
    category: row.category.toUpperCase(),
    posSide: row.holdSide ?? row.posSide,
    at: row.execTime ?? row.createdTime,
  },
});

const positionNamesOfV3 =
  'marginCoin marginMode holdMode avgPrice leverage curRealisedPnl mmr breakEvenPrice createdTime updatedTime';

const foldV3 = (view: View, frame: Row): void => {
  const rows: Row[] = Array.isArray(frame.data) ? frame.data : [frame.data];
  for (const row of rows) {
    switch (frame.arg.topic) {
      case 'order':
        view.orders.set(row.orderId, orderOfV3(row));
        break;
      case 'strategy-order':
        view.waiting.set(row.orderId, { ...pick(row, strategyNames), category: row.category.toUpperCase() });
        break;
      case 'fill':
        if (view.fills.has(row.execId)) throw new Error(`Fill ${row.execId} came twice.`);
        view.fills.set(row.execId, fillOfV3(row));
        break;
      case 'account':
        for (const coin of row.coin) view.balances.set(coin.coin, pick(coin, 'balance locked'));
        break;
      case 'position': {
        const key = `${row.symbol} ${row.posSide}`;
        if (row.positionStatus === 'ended') view.positions.delete(key);
        else view.positions.set(key, { ...pick(row, positionNamesOfV3), total: row.size });
        break;
      }
      default:
    }
  }
};

const readV3 = async (world: TestWorld): Promise<View> => {
  const view = emptyView();
  const read = async (path: string, query?: { [name: string]: string }): Promise<Row> =>
    (await world.uta('GET', `/api/v3/${path}`, query && { query })).json.data;
  for (const { product: category } of lines) {
    const rows = async (path: string): Promise<Row[]> => (await read(path, { category, limit: '100' }))?.list ?? [];
    for (const path of ['trade/unfilled-orders', 'trade/history-orders']) {
      for (const row of await rows(path)) view.orders.set(row.orderId, orderOfV3(row));
    }
    for (const row of await rows('trade/fills')) view.fills.set(row.execId, fillOfV3(row));
    const waiting = [
      ...(await read('trade/unfilled-strategy-orders', { category })),
      ...(await rows('trade/history-strategy-orders')),
    ];
    for (const row of waiting) view.waiting.set(row.orderId, { ...pick(row, strategyNames), category });
    for (const row of await rows('position/current-position')) {
      view.positions.set(`${row.symbol} ${row.posSide}`, pick(row, `${positionNamesOfV3} total`));
    }
  }
  for (const coin of (await read('account/assets')).assets) view.balances.set(coin.coin, pick(coin, 'balance locked'));
  return view;
};

const generations = {
  v2: { deed: deedOfV2, fold: foldV2, read: readV2 },
  v3: { deed: deedOfV3, fold: foldV3, read: readV3 },
} as const;

/** Holds what was heard of against what REST says: the same things, and every word that REST has of them. */
const compare = (told: View, shown: View): void => {
  for (const [name, rows] of Object.entries(shown) as [keyof View, View['orders']][]) {
    expect([...told[name].keys()].sort(), name).toEqual([...rows.keys()].sort());
    for (const [key, row] of rows) {
      const said = Object.entries(row).filter(([, value]) => value !== undefined);
      const heard = told[name].get(key) as Row;
      const words = said.map(([word]) => [word, heard[word]]);
      expect(Object.fromEntries(words), `${name} ${key}`).toEqual(Object.fromEntries(said));
    }
  }
};

const deedsOfARun = 160;

describe.each(['v2', 'v3'] as const)('the account that private channels of %s tell of', (generation) => {
  it.each([1, 2, 3])(
    'is the one that REST reads, whatever happens to it (%i)',
    async (seed) => {
      const { deed, fold, read } = generations[generation];
      const prices = { BTCUSDT: { volatility: 3 } };
      const world = await startWorld({ seed, step: 1_000, prices }, { contracts: false });
      const { sandbox, time } = world;
      const heard = listenPrivately(sandbox, time, generation);
      await time.run(time.sleep(10));
      const of = chance(seed);
      const call = generation === 'v2' ? world.mix : world.uta;
      const root = generation === 'v2' ? '/api/v2/mix/' : '/api/v3/';
      for (let done = 0; done < deedsOfARun; done += 1) {
        const line = of.one(lines);
        const [path, body] = deed(of, world, line);
        await call('POST', `${root}${path}`, { body });
        if (of.below(4) === 0) meddle(of, world, generation, line);
        await time.run(time.sleep(of.one([10, 1_000, 60_000])));
        heard.send('ping');
      }
      await time.run(time.sleep(10));
      const told = emptyView();
      for (const frame of pushesOf(heard)) fold(told, frame);
      const shown = await read(world);
      expect(told.fills.size).toBeGreaterThan(10);
      expect(told.waiting.size).toBeGreaterThan(2);
      compare(told, shown);
      expect(new Set(heard.frames.filter(({ event }) => event === 'error'))).toEqual(new Set());
      const silent = generation === 'v2' ? 'adl-noti' : 'adl-notification';
      expect(pushesOf(heard).map(channelOf)).not.toContain(silent);
    },
    60_000,
  );
});
