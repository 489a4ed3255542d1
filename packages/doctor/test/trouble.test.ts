import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../src/checks/check.ts';
import { envOf, examineAt } from './support/doctor.ts';

/** What has the form of a Binance key. */
const traderKey = 'traderOnly'.repeat(7).slice(0, 64);
const noKey = 'noSuchKeyAtAll'.repeat(5).slice(0, 64);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({
    apis: ['binance-usdm', 'bitget-mix', 'bitget-uta'],
    credentials: [
      { exchange: 'binance', apiKey: traderKey, secretKey: 'secretOfTrader', roles: ['TRADE'] },
      {
        exchange: 'bitget',
        apiKey: 'traderOnly',
        secretKey: 'secretOfTrader',
        passphrase: 'phraseOfTrader',
        roles: ['TRADE'],
      },
    ],
  });
});
afterEach(() => sandbox.reset());
afterAll(() => sandbox.close());

type Api = 'binance-usdm' | 'bitget-mix' | 'bitget-uta';

const problemsOf = async (api: Api, env: Record<string, string>, more: string[] = []) => {
  const ran = await examineAt(api, sandbox.urls[api], env, more);
  const problems = ran.findings.checks.filter(({ level }) => level === 'problem');
  for (const secret of Object.values(env)) expect(ran.printed + ran.told).not.toContain(secret);
  return { ...ran, problems };
};

const said = (problems: readonly Check[]): string => problems.map(({ found, fix }) => `${found} / ${fix}`).join('\n');

describe('a key that does not work is told of in words, with the fix', () => {
  const { binance, bitget } = { binance: () => sandbox.credentials.binance, bitget: () => sandbox.credentials.bitget };

  it.each<[what: string, api: Api, env: () => Record<string, string>, words: RegExp[]]>([
    [
      'an unknown key at Binance',
      'binance-usdm',
      () => envOf('binance', { apiKey: noKey, secretKey: 'noSuchSecret' }),
      [/refused with -201[45]/, /from this environment/, /address you call from/],
    ],
    [
      'a wrong secret at Binance',
      'binance-usdm',
      () => envOf('binance', { ...binance().hmac, secretKey: 'notTheSecret' }),
      [/refused with -1022/, /do not belong together/],
    ],
    [
      'a missing permission at Binance',
      'binance-usdm',
      () => envOf('binance', { apiKey: traderKey, secretKey: 'secretOfTrader' }),
      [/refused with -2015/, /permission/],
    ],
    [
      'an unknown key at Bitget',
      'bitget-mix',
      () => envOf('bitget', { ...bitget().hmac, apiKey: 'noSuchKeyAtAll' }),
      [/refused with 400(06|37|12)/, /./],
    ],
    [
      'a wrong secret at Bitget',
      'bitget-mix',
      () => envOf('bitget', { ...bitget().hmac, secretKey: 'notTheSecret' }),
      [/refused with 40009/, /key and secret belong together/],
    ],
    [
      'a wrong passphrase at Bitget',
      'bitget-mix',
      () => envOf('bitget', { ...bitget().hmac, passphrase: 'notThePhrase' }),
      [/refused with 40012/, /passphrase is that of the key/],
    ],
    [
      'a missing permission at Bitget',
      'bitget-mix',
      () => envOf('bitget', { apiKey: 'traderOnly', secretKey: 'secretOfTrader', passphrase: 'phraseOfTrader' }),
      [/refused with 40014/, /permission/],
    ],
    ['a unified account on v2', 'bitget-mix', () => envOf('bitget', bitget().unified), [/40085/, /--api bitget-uta/]],
    ['a classic account on v3', 'bitget-uta', () => envOf('bitget', bitget().hmac), [/40084/, /--api bitget-mix/]],
  ])('%s', async (_what, api, env, words) => {
    const { problems, code, findings } = await problemsOf(api, env());
    for (const word of words) expect(said(problems)).toMatch(word);
    expect(code).toBe(2);
    // What is public is read all the same.
    expect(findings.reads?.compared).toBeGreaterThan(5);
    expect(findings.reads?.skipped.some(({ why }) => why === 'the key was refused')).toBe(true);
  });

  it('half of a key', async () => {
    const { problems, code } = await problemsOf('bitget-mix', { BITGET_API_KEY: 'aKeyAlone' });
    expect(said(problems)).toMatch(/passphrase|secretKey/);
    expect(code).toBe(2);
  });

  it('a key that may read and not trade, when an order is tried', async () => {
    const { problems } = await problemsOf('binance-usdm', envOf('binance', binance().readOnly), ['--orders']);
    expect(problems.map(({ name }) => name)).toEqual(['order, placed']);
    expect(sandbox.executions('newOrder')).toBe(0);
  });
});

describe('the way there', () => {
  it('tells of a clock that is a minute off, in the right direction, and goes on', async () => {
    sandbox.clock.advance(60_000);
    const { problems, findings } = await problemsOf('binance-usdm', envOf('binance', sandbox.credentials.binance.hmac));
    expect(said(problems)).toMatch(/clock is (59|60|61)\.\d s behind the exchange's .*timedatectl/);
    expect(findings.differences).toEqual([]);
    expect(findings.reads?.refused).toEqual([]);
    sandbox.reset();
    sandbox.clock.advance(-60_000);
    const { problems: other } = await problemsOf('bitget-mix', envOf('bitget', sandbox.credentials.bitget.hmac));
    expect(said(other)).toMatch(/clock is (59|60|61)\.\d s ahead of the exchange's/);
  });

  it('tells of a host that cannot be reached, and stops there', async () => {
    const { findings, code } = await examineAt('binance-usdm', 'http://127.0.0.1:9');
    expect(said(findings.checks)).toMatch(/cannot be reached \(ECONNREFUSED\) .*--base-url/);
    expect(findings.reads).toBeUndefined();
    expect(code).toBe(2);
  });

  it('tells of something else that answers', async () => {
    sandbox.faults.add({ kind: 'html-502', operation: 'checkServerTime', status: 403, times: 10 });
    const { findings } = await examineAt('binance-usdm', sandbox.urls['binance-usdm']);
    expect(said(findings.checks)).toMatch(/something else than the API answered \(status 403\) .*region/);
  });

  it('tells of a symbol that is not traded', async () => {
    const { problems } = await problemsOf('binance-usdm', {}, ['--symbol', 'NOSUCHUSDT']);
    expect(said(problems)).toMatch(/not traded .*--symbol .*BTCUSDT/);
  });
});
