import { describe, expect, it } from 'vitest';
import { binance } from './support/binance.ts';
import { bitget } from './support/bitget.ts';
import { useSandbox } from './support/sandbox.ts';

const sandbox = useSandbox();
const usdm = binance(sandbox, 'binance-usdm');
const coinm = binance(sandbox, 'binance-coinm');
const pm = binance(sandbox, 'binance-pm');
const account = () => sandbox().account('binance');
const rest = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '1', price: '9000' };

describe('margin type', () => {
  const change = (marginType: string) => coinm('POST', '/dapi/v1/marginType', { symbol: 'BTCUSD_PERP', marginType });

  it('changes once, shows in the read, and refuses the same again with -4046', async () => {
    expect((await change('ISOLATED')).json).toEqual({ code: 200, msg: 'success' });
    const positions = await coinm('GET', '/dapi/v1/positionRisk');
    expect(positions.json).toMatchObject([{ symbol: 'BTCUSD_PERP', marginType: 'isolated', positionSide: 'BOTH' }]);
    expect(await change('ISOLATED')).toMatchObject({ status: 400, json: { code: -4046 } });
    expect(sandbox().executions('changeMarginType')).toBe(1);
    expect(sandbox().executions('changeMarginType', 'binance-usdm')).toBe(0);
  });

  it('refuses with -4048 over a position and -4047 over an order, of that symbol only', async () => {
    account().openPosition({ product: 'coinm', symbol: 'BTCUSD_PERP', amount: '-3' });
    expect((await change('ISOLATED')).json).toMatchObject({ code: -4048 });
    expect((await change('CROSSED')).json).toMatchObject({ code: -4046 });
    const usdmChange = (symbol: string) => usdm('POST', '/fapi/v1/marginType', { symbol, marginType: 'ISOLATED' });
    await usdm('POST', '/fapi/v1/order', rest);
    expect((await usdmChange('BTCUSDT')).json).toMatchObject({ code: -4047 });
    expect((await usdmChange('ETHUSDT')).status).toBe(200);
  });
});

describe('multi-assets mode', () => {
  const change = (on: boolean) => usdm('POST', '/fapi/v1/multiAssetsMargin', { multiAssetsMargin: String(on) });

  it('changes once, shows in the read, and refuses the same again with -4171', async () => {
    expect((await change(true)).json).toEqual({ code: 200, msg: 'success' });
    expect((await usdm('GET', '/fapi/v1/multiAssetsMargin')).json).toEqual({ multiAssetsMargin: true });
    expect((await change(true)).json).toMatchObject({ code: -4171 });
    expect((await change(false)).status).toBe(200);
  });

  it('and isolated margin keep each other out: -4167 and -4168', async () => {
    const isolated = (symbol: string) => usdm('POST', '/fapi/v1/marginType', { symbol, marginType: 'ISOLATED' });
    await isolated('BTCUSDT');
    expect((await change(true)).json).toMatchObject({ code: -4167 });
    await usdm('POST', '/fapi/v1/marginType', { symbol: 'BTCUSDT', marginType: 'CROSSED' });
    expect((await change(true)).status).toBe(200);
    expect((await isolated('BTCUSDT')).json).toMatchObject({ code: -4168 });
  });

  it('stays while orders are open: -4170', async () => {
    await usdm('POST', '/fapi/v1/order', rest);
    expect((await change(true)).json).toMatchObject({ code: -4170 });
  });
});

