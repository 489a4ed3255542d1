import { describe, expect, it } from 'vitest';
import { checkMargin, reckonMargin } from '../../src/margin/check-margin.ts';
import { isClearlyEnough } from '../../src/margin/estimate.ts';
import type { Order } from '../../src/state/order.ts';
import { binance } from '../support/binance.ts';
import { bitget } from '../support/bitget.ts';
import { useSandbox } from '../support/sandbox.ts';
import { unified } from '../support/unified.ts';

const sandbox = useSandbox({ contracts: true });
const usdm = binance(sandbox, 'binance-usdm');
const coinm = binance(sandbox, 'binance-coinm');
const portfolio = binance(sandbox, 'binance-pm');
const mix = bitget(sandbox);
const uta = unified(sandbox);

const symbol = 'BTCUSDT';

/** The one row that a read gives, with all numbers as numbers. */
const numbers = (row: object): { readonly [name: string]: number } =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));

describe('figures by the brackets in force on Binance', () => {
  const account = () => sandbox().account('binance');
  const position = async (path = '/fapi/v2/positionRisk', more = {}) =>
    numbers((await usdm('GET', path, { symbol, ...more })).json[0]);

  it('maintain each part of a position at the rate of its own bracket', async () => {
    account().openPosition({ symbol, amount: '10' });
    // 650,000: 300,000 at 0.4 %, the rest at 0.5 %.
    const { json } = await usdm('GET', '/fapi/v3/account');
    expect(json.totalMaintMargin).toBe('2950.00000000');
    expect(json.positions[0].maintMargin).toBe('2950.00000000');
  });

  it('liquidate a crossed position where the wallet and it are worth what they have to maintain', async () => {
    account().openPosition({ symbol, amount: '10' });
    const { liquidationPrice = 0 } = await position();
    expect(10_000 + 10 * (liquidationPrice - 65_000)).toBeCloseTo(10 * liquidationPrice * 0.005 - 300, 3);
    account().openPosition({ symbol, amount: '-20' });
    const { liquidationPrice: above = 0 } = await position();
    expect(10_000 - 10 * (above - 65_000)).toBeCloseTo(10 * above * 0.005 - 300, 3);
  });

  it('count what other positions gain and have to maintain, and leave isolated ones out', async () => {
    account().openPosition({ symbol, amount: '1' });
    account().openPosition({ symbol: 'ETHUSDT', amount: '10', entryPrice: '3400' });
    account().openPosition({ symbol: 'SOLUSDT', amount: '100', isolatedMargin: '500' });
    const { liquidationPrice = 0 } = await position();
    const others = 10 * (3_500 - 3_400) - 35_000 * 0.004;
    expect(10_000 + others + (liquidationPrice - 65_000)).toBeCloseTo(liquidationPrice * 0.004, 3);
    const isolated = numbers((await usdm('GET', '/fapi/v2/positionRisk', { symbol: 'SOLUSDT' })).json[0]);
    const { liquidationPrice: own = 0 } = isolated;
    expect(500 + 100 * (own - 150)).toBeCloseTo(100 * own * 0.005, 3);
  });

  it('tell what an isolated position has apart from what was set aside for it', async () => {
    account().openPosition({ symbol, amount: '-0.1', entryPrice: '64000', isolatedMargin: '500' });
    account().openPosition({ symbol: 'ETHUSDT', amount: '1', entryPrice: '3400' });
    const isolated = { isolatedMargin: '400.00000000', isolatedWallet: '500.00000000' };
    const crossed = { isolatedMargin: '0.00000000', isolatedWallet: '0.00000000' };
    for (const path of ['/fapi/v2/positionRisk', '/fapi/v3/positionRisk']) {
      expect((await usdm('GET', path, { symbol })).json[0]).toMatchObject(isolated);
      expect((await usdm('GET', path, { symbol: 'ETHUSDT' })).json[0]).toMatchObject(crossed);
    }
    const { positions } = (await usdm('GET', '/fapi/v3/account')).json;
    expect(positions.find((each: { symbol: string }) => each.symbol === symbol)).toMatchObject(isolated);
    const inverse = 'BTCUSD_PERP';
    account().openPosition({
      product: 'coinm',
      symbol: inverse,
      amount: '65',
      entryPrice: '50000',
      isolatedMargin: '1',
    });
    const [row] = (await coinm('GET', '/dapi/v1/positionRisk', { pair: 'BTCUSD' })).json.filter(
      (each: { symbol: string }) => each.symbol === inverse,
    );
    // 6,500 dollars were 0.13 BTC, and are 0.1.
    expect(row).toMatchObject({ isolatedMargin: '1.03000000', isolatedWallet: '1.00000000' });
  });

  it('share one liquidation price between both sides in hedge mode', async () => {
    await usdm('POST', '/fapi/v1/positionSide/dual', { dualSidePosition: 'true' });
    account().openPosition({ symbol, amount: '4', positionSide: 'LONG' });
    account().openPosition({ symbol, amount: '-1', positionSide: 'SHORT', entryPrice: '66000' });
    const { json } = await usdm('GET', '/fapi/v2/positionRisk', { symbol });
    const [long, short] = json.map((row: { liquidationPrice: string }) => Number(row.liquidationPrice));
    expect(long).toBe(short);
    expect(10_000 + 4 * (long - 65_000) - (long - 66_000)).toBeCloseTo(5 * long * 0.004, 3);
  });

  it('have none where nothing can take so much', async () => {
    account().openPosition({ symbol, amount: '0.1' });
    expect((await position()).liquidationPrice).toBe(0);
  });

  it('bind orders by the larger of what bids and asks would make of a position', async () => {
    const place = (side: string, price: string, quantity: string) =>
      usdm('POST', '/fapi/v1/order', { symbol, side, type: 'LIMIT', timeInForce: 'GTC', price, quantity });
    const bound = async () => Number((await usdm('GET', '/fapi/v3/account')).json.totalOpenOrderInitialMargin);
    await place('BUY', '64000', '0.5');
    await place('SELL', '66000', '0.2');
    expect(await bound()).toBeCloseTo(32_000 / 20, 6);
    account().openPosition({ symbol, amount: '-0.4' });
    // The bid would leave 6,000 long where 26,000 are short, the ask makes them 39,200.
    expect(await bound()).toBeCloseTo(13_200 / 20, 6);
  });

  it('are in the coin on COIN-M', async () => {
    const held = 'BTCUSD_PERP';
    account().setBalance('BTC', '1', 'coinm');
    account().openPosition({ product: 'coinm', symbol: held, amount: '6500' });
    const row = numbers((await coinm('GET', '/dapi/v1/positionRisk', { pair: 'BTCUSD' })).json[0]);
    const { liquidationPrice: price = 0 } = row;
    expect(1 + 650_000 * (1 / 65_000 - 1 / price)).toBeCloseTo((650_000 / price) * 0.01 - 0.055, 6);
  });

  it('count other assets for less than they are worth in multi-assets mode', async () => {
    account().setBalance('USDT', '0');
    account().setBalance('BTC', '1');
    await usdm('POST', '/fapi/v1/multiAssetsMargin', { multiAssetsMargin: 'true' });
    account().openPosition({ symbol, amount: '1' });
    const { json } = await usdm('GET', '/fapi/v3/account');
    expect(Number(json.totalMarginBalance)).toBe(65_000);
    expect(Number(json.availableBalance)).toBeCloseTo(65_000 * 0.95 - 65_000 / 20, 6);
    const { liquidationPrice = 0 } = await position();
    expect(65_000 * 0.95 + (liquidationPrice - 65_000)).toBeCloseTo(liquidationPrice * 0.004, 3);
  });
});

