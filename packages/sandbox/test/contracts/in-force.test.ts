import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBundle } from '../../src/bundle/load-bundles.ts';
import { readOperations } from '../../src/bundle/read-operations.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/index.ts';
import { binance } from '../support/binance.ts';
import { bitget } from '../support/bitget.ts';
import { directBinance, directBitget } from '../support/direct-calls.ts';
import { testTime, useSandbox } from '../support/sandbox.ts';
import { unified } from '../support/unified.ts';

const limit = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', price: '64000', quantity: '0.01' };

describe('contracts in force on Binance', () => {
  const sandbox = useSandbox({ contracts: true });
  const usdm = binance(sandbox, 'binance-usdm');
  const order = (changes: object) => usdm('POST', '/fapi/v1/order', { ...limit, ...changes });

  it.each([
    [{}, undefined],
    [{ price: '64000.05' }, -4014],
    [{ price: '64000.001' }, -1111],
    [{ price: '0.01' }, -4013],
    [{ price: '4529764.1' }, -4002],
    [{ price: '68250' }, undefined],
    [{ price: '68250.1' }, -4016],
    [{ side: 'SELL', price: '61750' }, undefined],
    [{ side: 'SELL', price: '61749.9' }, -4024],
    [{ quantity: '0.0101' }, -1111],
    [{ quantity: '0' }, -4003],
    [{ quantity: '1000.001' }, -4005],
    [{ quantity: '0.001' }, -4164],
    [{ type: 'MARKET', timeInForce: undefined, price: undefined, quantity: '120.001' }, -4005],
    [{ type: 'MARKET', timeInForce: undefined, price: undefined, quantity: '120' }, undefined],
    [{ symbol: 'NOSUCHUSDT' }, -1121],
  ])('%o is answered with %s', async (changes, code) => {
    expect((await order(changes)).json.code).toBe(code);
  });

  it('name the bound that was passed', async () => {
    expect((await order({ price: '70000' })).json.msg).toBe("Limit price can't be higher than 68250.");
    expect((await order({ quantity: '0.001' })).json.msg).toContain('no smaller than 100 ');
  });

  it('take an order of any worth that only reduces', async () => {
    await order({ type: 'MARKET', timeInForce: undefined, price: undefined });
    expect((await order({ side: 'SELL', quantity: '0.001', price: '66000' })).json.code).toBe(-4164);
    expect((await order({ side: 'SELL', quantity: '0.001', price: '66000', reduceOnly: 'true' })).status).toBe(200);
  });

  it('judge each order of a batch, and each change of one', async () => {
    const batchOrders = JSON.stringify([limit, { ...limit, price: '64000.05' }, { ...limit, symbol: 'NOSUCHUSDT' }]);
    const { json } = await usdm('POST', '/fapi/v1/batchOrders', { batchOrders });
    expect(json.map(({ code }: { code?: number }) => code)).toEqual([undefined, -4014, -1121]);
    const { orderId } = json[0];
    const change = (changes: object) =>
      usdm('PUT', '/fapi/v1/order', {
        symbol: 'BTCUSDT',
        side: 'BUY',
        orderId,
        price: '63000',
        quantity: '0.01',
        ...changes,
      });
    expect((await change({ price: '63000.05' })).json.code).toBe(-4014);
    expect((await change({ quantity: '0.001' })).json.code).toBe(-5029);
    expect((await change({})).status).toBe(200);
  });

  it('count open orders, ordinary ones by symbol and conditional ones over all', async () => {
    const direct = directBinance(sandbox());
    for (let count = 0; count < 200; count += 1)
      expect((await direct('POST', '/fapi/v1/order', limit)).status).toBe(200);
    expect((await direct('POST', '/fapi/v1/order', limit)).json.code).toBe(-2025);
    const other = { ...limit, symbol: 'ETHUSDT', price: '3400', quantity: '0.1' };
    expect((await direct('POST', '/fapi/v1/order', other)).status).toBe(200);
    const stop = { algoType: 'CONDITIONAL', symbol: 'BTCUSDT', side: 'BUY', type: 'STOP_MARKET', quantity: '0.01' };
    const place = (more: object) => direct('POST', '/fapi/v1/algoOrder', { ...stop, triggerPrice: '70000', ...more });
    expect((await place({ triggerPrice: '70000.05' })).json.code).toBe(-4014);
    for (let count = 0; count < 200; count += 1) {
      expect((await place(count % 2 === 0 ? {} : { symbol: 'ETHUSDT', triggerPrice: '4000' })).status).toBe(200);
    }
    expect((await place({})).json.code).toBe(-4045);
  });

  it('allow the leverage of their brackets, and at each a position as large as they say', async () => {
    const set = (leverage: number) => usdm('POST', '/fapi/v1/leverage', { symbol: 'BTCUSDT', leverage });
    expect((await set(125)).status).toBe(200);
    const market = { type: 'MARKET', timeInForce: undefined, price: undefined };
    expect((await order({ ...market, quantity: '4.615' })).status).toBe(200);
    expect((await order({ ...market, quantity: '0.01' })).json.code).toBe(-2027);
    expect((await order({ ...market, side: 'SELL', quantity: '9' })).status).toBe(200);
    expect((await set(100)).status).toBe(200);
    expect((await order({ ...market, side: 'SELL', quantity: '1' })).status).toBe(200);
    expect((await set(125)).json.code).toBe(-2027);
    const eos = await usdm('POST', '/fapi/v1/leverage', { symbol: 'MOVEUSDT', leverage: 75 });
    expect(eos.json).toMatchObject({ code: -4028, msg: 'Leverage 75 is not valid' });
  });

  it('count what is filled once, and an order that is changed as it is afterwards', async () => {
    await usdm('POST', '/fapi/v1/leverage', { symbol: 'BTCUSDT', leverage: 125 });
    const { orderId } = (await order({ quantity: '3' })).json;
    sandbox().account('binance').fillOrder({ orderId, quantity: '2' });
    const changed = (quantity: string) =>
      usdm('PUT', '/fapi/v1/order', { symbol: 'BTCUSDT', side: 'BUY', orderId, price: '64000', quantity });
    expect((await changed('4.7')).json.code).toBe(-2027);
    expect((await changed('3.1')).status).toBe(200);
    expect((await order({ quantity: '1.6' })).json.code).toBe(-2027);
    expect((await order({ quantity: '1.5' })).status).toBe(200);
  });

  it('are listed with their brackets on every API', async () => {
    const { json: info } = await usdm('GET', '/fapi/v1/exchangeInfo');
    expect(info.symbols.map(({ symbol }: { symbol: string }) => symbol)).toContain('DOGEUSDT');
    const { json: all } = await usdm('GET', '/fapi/v1/leverageBracket');
    expect(all).toHaveLength(info.symbols.length);
    const { json: one } = await usdm('GET', '/fapi/v1/leverageBracket', { symbol: 'BTCUSDT' });
    expect((Array.isArray(one) ? one[0] : one).brackets[1]).toEqual({
      ...{ bracket: 2, initialLeverage: 100, notionalCap: 800000, notionalFloor: 300000, maintMarginRatio: 0.005 },
      cum: 300,
    });
    const coinm = binance(sandbox, 'binance-coinm');
    const { json: ofPair } = await coinm('GET', '/dapi/v1/leverageBracket', { pair: 'BTCUSD' });
    expect(ofPair).toMatchObject([
      { pair: 'BTCUSD', brackets: [{ initialLeverage: 125, qtyCap: 5 }, {}, {}, {}, {}, {}, {}, {}] },
    ]);
    expect((await coinm('GET', '/dapi/v1/leverageBracket', { pair: 'NOSUCH' })).json.code).toBe(-4087);
    expect((await coinm('GET', '/dapi/v2/leverageBracket', { symbol: 'BTCUSD_PERP' })).json).toHaveLength(1);
    expect((await coinm('GET', '/dapi/v1/exchangeInfo')).json.symbols[0]).toMatchObject({ contractSize: 100 });
    const pm = binance(sandbox, 'binance-pm');
    expect((await pm('GET', '/papi/v1/um/leverageBracket', { symbol: 'ETHUSDT' })).json).toHaveLength(1);
    expect((await pm('GET', '/papi/v1/cm/leverageBracket')).json.length).toBeGreaterThan(10);
    expect((await pm('GET', '/papi/v1/um/leverageBracket', { symbol: 'NOSUCHUSDT' })).json.code).toBe(-1121);
  });
});