describe('position mode', () => {
  const hedge = { dualSidePosition: 'true' };

  it('of USDⓈ-M is that of COIN-M, but not that of portfolio margin', async () => {
    expect((await usdm('POST', '/fapi/v1/positionSide/dual', hedge)).json).toEqual({ code: 200, msg: 'success' });
    expect((await coinm('GET', '/dapi/v1/positionSide/dual')).json).toEqual({ dualSidePosition: true });
    expect((await coinm('POST', '/dapi/v1/positionSide/dual', hedge)).json).toMatchObject({ code: -4059 });
    expect((await pm('GET', '/papi/v1/um/positionSide/dual')).json).toEqual({ dualSidePosition: false });
  });

  it('of portfolio margin changes once and refuses the same again with -4059', async () => {
    const path = '/papi/v1/um/positionSide/dual';
    expect((await pm('POST', path, hedge)).json).toEqual({ code: 200, msg: 'success' });
    expect(await pm('POST', path, hedge)).toMatchObject({ status: 400, json: { code: -4059 } });
    expect((await pm('GET', path)).json).toEqual({ dualSidePosition: true });
    expect((await pm('GET', '/papi/v1/um/positionRisk', { symbol: 'BTCUSDT' })).json).toMatchObject([
      { positionSide: 'LONG' },
      { positionSide: 'SHORT' },
    ]);
  });

  it.each([
    ['an order', () => usdm('POST', '/fapi/v1/order', rest), -4067],
    ['a position', async () => account().openPosition({ symbol: 'BTCUSDT', amount: '1' }), -4068],
  ])('stays over %s of the other product', async (_, hold, code) => {
    await hold();
    expect((await coinm('POST', '/dapi/v1/positionSide/dual', hedge)).json).toMatchObject({ code });
  });

  it('stays over a position of the other half of portfolio margin', async () => {
    account().openPosition({ product: 'pm-cm', symbol: 'BTCUSD_PERP', amount: '1' });
    expect((await pm('POST', '/papi/v1/um/positionSide/dual', hedge)).json).toMatchObject({ code: -4068 });
  });
});

describe('isolated position margin', () => {
  const modify = (amount: string, type: number, more = {}) =>
    usdm('POST', '/fapi/v1/positionMargin', { symbol: 'BTCUSDT', amount, type, ...more });

  it('moves at every call, digits kept', async () => {
    account().openPosition({ symbol: 'BTCUSDT', amount: '0.5', isolatedMargin: '50' });
    const added = await modify('100.50', 1);
    expect(added.text).toBe('{"amount":100.50,"code":200,"msg":"Successfully modify position margin.","type":1}');
    await modify('100.50', 1);
    expect((await modify('51', 2)).status).toBe(200);
    expect((await usdm('GET', '/fapi/v3/positionRisk')).json).toMatchObject([{ isolatedMargin: '200.00000000' }]);
    expect(account().book().balance('USDT')).toBe('9850');
    expect(sandbox().executions('modifyIsolatedPositionMargin')).toBe(3);
    const account3 = await usdm('GET', '/fapi/v3/account');
    expect(account3.json).toMatchObject({
      positions: [{ symbol: 'BTCUSDT', positionAmt: '0.5', isolatedMargin: '200.00000000' }],
    });
  });

  it('refuses with the code for each reason', async () => {
    expect((await modify('1', 1)).json).toMatchObject({ code: -4049 });
    account().book().settings('BTCUSDT').isolated = true;
    expect((await modify('1', 1)).json).toMatchObject({ code: -4054 });
    account().openPosition({ symbol: 'BTCUSDT', amount: '1', isolatedMargin: '10' });
    expect((await modify('0', 1)).json).toMatchObject({ code: -4055 });
    expect((await modify('-1', 1)).json).toMatchObject({ code: -4055 });
    expect((await modify('10001', 1)).json).toMatchObject({ code: -4050 });
    expect((await modify('11', 2)).json).toMatchObject({ code: -4051 });
    expect((await modify('1', 1, { positionSide: 'LONG' })).json).toMatchObject({ code: -4061 });
    expect((await modify('1', 3)).json).toMatchObject({ code: -1130 });
    expect(sandbox().executions('modifyIsolatedPositionMargin')).toBe(0);
  });

  it('keeps a history', async () => {
    account().openPosition({ product: 'coinm', symbol: 'BTCUSD_PERP', amount: '2', isolatedMargin: '1' });
    await coinm('POST', '/dapi/v1/positionMargin', { symbol: 'BTCUSD_PERP', amount: '0.5', type: 1 });
    const history = await coinm('GET', '/dapi/v1/positionMargin/history', { symbol: 'BTCUSD_PERP' });
    expect(history.json).toMatchObject([{ symbol: 'BTCUSD_PERP', amount: '0.5', asset: 'BTC', type: 1 }]);
  });
});

