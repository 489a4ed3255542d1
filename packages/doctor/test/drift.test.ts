import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Counted } from '../src/compare/tally.ts';
import { doctor, envOf, examineAt } from './support/doctor.ts';
import { type Change, type Drifting, startDrifting } from './support/drift.ts';

let sandbox: Sandbox;
let folder: string;
const started: Drifting[] = [];
beforeAll(async () => {
  sandbox = await startSandbox();
  folder = mkdtempSync(join(tmpdir(), 'openderivs-doctor-'));
});
afterEach(() => {
  for (const each of started.splice(0)) each.close();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await sandbox.close();
});

const drift = async (
  api: 'binance-usdm' | 'bitget-mix',
  change: Change,
  keyed: 'with a key' | 'without a key' = 'with a key',
) => {
  const drifting = await startDrifting(sandbox.urls[api], change);
  started.push(drifting);
  const key = api === 'bitget-mix' ? sandbox.credentials.bitget.hmac : sandbox.credentials.binance.hmac;
  return { drifting, ...(await examineAt(api, drifting.url, keyed === 'with a key' ? envOf(api, key) : {})) };
};

type Fields = Record<string, unknown>;
const without = (value: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));

const at =
  (path: string, change: (answer: Fields) => unknown): Change =>
  (answer, called) =>
    called === path ? change(answer as Fields) : answer;

const short = ({ kind, operation, path, answered }: Counted): string => `${kind}: ${operation} ${path} ${answered}`;

const config = '/fapi/v1/accountConfig';
const read = 'getFuturesAccountConfiguration';

describe('what has changed is found and named, and nothing else', () => {
  it.each<[what: string, change: (answer: Fields) => unknown, found: string[]]>([
    ['a field more', (a) => ({ ...a, newMode: true }), [`field not described: ${read} newMode boolean`]],
    ['a field less', (a) => without(a, 'feeTier'), [`field missing: ${read} feeTier missing`]],
    [
      'a field of another name',
      (a) => ({ ...without(a, 'feeTier'), tier: a.feeTier }),
      [`field missing: ${read} feeTier missing`, `field not described: ${read} tier integer`],
    ],
    ['a field of another kind', (a) => ({ ...a, canTrade: 'yes' }), [`type: ${read} canTrade string`]],
    ['a number where a truth was', (a) => ({ ...a, canTrade: 1 }), [`type: ${read} canTrade integer`]],
    ['null', (a) => ({ ...a, canTrade: null }), [`null: ${read} canTrade null`]],
    ['a list instead of an object', (a) => [a], [`type: ${read}  array`]],
  ])('%s', async (_what, change, found) => {
    const { findings, code } = await drift('binance-usdm', at(config, change));
    expect(findings.differences.map(short)).toEqual(found);
    expect(findings.differences.every(({ at, method }) => at === config && method === 'GET')).toBe(true);
    // A right that is no longer told as such is a matter of the checks, too.
    expect(code).not.toBe(0);
  });

  it('a number where text is described, in every entry of a list, once with its count', async () => {
    const { findings } = await drift('binance-usdm', (answer, path) =>
      path === '/fapi/v3/balance' && Array.isArray(answer)
        ? [...answer, ...answer].map((each: Fields) => ({ ...each, balance: 5 }))
        : answer,
    );
    expect(findings.differences.map(short)).toEqual(['type: getFuturesAccountBalanceV3 [].balance integer']);
    expect(findings.differences[0]?.count).toBeGreaterThan(1);
  });

  it('a new value of an enum inside a list, a text that is no decimal any more, an entry of a tuple more', async () => {
    const changes: Readonly<Record<string, (answer: Fields) => unknown>> = {
      '/fapi/v1/exchangeInfo': (answer) => ({
        ...answer,
        symbols: (answer.symbols as Fields[]).map((each) => ({ ...each, contractType: 'NEXT_DECADE' })),
      }),
      '/fapi/v1/openInterest': (answer) => ({ ...answer, openInterest: 'many' }),
      '/fapi/v1/klines': (answer) => (answer as unknown as unknown[][]).map((each) => [...each, '1']),
    };
    const { findings } = await drift(
      'binance-usdm',
      (answer, path) => changes[path]?.(answer as Fields) ?? answer,
      'without a key',
    );
    expect(findings.differences.map(short).sort()).toEqual([
      'field not described: getKlineCandlestickData [][12] string',
      'form: getOpenInterest openInterest string of another form',
      'new value: getExchangeInformation symbols[].contractType NEXT_DECADE',
    ]);
  });

  it('inside an envelope', async () => {
    const { findings } = await drift(
      'bitget-mix',
      at('/api/v2/mix/market/symbol-price', (answer) => ({
        ...answer,
        data: (answer.data as Fields[]).map((each) => ({ ...without(each, 'ts'), markPrice: null })),
      })),
      'without a key',
    );
    expect(findings.differences.map(short).sort()).toEqual([
      'field missing: getMarkIndexMarketPrices data[].ts missing',
      'null: getMarkIndexMarketPrices data[].markPrice null',
    ]);
  });

  it('an error code that no description has', async () => {
    sandbox.faults.add({ kind: 'code', api: 'binance-usdm', code: -4999, operation: 'getBnbBurnStatus', times: 4 });
    const { findings } = await drift('binance-usdm', (answer) => answer);
    sandbox.faults.clear();
    expect(findings.differences.map(short)).toEqual(['error code not described: getBnbBurnStatus  -4999']);
    expect(findings.reads?.refused).toHaveLength(1);
  });
});

