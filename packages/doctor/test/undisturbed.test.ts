import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apis } from '../src/apis/subjects.ts';
import { envOf, examineAt } from './support/doctor.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const keyFor = (api: string) => {
  const { binance, bitget } = sandbox.credentials;
  if (api.startsWith('binance')) return binance.hmac;
  return api === 'bitget-uta' ? bitget.unified : bitget.hmac;
};

describe.each(apis)('an undisturbed sandbox of %s', (api) => {
  it('differs in nothing, and every read that can be made is answered', async () => {
    const url = Object.entries(sandbox.urls).find(([name]) => name === api)?.[1] ?? '';
    const { code, findings } = await examineAt(
      api,
      url,
      envOf(api, keyFor(api)),
      api === 'binance-pm' ? [] : ['--orders'],
    );
    expect(findings.differences).toEqual([]);
    expect(findings.reads?.refused).toEqual([]);
    expect(findings.checks.filter(({ level }) => level === 'problem')).toEqual([]);
    expect(findings.reads?.compared).toBeGreaterThan(20);
    expect(code).toBe(0);
  });

  it('is looked at without a key, too: what is public', async () => {
    const url = Object.entries(sandbox.urls).find(([name]) => name === api)?.[1] ?? '';
    const { code, findings } = await examineAt(api, url);
    expect(findings.differences).toEqual([]);
    expect(findings.reads?.skipped.some(({ why }) => why === 'no key was given')).toBe(true);
    expect(code).toBe(0);
  });
});

it('leaves no order behind', () => {
  expect(sandbox.executions('newOrder')).toBe(2);
  expect(sandbox.executions('cancelOrder', 'binance-usdm')).toBe(1);
  expect(sandbox.executions('cancelOrder', 'bitget-uta')).toBe(1);
});