describe('leverage', () => {
  const change = (leverage: number) => usdm('POST', '/fapi/v1/leverage', { symbol: 'BTCUSDT', leverage });

  it('changes as often as asked, but not down under an isolated position', async () => {
    expect((await change(30)).json).toMatchObject({ symbol: 'BTCUSDT', leverage: 30 });
    expect((await change(30)).status).toBe(200);
    account().openPosition({ symbol: 'BTCUSDT', amount: '1', isolatedMargin: '10' });
    expect((await change(29)).json).toMatchObject({ code: -4161 });
    expect((await change(31)).status).toBe(200);
  });
});

describe('paying fees in BNB', () => {
  it('is switched and read', async () => {
    const status = async () => (await usdm('GET', '/fapi/v1/feeBurn')).json;
    expect(await status()).toEqual({ feeBurn: true });
    await usdm('POST', '/fapi/v1/feeBurn', { feeBurn: 'false' });
    expect(await status()).toEqual({ feeBurn: false });
  });
});

describe('configuration', () => {
  it('shows in the reads made for it', async () => {
    await usdm('POST', '/fapi/v1/positionSide/dual', { dualSidePosition: 'true' });
    await usdm('POST', '/fapi/v1/leverage', { symbol: 'BTCUSDT', leverage: 9 });
    await usdm('POST', '/fapi/v1/marginType', { symbol: 'BTCUSDT', marginType: 'ISOLATED' });
    const account = await usdm('GET', '/fapi/v1/accountConfig');
    expect(account.json).toMatchObject({ dualSidePosition: true, multiAssetsMargin: false });
    const symbols = await usdm('GET', '/fapi/v1/symbolConfig');
    expect(symbols.json).toMatchObject([{ symbol: 'BTCUSDT', marginType: 'ISOLATED', leverage: 9 }]);
    const positions = await usdm('GET', '/fapi/v2/positionRisk', { symbol: 'BTCUSDT' });
    expect(positions.json).toMatchObject([
      { positionSide: 'LONG', marginType: 'isolated', leverage: '9' },
      { positionSide: 'SHORT', marginType: 'isolated', leverage: '9' },
    ]);
    expect((await usdm('GET', '/fapi/v2/account')).json).toMatchObject({
      positions: [{ symbol: 'BTCUSDT', isolated: true }, { positionSide: 'SHORT' }],
    });
    expect((await coinm('GET', '/dapi/v1/account')).status).toBe(200);
  });
});

describe('accounts', () => {
  it('are told apart by their key, and shared by the keys of one account', async () => {
    const path = '/fapi/v1/positionSide/dual';
    const { second, ed25519 } = sandbox().credentials.binance;
    await usdm('POST', path, { dualSidePosition: 'true' });
    expect((await binance(sandbox, 'binance-usdm', second)('GET', path)).json).toEqual({ dualSidePosition: false });
    expect((await binance(sandbox, 'binance-usdm', ed25519)('GET', path)).json).toEqual({ dualSidePosition: true });
    expect(sandbox().account('binance-2').book().positionMode.hedge).toBe(false);
  });

  it('name what is wrong with a seed', () => {
    expect(() => sandbox().account('nobody')).toThrow('No key opens an account "nobody"');
    expect(() => account().openPosition({ symbol: 'BTCUSDT', amount: '0' })).toThrow('"amount" must be a decimal');
    expect(() => account().book('USDT-FUTURES')).toThrow('its products are usdm, coinm');
  });
});