describe('figures of a portfolio', () => {
  const account = () => sandbox().account('binance');
  const whole = async () => (await portfolio('GET', '/papi/v1/account')).json;

  it('put all that three wallets have against all that two of them have to maintain', async () => {
    account().setBalance('USDT', '1000', 'pm-margin');
    account().setBalance('USDT', '5000', 'pm-um');
    account().setBalance('BTC', '0.1', 'pm-cm');
    account().openPosition({ product: 'pm-um', symbol, amount: '0.1', entryPrice: '60000' });
    account().openPosition({ product: 'pm-cm', symbol: 'BTCUSD_PERP', amount: '65' });
    const facts = numbers(await whole());
    const equity = 1000 * 0.9999 + 5500 * 0.9999 + 6500 * 0.95;
    const maintained = 6500 * 0.004 + 6500 * 0.004;
    expect(facts.accountEquity).toBeCloseTo(equity, 6);
    expect(facts.actualEquity).toBeCloseTo(13_000, 6);
    expect(facts.accountMaintMargin).toBeCloseTo(maintained, 6);
    expect(facts.uniMMR).toBeCloseTo(equity / maintained, 6);
    expect(facts.accountInitialMargin).toBeCloseTo(13_000 / 20, 6);
  });

  it.each([
    [1.04, 'FORCE_LIQUIDATION'],
    [1.19, 'REDUCE_ONLY'],
    [1.49, 'MARGIN_CALL'],
    [1.51, 'NORMAL'],
  ])('name the state of an account at a ratio of %s: %s', async (ratio, state) => {
    account().setBalance('USDT', '0', 'pm-margin');
    account().setBalance('BTC', '0', 'pm-cm');
    account().openPosition({ product: 'pm-um', symbol, amount: '1', entryPrice: '20000' });
    const needed = 65_000 * 0.004;
    account().setBalance('USDT', ((needed * ratio) / 0.9999 - 45_000).toFixed(8), 'pm-um');
    expect((await whole()).accountStatus).toBe(state);
  });
});

