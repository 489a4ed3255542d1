import { readFileSync } from 'node:fs';
import { createVirtualTime, startSandbox } from '@openderivs/sandbox';
import ts from 'typescript';
import { expect, it, onTestFinished } from 'vitest';
import { createBitgetUta } from '../src/index.ts';
import { createBitgetUtaStreams, webSocket } from '../src/streams.ts';

/** What the README shows, with what it imports and what it prints given from outside. */
function program(): (...given: unknown[]) => Promise<void> {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = '']) => block);
  const source = blocks.find((block) => block.includes('userData(')) ?? '';
  const body = source.replace(/^import .*$/gm, '');
  const names = 'createBitgetUta, createBitgetUtaStreams, apiKey, secretKey, passphrase, setTimeout, console';
  const { outputText } = ts.transpileModule(`async function run(${names}) {${body}}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return new Function(`${outputText}; return run;`)();
}

it('shows a day of fills and positions that loses nothing', async () => {
  const time = createVirtualTime();
  const sandbox = await startSandbox({ apis: ['bitget-uta'], now: time.now });
  onTestFinished(() => sandbox.close());
  const { sleep } = time;
  sandbox.setPrice('BTCUSDT', '60000');
  const transport = sandbox.transport('bitget-uta', { sleep });
  const uta = createBitgetUta({ ...sandbox.credentials.bitget.unified, transport, timing: time.timing });
  const socket = webSocket(sandbox.socket('bitget-uta', { sleep }));
  const printed: string[] = [];
  const print = (...words: unknown[]) => void printed.push(words.slice(0, 3).join(' '));
  const day = program()(
    () => uta,
    () => createBitgetUtaStreams({ rest: uta, socket }),
    ...['', '', ''],
    // An hour stands for the day.
    (run: () => void, milliseconds: number) => void sleep(milliseconds / 24).then(run),
    { log: print, warn: print },
  );
  await time.run(sleep(10_000));
  for (const open of sandbox.sockets) open.cut();
  await time.run(
    uta.placeOrder({ category: 'USDT-FUTURES', symbol: 'BTCUSDT', qty: '0.5', side: 'buy', orderType: 'market' }),
  );
  await time.run(sleep(1_000_000));
  await time.run(day);
  expect(printed.sort()).toEqual(['BTCUSDT long 0.5', 'BTCUSDT buy 0.5'].sort());
  expect(sandbox.sockets).toEqual([]);
  expect(time.now() - sandbox.clock.now()).toBe(0);
});
