import { describe, expect, it } from 'vitest';
import { startSandbox } from '../src/index.ts';
import { bitget } from './support/bitget.ts';
import { useSandbox } from './support/sandbox.ts';
import { unified } from './support/unified.ts';

const sandbox = useSandbox();
const classicCall = bitget(sandbox);
const call = unified(sandbox);

const classicRead = (key = sandbox().credentials.bitget.hmac) =>
  classicCall('GET', '/api/v2/mix/account/accounts', { key, query: { productType: 'USDT-FUTURES' } });
const unifiedRead = (key = sandbox().credentials.bitget.unified) => call('GET', 'account/settings', { key });

const refusal = (code: string) => ({ status: 400, json: { code, data: null } });

describe('an account', () => {
  it('is classic or unified, and each API refuses the other kind', async () => {
    const { hmac, unified: key } = sandbox().credentials.bitget;
    expect(await classicRead()).toMatchObject({ status: 200 });
    expect(await unifiedRead()).toMatchObject({ status: 200 });
    expect(await unifiedRead(hmac)).toMatchObject(refusal('40084'));
    expect(await classicRead(key)).toMatchObject(refusal('40085'));
    expect(sandbox().calls.map(({ refused }) => refused)).toEqual([undefined, undefined, '40084', '40085']);
  });

  it('is refused for its kind before the signature is looked at', async () => {
    const { hmac, unified: key } = sandbox().credentials.bitget;
    expect(await classicRead({ ...key, secretKey: 'wrong' })).toMatchObject(refusal('40085'));
    expect(await unifiedRead({ ...hmac, secretKey: 'wrong' })).toMatchObject(refusal('40084'));
    expect(await unifiedRead({ ...key, secretKey: 'wrong' })).toMatchObject(refusal('40009'));
  });

  it('is no matter to public calls', async () => {
    const headers = { 'ACCESS-KEY': undefined, 'ACCESS-SIGN': undefined };
    const query = { category: 'USDT-FUTURES', symbol: 'BTCUSDT' };
    expect(await call('GET', 'market/tickers', { query, headers })).toMatchObject({ status: 200 });
  });

  it('is of the other kind once it was switched, with all that it has, and as before after a reset', async () => {
    const account = sandbox().account('bitget');
    account.openPosition({ symbol: 'BTCUSDT', amount: '2' });
    expect(account.kind()).toBe('classic');
    account.switchTo('unified');
    expect(account.kind()).toBe('unified');
    const { hmac: key } = sandbox().credentials.bitget;
    const query = { category: 'USDT-FUTURES' };
    const { list } = (await call('GET', 'position/current-position', { key, query })).json.data;
    expect(list).toMatchObject([{ symbol: 'BTCUSDT', total: '2', posSide: 'long' }]);
    expect(await classicRead()).toMatchObject(refusal('40085'));
    sandbox().reset();
    expect(await classicRead()).toMatchObject({ status: 200 });
  });

  it('is classic after its own call, unless something is open', async () => {
    const switchBack = () => call('POST', 'account/switch', { body: {} });
    const account = sandbox().account('bitget-unified');
    account.openPosition({ symbol: 'BTCUSDT', amount: '2' });
    expect(await switchBack()).toMatchObject({ status: 200 });
    expect(account.kind()).toBe('unified');
    await call('POST', 'trade/close-positions', { body: { category: 'USDT-FUTURES' } });
    expect(await switchBack()).toMatchObject({ status: 200 });
    expect(await unifiedRead()).toMatchObject(refusal('40084'));
    expect(await classicRead(sandbox().credentials.bitget.unified)).toMatchObject({ status: 200 });
  });

  it('of an exchange that has one kind cannot be switched', () => {
    const account = sandbox().account('binance');
    expect(account.kind()).toBeUndefined();
    expect(() => account.switchTo('unified')).toThrow(
      'The kind of account "binance" cannot be "unified": accounts of binance have none.',
    );
    expect(() =>
      sandbox()
        .account('bitget')
        .switchTo('isolated' as 'unified'),
    ).toThrow('The kind of account "bitget" cannot be "isolated": it takes classic, unified.');
  });
});

describe('at the start', () => {
  const key = { exchange: 'bitget', apiKey: 'desk', secretKey: 'secret', passphrase: 'pass', account: 'desk' } as const;

  it('an account is of the kind that was asked for', async () => {
    const own = await startSandbox({ credentials: [key], accounts: { bitget: 'unified', desk: 'unified' } });
    expect(['bitget', 'desk', 'bitget-unified', 'bitget-demo'].map((name) => own.account(name).kind())).toEqual([
      'unified',
      'unified',
      'unified',
      'classic',
    ]);
    await own.close();
  });

  it.each([
    [{ nobody: 'unified' }, 'No key opens an account "nobody"'],
    [{ binance: 'unified' }, 'accounts of binance have none'],
    [{ bitget: 'isolated' }, 'it takes classic, unified'],
  ])('%j is refused', async (accounts, message) => {
    await expect(startSandbox({ accounts: accounts as { bitget: 'unified' } })).rejects.toThrow(message);
  });
});

describe('both APIs', () => {
  it('answer under the address of either, and calls are recorded under their own', async () => {
    const url = sandbox().urls['bitget-mix'];
    expect((await fetch(`${url}/api/v3/public/time`)).status).toBe(200);
    expect((await fetch(`${sandbox().urls['bitget-uta']}/api/v2/public/time`)).status).toBe(200);
    expect((await fetch(`${url}/api/v3/nothing`)).status).toBe(404);
    expect(sandbox().calls.map(({ api }) => api)).toEqual(['bitget-uta', 'bitget-mix', 'bitget-mix']);
  });
});