describe('figures by the tiers in force on Bitget', () => {
  const account = () => sandbox().account('bitget');
  const read = async (path: string, query = {}) =>
    (await mix('GET', `/api/v2/mix/${path}`, { query: { productType: 'USDT-FUTURES', marginCoin: 'USDT', ...query } }))
      .json.data;

  it('maintain the fee of closing too', async () => {
    account().openPosition({ product: 'USDT-FUTURES', symbol, amount: '10' });
    const [row] = await read('position/single-position', { symbol });
    expect(row.keepMarginRate).toBe('0.005');
    const maintained = 650_000 * 0.0056 - 300;
    expect(Number(row.marginRatio)).toBeCloseTo(maintained / 10_000, 8);
    const price = Number(row.liquidationPrice);
    expect(10_000 + 10 * (price - 65_000)).toBeCloseTo(10 * price * 0.0056 - 300, 3);
    const [funds] = await read('account/accounts');
    expect(Number(funds.crossedRiskRate)).toBeCloseTo(maintained / 10_000, 8);
  });

  it('maintain the larger of two crossed sides', async () => {
    await mix('POST', '/api/v2/mix/account/set-position-mode', {
      body: { productType: 'USDT-FUTURES', posMode: 'hedge_mode' },
    });
    account().openPosition({ product: 'USDT-FUTURES', symbol, amount: '3', positionSide: 'LONG' });
    account().openPosition({ product: 'USDT-FUTURES', symbol, amount: '-1', positionSide: 'SHORT' });
    const [long, short] = await read('position/single-position', { symbol });
    expect(Number(long.marginRatio)).toBeCloseTo((195_000 * 0.0046) / 10_000, 8);
    const price = Number(long.liquidationPrice);
    expect(10_000 + 2 * (price - 65_000)).toBeCloseTo(3 * price * 0.0046, 3);
    expect(short.liquidationPrice).toBe(long.liquidationPrice);
  });

  it('put every coin of a unified account behind every position', async () => {
    const holder = sandbox().account('bitget-unified');
    holder.setBalance('USDT', '6000', 'USDT-FUTURES');
    holder.setBalance('BTC', '0.1', 'COIN-FUTURES');
    holder.setBalance('USDC', '0', 'USDC-FUTURES');
    holder.openPosition({ product: 'USDT-FUTURES', symbol, amount: '1' });
    const { data } = (await uta('GET', 'account/assets')).json;
    const effective = 6000 + 6500 * 0.98;
    expect(Number(data.effEquity)).toBeCloseTo(effective, 6);
    expect(Number(data.mmr)).toBeCloseTo(65_000 * 0.0046, 6);
    expect(Number(data.mgnRatio)).toBeCloseTo((65_000 * 0.0046) / effective, 8);
    const query = { category: 'USDT-FUTURES', symbol };
    const [row] = (await uta('GET', 'position/current-position', { query })).json.data.list;
    const price = Number(row.liquidationPrice);
    expect(effective + (price - 65_000)).toBeCloseTo(price * 0.0046, 3);
  });
});

describe('what assets count for', () => {
  it('is what their reads say', async () => {
    const path = '/fapi/v1/assetIndex';
    expect((await usdm('GET', path, { symbol: 'BTCUSD' })).json).toMatchObject({
      bidBuffer: '0.05000000',
      bidRate: '61750.00000000',
    });
    expect((await usdm('GET', path, { symbol: 'ADAUSD' })).json).toMatchObject({ bidBuffer: '0.10000000' });
    const { data } = (await uta('GET', 'market/discount-rate')).json;
    expect(data).toContainEqual({ coin: 'USDT', list: [{ tierStartValue: '0', discountRate: '1' }] });
    expect(data).toContainEqual({ coin: 'BTC', list: [{ tierStartValue: '0', discountRate: '0.98' }] });
  });
});

