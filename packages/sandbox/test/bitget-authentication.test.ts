import { describe, expect, it } from 'vitest';
import { readAnswer } from './support/answer.ts';
import { bitget } from './support/bitget.ts';
import { testTime, useSandbox } from './support/sandbox.ts';

const path = '/api/v2/mix/account/set-margin-mode';
const body = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT', marginMode: 'isolated' };
const account = '/api/v2/mix/account/account';

describe('Bitget keys, signatures and time', () => {
  const sandbox = useSandbox();
  const call = bitget(sandbox);

  it.each(['hmac', 'rsa'] as const)('accepts %s', async (kind) => {
    const answer = await call('POST', path, { body, key: sandbox().credentials.bitget[kind] });
    expect(answer).toMatchObject({ status: 200, json: { code: '00000', msg: 'success', requestTime: testTime } });
  });

  it.each([
    ['ACCESS-KEY', undefined, '40001'],
    ['ACCESS-SIGN', undefined, '40002'],
    ['ACCESS-TIMESTAMP', undefined, '40005'],
    ['ACCESS-TIMESTAMP', 'now', '40005'],
    ['ACCESS-PASSPHRASE', undefined, '40011'],
    ['ACCESS-KEY', 'bg_nobody', '40006'],
    ['ACCESS-PASSPHRASE', 'wrong', '40012'],
    ['ACCESS-SIGN', 'AAAA', '40009'],
    ['Content-Type', 'text/plain', '40007'],
    ['paptrading', '1', '40099'],
  ])('answers the header %s: %s with %s', async (name, value, code) => {
    const answer = await call('POST', path, { body, headers: { [name]: value } });
    expect(answer).toMatchObject({ status: 400, json: { code, data: null, requestTime: testTime } });
    expect(sandbox().executions('changeMarginMode')).toBe(0);
  });

  it.each([
    [-30_000, '00000'],
    [30_000, '00000'],
    [-30_001, '40008'],
    [30_001, '40008'],
  ])('judges a timestamp %i ms from now as %s', async (offset, code) => {
    expect((await call('POST', path, { body, timestamp: testTime + offset })).json.code).toBe(code);
  });

  it('wants the decoded query signed', async () => {
    const query = { marginCoin: 'USDT', productType: 'USDT-FUTURES', symbol: '龙虾USDT' };
    expect((await call('GET', account, { query })).json.code).toBe('00000');
    const signedQuery = `marginCoin=USDT&productType=USDT-FUTURES&symbol=${encodeURIComponent('龙虾USDT')}`;
    expect((await call('GET', account, { query, signedQuery })).json.code).toBe('40009');
    const reordered = 'symbol=龙虾USDT&marginCoin=USDT&productType=USDT-FUTURES';
    expect((await call('GET', account, { query, signedQuery: reordered })).json.code).toBe('40009');
  });

  it('keeps demo keys to demo trading', async () => {
    const key = sandbox().credentials.bitget.demo;
    expect((await call('POST', path, { body, key, headers: { paptrading: '1' } })).json.code).toBe('00000');
    expect((await call('POST', path, { body, key })).json.code).toBe('40099');
    expect(sandbox().account('bitget').book().symbols.size).toBe(0);
    expect(sandbox().account('bitget-demo').book().settings('BTCUSDT').isolated).toBe(true);
  });

  it('refuses a unified key with 40085, and a classic key on v3 paths with 40084', async () => {
    const { unified, readOnly } = sandbox().credentials.bitget;
    expect((await call('POST', path, { body, key: unified })).json.code).toBe('40085');
    expect((await call('GET', '/api/v3/account/assets')).json.code).toBe('40084');
    expect((await call('POST', path, { body, key: readOnly })).json).toMatchObject({ code: '40014' });
  });

  it('knows no other path', async () => {
    const url = sandbox().urls['bitget-mix'];
    const unknown = await readAnswer(await fetch(`${url}/api/v2/mix/nothing`));
    expect(unknown).toMatchObject({ status: 404, json: { code: '40404', msg: 'Request URL NOT FOUND' } });
    const old = await readAnswer(await fetch(`${url}/api/mix/v1/account/account`));
    expect(old).toMatchObject({ status: 400, json: { code: '30032' } });
  });
});