describe('contracts in force on Bitget', () => {
  const sandbox = useSandbox({ contracts: true });
  const mix = bitget(sandbox);
  const uta = unified(sandbox);
  const target = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' };
  const classic = { ...target, marginMode: 'crossed', marginCoin: 'USDT', side: 'buy', force: 'gtc' };
  const place = (changes: object) =>
    mix('POST', '/api/v2/mix/order/place-order', {
      body: { ...classic, orderType: 'limit', price: '64000', size: '0.01', ...changes },
    });
  const placeUnified = (changes: object) =>
    uta('POST', 'trade/place-order', {
      body: {
        ...{ category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', timeInForce: 'gtc' },
        ...{ price: '64000', qty: '0.01', ...changes },
      },
    });

  it.each([
    [{}, '00000', {}, '00000'],
    [{ price: '64000.05' }, '45115', { price: '64000.05' }, '25244'],
    [{ price: '69000' }, '40815', { price: '69000' }, '25206'],
    [{ side: 'sell', price: '61000' }, '40816', { side: 'sell', price: '61000' }, '25205'],
    [{ size: '0.01005' }, '22038', { qty: '0.01005' }, '400172'],
    [{ size: '1200.0001' }, '45112', { qty: '1200.0001' }, '25208'],
    [{ size: '0.00005' }, '22038', { qty: '0.00005' }, '400172'],
    [
      { symbol: 'XRPUSDT', price: '0.58', size: '0.5' },
      '22038',
      { symbol: 'XRPUSDT', price: '0.58', qty: '5' },
      '45110',
    ],
    [{ symbol: 'XRPUSDT', price: '0.58', size: '5' }, '45110', { symbol: 'NOSUCHUSDT' }, '25100'],
    [{ symbol: 'NOSUCHUSDT' }, '40034', { category: 'SPOT', symbol: 'BTCUSDT', qty: '0.00001' }, '45110'],
    [
      { orderType: 'market', price: undefined, size: '220.0001' },
      '45112',
      { category: 'SPOT', orderType: 'market', price: undefined, qty: '4' },
      '45110',
    ],
    [
      { orderType: 'market', price: undefined, size: '1200' },
      '45112',
      { category: 'SPOT', orderType: 'market', price: undefined, qty: '100' },
      '00000',
    ],
  ])('%o is answered with %s, and on v3 %o with %s', async (changes, code, changesOfUnified, codeOfUnified) => {
    expect((await place(changes)).json.code).toBe(code);
    expect((await placeUnified(changesOfUnified)).json.code).toBe(codeOfUnified);
  });

  it('allow the leverage of their tiers, and at each a position as large as they say', async () => {
    const set = (leverage: string) =>
      mix('POST', '/api/v2/mix/account/set-leverage', { body: { ...target, marginCoin: 'USDT', leverage } });
    expect((await set('126')).json.code).toBe('43050');
    expect((await set('125')).json.code).toBe('00000');
    expect((await place({ size: '4.6' })).json.code).toBe('00000');
    expect((await place({ size: '0.1' })).json.code).toBe('40762');
    const setUnified = (leverage: string) =>
      uta('POST', 'account/set-leverage', { body: { category: 'USDT-FUTURES', symbol: 'BTCUSDT', leverage } });
    expect((await setUnified('126')).json.code).toBe('25223');
    expect((await setUnified('125')).json.code).toBe('00000');
    expect((await placeUnified({ qty: '4.6' })).json.code).toBe('00000');
    expect((await placeUnified({ qty: '0.1' })).json.code).toBe('25233');
  });

  it('count the open orders of a symbol', async () => {
    const direct = directBitget(sandbox(), 'bitget-mix');
    const order = { ...classic, orderType: 'limit', price: '64000', size: '0.001' };
    for (let count = 0; count < 200; count += 1) {
      expect((await direct('POST', '/api/v2/mix/order/place-order', order)).status).toBe(200);
    }
    expect((await direct('POST', '/api/v2/mix/order/place-order', order)).json.code).toBe('45118');
  });

  it('are listed with their tiers on both APIs', async () => {
    const contracts = await mix('GET', '/api/v2/mix/market/contracts', { query: { productType: 'USDT-FUTURES' } });
    expect(contracts.json.data.length).toBeGreaterThan(10);
    const one = await mix('GET', '/api/v2/mix/market/contracts', { query: target });
    expect(one.json.data).toMatchObject([{ symbol: 'BTCUSDT', priceEndStep: '1', pricePlace: '1', maxLever: '125' }]);
    const tiers = await mix('GET', '/api/v2/mix/market/query-position-lever', { query: target });
    expect(tiers.json.data[1]).toMatchObject({ level: '2', startUnit: '300000', endUnit: '800000', leverage: '100' });
    const query = { category: 'COIN-FUTURES', symbol: 'BTCUSD_CM' };
    expect((await uta('GET', 'market/instruments', { query })).json.data).toMatchObject([{ symbol: 'BTCUSD_CM' }]);
    const own = await uta('GET', 'market/position-tier', { query: { category: 'USDT-FUTURES', symbol: 'BTCUSDT' } });
    expect(own.json.data[0]).toMatchObject({ tier: '1', maxTierValue: '300000', leverage: '125' });
  });
});

describe('contracts of your own', () => {
  let folder: string;
  let answers: { readonly [api: string]: { readonly [path: string]: object } };
  const started: Sandbox[] = [];
  const start = async (contracts: SandboxOptions['contracts']): Promise<Sandbox> => {
    const sandbox = await startSandbox({ now: () => testTime, contracts: contracts ?? true });
    started.push(sandbox);
    return sandbox;
  };
  const exampleOf = async (api: string, path: string): Promise<object> => {
    const operations = readOperations(api, await loadBundle(api, undefined));
    return operations.find((operation) => operation.path === path)?.examples[0] as object;
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'contracts-'));
    answers = {
      usdm: {
        information: await exampleOf('binance-usdm', '/fapi/v1/exchangeInfo'),
        brackets: await exampleOf('binance-usdm', '/fapi/v1/leverageBracket'),
      },
      mix: {
        contracts: await exampleOf('bitget-mix', '/api/v2/mix/market/contracts'),
        tiers: await exampleOf('bitget-mix', '/api/v2/mix/market/query-position-lever'),
      },
      uta: { instruments: await exampleOf('bitget-uta', '/api/v3/market/instruments') },
    };
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await Promise.all(started.map((sandbox) => sandbox.close()));
  });
  const dataOf = (answer: object | undefined) => (answer as { readonly data: object }).data;
  const save = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('come from code', async () => {
    const contract = { symbol: 'MINEUSDT', tick: '0.5', step: '2', minNotional: '20' };
    const sandbox = await start({ 'binance-usdm': [contract] });
    const call = directBinance(sandbox);
    const order = { ...limit, symbol: 'MINEUSDT', price: '9.5', quantity: '4' };
    expect((await call('POST', '/fapi/v1/order', order)).status).toBe(200);
    expect((await call('POST', '/fapi/v1/order', { ...order, price: '9.6' })).json.code).toBe(-4014);
    expect((await call('POST', '/fapi/v1/order', { ...order, quantity: '3' })).json.code).toBe(-4023);
    expect((await call('POST', '/fapi/v1/order', { ...order, quantity: '2' })).json.code).toBe(-4164);
    expect((await call('POST', '/fapi/v1/order', limit)).json.code).toBe(-1121);
    // Other APIs have those of the table.
    const coin = { symbol: 'BTCUSD_PERP', side: 'BUY', type: 'MARKET', quantity: '1' };
    expect((await directBinance(sandbox, 'binance-coinm')('POST', '/dapi/v1/order', coin)).status).toBe(200);
    // Portfolio Margin trades the same ones.
    const { json } = await directBinance(sandbox, 'binance-pm')('POST', '/papi/v1/um/order', {
      ...order,
      price: '9.6',
    });
    expect(json.code).toBe(-4014);
  });

  it('come from answers that were saved, and are listed as they were', async () => {
    const { information, brackets } = answers.usdm ?? {};
    const sandbox = await start({
      'binance-usdm': [save('information.json', JSON.stringify(information)), brackets ?? {}],
      'bitget-mix': [save('contracts.json', JSON.stringify(answers.mix?.contracts)), { ...answers.mix?.tiers }],
      'bitget-uta': { ...answers.uta?.instruments },
    });
    const { json } = await directBinance(sandbox)('GET', '/fapi/v1/exchangeInfo');
    expect(json.symbols).toEqual((information as { symbols: object }).symbols);
    expect((await directBinance(sandbox)('POST', '/fapi/v1/order', { ...limit, price: '64000.05' })).json.code).toBe(
      -4014,
    );
    expect((await directBinance(sandbox)('POST', '/fapi/v1/order', { ...limit, symbol: 'ETHUSDT' })).json.code).toBe(
      -1121,
    );
    const mix = directBitget(sandbox, 'bitget-mix');
    const listed = await mix('GET', '/api/v2/mix/market/contracts', { productType: 'USDT-FUTURES' });
    expect(listed.json.data).toEqual(dataOf(answers.mix?.contracts));
    const tiers = await mix('GET', '/api/v2/mix/market/query-position-lever', {
      ...{ productType: 'USDT-FUTURES', symbol: 'BTCUSDT' },
    });
    expect(tiers.json.data).toEqual(dataOf(answers.mix?.tiers));
    const order = {
      ...{ category: 'USDT-FUTURES', symbol: 'BTCUSDT', side: 'buy', orderType: 'limit' },
      timeInForce: 'gtc',
    };
    const placed = await directBitget(sandbox, 'bitget-uta')('POST', '/api/v3/trade/place-order', {
      ...{ ...order, price: '64000.05', qty: '0.01' },
    });
    expect(placed.json.code).toBe('25244');
  });

  it.each([
    [{ 'binance-pm': [] }, 'contracts: "binance-pm" lists no contracts; it is none of binance-usdm, binance-coinm,'],
    [{ 'binance-usdm': '/nowhere/info.json' }, 'contracts[\'binance-usdm\']: cannot read "/nowhere/info.json".'],
    [{ 'binance-usdm': { code: -1121, msg: 'Invalid symbol.' } }, 'save that of GET /fapi/v1/exchangeInfo'],
    [{ 'bitget-uta': [{ symbol: 'BTCUSDT' }] }, 'save that of GET /api/v3/market/instruments.'],
    [{ 'binance-usdm': [{ symbol: 'A', tick: 1, step: '1' }] }, '"tick" of A must be a decimal as text, not 1.'],
    [{ 'binance-usdm': [{ symbol: 'A', tick: '0', step: '1' }] }, '"tick" of A must be above zero.'],
    [{ 'binance-usdm': [{ tick: '1', step: '1' }] }, 'a contract has no "symbol".'],
    [{ 'binance-usdm': { symbols: [] } }, "contracts['binance-usdm'] lists no contract."],
    [{ 'binance-usdm': { symbols: [{ symbol: 'A', filters: [] }] } }, 'A has no "tickSize" in a filter PRICE_FILTER.'],
  ])('are refused where they are none: %o', async (contracts, words) => {
    await expect(startSandbox({ contracts: contracts as never })).rejects.toThrow(words);
  });

  it('are refused where a file holds no JSON', async () => {
    const path = save('broken.json', '{');
    await expect(startSandbox({ contracts: { 'bitget-mix': path } })).rejects.toThrow(`"${path}" is no JSON.`);
  });
});

describe('without contracts in force', () => {
  const sandbox = useSandbox({ apis: ['binance-usdm'] });
  const call = binance(sandbox, 'binance-usdm');

  it('every order of every symbol is taken, and the described contracts are listed', async () => {
    const odd = { ...limit, symbol: 'NOSUCHUSDT', price: '1.23456', quantity: '0.00001' };
    expect((await call('POST', '/fapi/v1/order', odd)).status).toBe(200);
    const { json } = await call('GET', '/fapi/v1/exchangeInfo');
    expect(json.symbols.map(({ symbol }: { symbol: string }) => symbol)).toEqual(['BTCUSDT', 'BTCUSDT_261225']);
  });
});