/** Every text and number of an answer that could be somebody's data. */
const dataIn = (answer: unknown): string[] => {
  if (typeof answer === 'object' && answer !== null) return Object.values(answer).flatMap(dataIn);
  return /\d{5,}|\d\.\d{2,}/.test(String(answer)) ? [String(answer)] : [];
};

describe('nothing of an account leaves', () => {
  const canaries = {
    uid: '777000111222',
    address: '203.0.113.77',
    clientId: 'x-Cv7Bq2-my-first-order',
    amount: '91234.56789',
    mail: 'someone@example.com',
  };
  const spoil: Change = (answer) => {
    if (typeof answer !== 'object' || answer === null) return answer;
    const { uid, address, clientId, amount, mail } = canaries;
    const strange = {
      [uid]: { balance: amount },
      [address]: true,
      [clientId]: amount,
      [mail]: mail,
      note: `${uid} ${mail}`,
    };
    const change = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(change);
      if (typeof value !== 'object' || value === null) return value;
      const changed = Object.entries(value).map(([name, member]) => {
        // Where enums are, data could come to stand.
        if (/status|type|mode|side|state/i.test(name) && typeof member === 'string') return [name, amount];
        return [name, change(member)];
      });
      return { ...Object.fromEntries(changed), ...strange };
    };
    return change(answer);
  };

  it.each(['binance-usdm', 'bitget-mix'] as const)('in no output of %s, whatever its answers are', async (api) => {
    sandbox
      .account(api.startsWith('binance') ? 'binance' : 'bitget')
      .openPosition({ symbol: 'BTCUSDT', amount: '0.531' });
    const drifting = await startDrifting(sandbox.urls[api], spoil);
    started.push(drifting);
    const key = api === 'bitget-mix' ? sandbox.credentials.bitget.hmac : sandbox.credentials.binance.hmac;
    const env = envOf(api, key);
    const args = ['--api', api, '--environment', 'sandbox', '--base-url', drifting.url, '--orders'];
    // The report for an issue, and the same as JSON.
    const out = join(folder, `${api}.md`);
    const { printed, told } = await doctor([...args, '--json', '--out', out], env);
    // The times that it asked for are its own. An answer may have been made in the same millisecond.
    const asked = /"(start|end)Time": "?\d+"?/g;
    const all = [readFileSync(out, 'utf8'), printed, told].join('\n').replaceAll(asked, '');
    expect(all).toContain('field not described');
    expect(all).toContain('(a text that is not shown)');
    expect(all).toContain('(a name that is not shown)');
    const secrets = Object.values(env);
    const data = new Set(drifting.answers.flatMap(dataIn));
    expect(data.size).toBeGreaterThan(50);
    for (const each of [...Object.values(canaries), ...secrets, ...data]) {
      const found = all.indexOf(each);
      const around = found === -1 ? '' : all.slice(Math.max(0, found - 60), found + 60);
      expect(around, `the output holds ${each}`).toBe('');
    }
  });
});