describe('Bitget', () => {
  const call = bitget(sandbox);
  const symbol = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' };
  const post = async (path: string, body: object) => (await call('POST', `/api/v2/mix/${path}`, { body })).json;
  const single = async () => (await call('GET', '/api/v2/mix/account/account', { query: symbol })).json.data;
  const seeded = () => sandbox().account('bitget');
  const hedge = { productType: 'USDT-FUTURES', posMode: 'hedge_mode' };

  it('changes the margin mode, shows it, and takes the same again', async () => {
    const change = () => post('account/set-margin-mode', { ...symbol, marginMode: 'isolated' });
    expect(await change()).toMatchObject({ code: '00000', data: { symbol: 'BTCUSDT', marginMode: 'isolated' } });
    expect(await change()).toMatchObject({ code: '00000' });
    expect(await single()).toMatchObject({ marginMode: 'isolated', posMode: 'one_way_mode', assetMode: 'single' });
    seeded().openPosition({ symbol: 'BTCUSDT', amount: '1' });
    expect(await change()).toMatchObject({ code: '45117' });
    expect(await post('account/set-position-mode', hedge)).toMatchObject({ code: '40920' });
  });

  it('changes the position mode and leverage per side', async () => {
    expect(await post('account/set-position-mode', hedge)).toMatchObject({ data: { posMode: 'hedge_mode' } });
    expect(await post('account/set-position-mode', hedge)).toMatchObject({ code: '00000' });
    await post('account/set-margin-mode', { ...symbol, marginMode: 'isolated' });
    const leverage = (more: object) => post('account/set-leverage', { ...symbol, ...more });
    expect(await leverage({ leverage: '5', holdSide: 'short' })).toMatchObject({
      data: { longLeverage: '20', shortLeverage: '5' },
    });
    expect(await leverage({ leverage: '5', holdSide: 'short' })).toMatchObject({ code: '45054' });
    expect(await leverage({ leverage: '6' })).toMatchObject({ code: '40808' });
    expect(await leverage({ longLeverage: '7', shortLeverage: '8' })).toMatchObject({ code: '00000' });
    expect(await single()).toMatchObject({ posMode: 'hedge_mode' });
  });

  it('moves isolated margin by a signed amount', async () => {
    const adjust = (amount: string) => post('account/set-margin', { ...symbol, amount, holdSide: 'long' });
    expect(await adjust('1')).toMatchObject({ code: '40875' });
    seeded().book().settings('BTCUSDT').isolated = true;
    expect(await adjust('1')).toMatchObject({ code: '43043' });
    seeded().openPosition({ symbol: 'BTCUSDT', amount: '1', isolatedMargin: '10' });
    expect(await adjust('20')).toMatchObject({ code: '00000', data: '' });
    expect(await adjust('-5')).toMatchObject({ code: '00000' });
    expect(await adjust('-26')).toMatchObject({ code: '40800' });
    expect(await adjust('99999')).toMatchObject({ code: '40754' });
    const positions = await call('GET', '/api/v2/mix/position/single-position', { query: symbol });
    expect(positions.json.data).toMatchObject([
      { symbol: 'BTCUSDT', marginSize: '25', marginMode: 'isolated', total: '1' },
    ]);
    expect((await single()).available).toBe('9985');
    const accounts = await call('GET', '/api/v2/mix/account/accounts', { query: { productType: 'USDT-FUTURES' } });
    expect(accounts.json.data).toMatchObject([{ marginCoin: 'USDT', available: '9985', assetMode: 'single' }]);
  });

  it('sets automatic margin, the asset mode and the leverage of a product line', async () => {
    const auto = { symbol: 'BTCUSDT', marginCoin: 'USDT', holdSide: 'long', autoMargin: 'on' };
    expect(await post('account/set-auto-margin', auto)).toMatchObject({ code: '40874' });
    seeded().book().settings('BTCUSDT').isolated = true;
    expect(await post('account/set-auto-margin', auto)).toMatchObject({ code: '40838' });
    expect(await post('account/set-asset-mode', { productType: 'USDT-FUTURES', assetMode: 'union' })).toMatchObject({
      data: 'success',
    });
    expect(await single()).toMatchObject({ assetMode: 'union' });
    seeded().openPosition({ symbol: 'BTCUSDT', amount: '1' });
    expect(await post('account/set-auto-margin', auto)).toMatchObject({ data: 'success' });
    expect(await post('account/set-asset-mode', { productType: 'USDT-FUTURES', assetMode: 'single' })).toMatchObject({
      code: '40872',
    });
    await post('account/set-all-leverage', { productType: 'USDT-FUTURES', leverage: '3' });
    const positions = await call('GET', '/api/v2/mix/position/all-position', {
      query: { productType: 'USDT-FUTURES' },
    });
    expect(positions.json.data).toMatchObject([{ symbol: 'BTCUSDT', leverage: '3' }]);
  });
});
