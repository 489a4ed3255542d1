import { readFileSync } from 'node:fs';
import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import ts from 'typescript';
import { expect, it, onTestFinished } from 'vitest';
import { createBinancePm } from '../src/index.ts';
import { createBinancePmStreams, webSocket } from '../src/streams.ts';

/** What the README shows, with what it imports and what it prints given from outside. */
function program(): (...given: unknown[]) => Promise<void> {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = '']) => block);
  const source = blocks.find((block) => block.includes('userData(')) ?? '';
  const body = source.replace(/^import .*$/gm, '');
  const names = 'createBinancePm, createBinancePmStreams, apiKey, secretKey, passphrase, setTimeout, console';
  const { outputText } = ts.transpileModule(`async function run(${names}) {${body}}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return new Function(`${outputText}; return run;`)();
}

it('shows a day of fills and positions that loses nothing', async () => {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['binance-pm'], now: time.now });
  onTestFinished(() => sandbox.close());
  const { sleep } = time;
  sandbox.setPrice('BTCUSDT', '60000');
  const transport = sandbox.transport('binance-pm', { sleep });
  const pm = createBinancePm({ ...sandbox.credentials.binance.hmac, transport, timing: time.timing });
  const socket = webSocket(sandbox.socket('binance-pm', { sleep }));
  const printed: string[] = [];
  const print = (...words: unknown[]) => void printed.push(words.slice(0, 3).join(' '));
  const day = program()(
    () => pm,
    () => createBinancePmStreams({ rest: pm, socket }),
    ...['', '', ''],
    // An hour stands for the day.
    (run: () => void, milliseconds: number) => void sleep(milliseconds / 24).then(run),
    { log: print, warn: print },
  );
  await time.run(sleep(10_000));
  for (const open of sandbox.sockets) open.cut();
  await time.run(pm.newUmOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.5' }));
  await time.run(sleep(1_000_000));
  await time.run(day);
  expect(printed.sort()).toEqual(['BTCUSDT BOTH 0.5', 'BTCUSDT BUY 0.5'].sort());
  expect(sandbox.sockets).toEqual([]);
  expect(time.now() - sandbox.clock.now()).toBe(0);
});
