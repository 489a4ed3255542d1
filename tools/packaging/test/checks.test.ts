import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBinancePm } from '@openderivs/binance-pm';
import { createChecks as createPmChecks } from '@openderivs/binance-pm/checks';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createChecks as createUsdmChecks } from '@openderivs/binance-usdm/checks';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { createChecks as createMixChecks } from '@openderivs/bitget-mix/checks';
import { piecesOf } from '@openderivs/described';
import { describe, expect, inject, it } from 'vitest';
import { programsIn } from '../src/code-blocks.ts';
import { here, root } from '../src/paths.ts';
import { runNode } from '../src/run.ts';

const keys = "const apiKey = 'made up', secretKey = 'made up', passphrase = 'made up';";

describe('programs in JavaScript, with the packed packages', () => {
  it.each(['binance-usdm', 'binance-coinm', 'binance-pm', 'bitget-mix', 'bitget-uta'])(
    'are refused what the README of %s says, in its words',
    async (api) => {
      for (const name of ['README.md', 'README.zh-CN.md']) {
        const readme = readFileSync(join(root, 'packages', api, name), 'utf8');
        const program = programsIn(readme).find(({ source }) => source.includes('checks: createChecks()'));
        const source = program?.source ?? '';
        const said = /console\.log\(error\.message\); \/\/ (.*)/.exec(source)?.[1];
        expect(await runNode(keys + source, inject('consumer'))).toBe(`${said}\n`);
      }
    },
  );

  it('go on where a bound has gone stale, and are told', async () => {
    const program = `
      import { createBinanceUsdm } from '@openderivs/binance-usdm';
      import { createChecks } from '@openderivs/binance-usdm/checks';
      ${keys}
      const sent = [];
      const transport = {
        local: true,
        async send({ target }) {
          sent.push(new URLSearchParams(target.split('?')[1]).get('leverage'));
          return { status: 200, headers: {}, text: '{"leverage":200,"maxNotionalValue":"1","symbol":"BTCUSDT"}' };
        },
      };
      const told = [];
      const logger = { debug() {}, warn: (message, { rule }) => told.push(rule) };
      const change = { symbol: 'BTCUSDT', leverage: 200 };
      const refused = await createBinanceUsdm({ apiKey, secretKey, transport, checks: createChecks() })
        .changeInitialLeverage(change).verdict();
      const [warning, off] = [createChecks({ warn: ['maximum'] }), createChecks({ off: [refused.error.rule] })];
      await createBinanceUsdm({ apiKey, secretKey, transport, checks: warning, logger }).changeInitialLeverage(change);
      await createBinanceUsdm({ apiKey, secretKey, transport, checks: off, logger }).changeInitialLeverage(change);
      console.log(JSON.stringify({ outcome: refused.outcome, field: refused.error.field, sent, told }));`;
    expect(JSON.parse(await runNode(program, inject('consumer')))).toEqual({
      outcome: 'refused',
      field: 'leverage',
      sent: ['200', '200'],
      told: ['changeInitialLeverage.leverage.maximum'],
    });
  });
});

it('refuse at run time what the types of widening calls refuse', async () => {
  let sent = 0;
  const transport = {
    local: true as const,
    async send() {
      sent += 1;
      return { status: 200, headers: {}, text: '{}' };
    },
  };
  const key = { apiKey: 'made up', secretKey: 'made up', transport };
  const { pieces, leftOver } = await piecesOf(readFileSync(join(here, 'consumer/widening.ts'), 'utf8'), {
    usdm: createBinanceUsdm({ ...key, checks: createUsdmChecks() }),
    pm: createBinancePm({ ...key, checks: createPmChecks() }),
    bitget: createBitgetMix({ ...key, passphrase: 'made up', checks: createMixChecks() }),
  });
  expect(leftOver).toEqual([]);
  const wrong = pieces.filter(({ reason }) => reason !== undefined);
  expect(wrong.length).toBeGreaterThan(10);
  for (const { code, run } of wrong) {
    const refusal = await Promise.resolve(run()).catch((error: unknown) => error);
    expect([code, refusal]).toEqual([code, expect.objectContaining({ code: 'BAD_INPUT', outcome: 'refused' })]);
  }
  expect(sent).toBe(0);
});