describe('what an account can pay for', () => {
  const book = () => sandbox().account('binance').book('usdm');
  const order = (changes: Partial<Order> = {}): Order => ({
    ...{ id: 1n, clientId: '', service: 'plain', symbol, side: 'BUY', positionSide: 'BOTH', type: 'LIMIT' },
    ...{ status: 'open', price: '65000', quantity: '1', changes: 0, given: new Map(), createdAt: 0, updatedAt: 0 },
    ...changes,
  });
  const check = (changes: Partial<Order> = {}) => checkMargin(book(), order(changes));

  it.each([
    ['3.07', 'enough'],
    ['3.08', 'not-enough'],
  ])('a bid of %s at twenty times what there is: %s', (quantity, verdict) => {
    expect(check({ quantity })).toBe(verdict);
  });

  it('a sale is reckoned higher than it asks, and a market order at more than the best price', () => {
    // 10,000 x 20 / 65,097.5 = 3.0723.
    expect(check({ side: 'SELL', quantity: '3.072' })).toBe('enough');
    expect(check({ side: 'SELL', quantity: '3.073' })).toBe('not-enough');
    const market = { type: 'MARKET', price: '', quantity: '3.07' };
    expect(check(market)).toBe('not-enough');
    expect(check({ ...market, quantity: '3.04' })).toBe('enough');
  });

  it('a bid above the mark price costs what it would lose at once', () => {
    // 66,000 / 20 + 1,000.
    expect(check({ price: '66000', quantity: '2.32' })).toBe('enough');
    expect(check({ price: '66000', quantity: '2.33' })).toBe('not-enough');
  });

  it('what turns a position back costs nothing, though nothing is free', () => {
    sandbox().account('binance').openPosition({ symbol, amount: '3.07' });
    expect(check({ quantity: '0.1' })).toBe('not-enough');
    expect(check({ side: 'SELL', quantity: '6' })).toBe('enough');
    expect(check({ side: 'SELL', quantity: '6.2' })).toBe('not-enough');
    expect(check({ quantity: '1', given: new Map([['reduceOnly', 'true']]) })).toBe('enough');
  });

  it('a change of an order frees what the order bound', () => {
    const resting = order({ quantity: '3' });
    book().settings(symbol);
    book().orderStore.add(resting);
    expect(check({ quantity: '0.1' })).toBe('not-enough');
    expect(checkMargin(book(), order({ quantity: '3.05' }), resting)).toBe('enough');
    expect(checkMargin(book(), order({ quantity: '3.2' }), resting)).toBe('not-enough');
  });

  it('each side pays for itself in hedge mode', () => {
    book().positionMode.hedge = true;
    const long = { positionSide: 'LONG' } as const;
    book().orderStore.add(order({ ...long, quantity: '2' }));
    expect(check({ positionSide: 'SHORT', side: 'SELL', quantity: '1.06' })).toBe('enough');
    expect(check({ positionSide: 'SHORT', side: 'SELL', quantity: '1.08' })).toBe('not-enough');
    expect(check({ ...long, side: 'SELL', quantity: '9' })).toBe('enough');
  });

  it('nothing opens in a portfolio whose ratio is low', () => {
    const account = sandbox().account('binance');
    for (const product of ['pm-margin', 'pm-um', 'pm-cm'] as const) account.setBalance('USDT', '0', product);
    account.setBalance('BTC', '0', 'pm-cm');
    account.openPosition({ product: 'pm-um', symbol, amount: '1', entryPrice: '64690' });
    expect(checkMargin(account.book('pm-um'), order({ quantity: '0.001' }))).toBe('not-enough');
    const reduce = order({ side: 'SELL', quantity: '0.5' });
    expect(checkMargin(account.book('pm-um'), reduce)).toBe('enough');
  });

  it('a glance never finds more than there is', () => {
    const account = sandbox().account('binance');
    let [clear, seed] = [0, 7];
    const draw = (most: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return (seed / 2_147_483_647) * most;
    };
    for (let round = 0; round < 300; round += 1) {
      sandbox().reset();
      account.setBalance('USDT', draw(20_000).toFixed(2));
      if (draw(1) < 0.7) account.openPosition({ symbol, amount: (draw(4) - 2).toFixed(3) });
      for (let count = draw(4); count > 1; count -= 1) {
        const side = draw(1) < 0.5 ? 'BUY' : 'SELL';
        const id = BigInt(round * 10 + Math.ceil(count));
        book().orderStore.add(
          order({ id, side, price: (60_000 + draw(9_000)).toFixed(1), quantity: draw(1).toFixed(3) }),
        );
      }
      const probe = order({ side: draw(1) < 0.5 ? 'BUY' : 'SELL', quantity: draw(3).toFixed(3) });
      if (!isClearlyEnough(book(), probe)) continue;
      clear += 1;
      expect(reckonMargin(book(), probe)).toBe('enough');
    }
    expect(clear).toBeGreaterThan(30);
  });
});
