import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { createVirtualTime, type Sandbox, startSandbox, type VirtualTime } from '@openderivs/sandbox';
import { expect, it, onTestFinished } from 'vitest';
import type { Api } from './bundle.ts';

/** A package whose README shows a day of fills and positions. */
export interface MyDaySetup {
  readonly api: Api;
  readonly readme: URL;
  /** What the program imports, for this sandbox, and an order that is filled at once. */
  readonly connect: (
    sandbox: Sandbox,
    time: VirtualTime,
  ) => { readonly imports: { readonly [name: string]: unknown }; readonly order: () => Promise<unknown> };
  /** The first three words of all that it prints, in the order of the alphabet. */
  readonly printed: readonly string[];
}

/** What the README shows: a program without its imports. */
function programIn(readme: string): string {
  const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = '']) => block);
  const [program = '', ...others] = blocks.filter((block) => block.includes('userData('));
  expect(others).toEqual([]);
  return program.replace(/^import .*$/gm, '');
}

/** Runs the very text of a program with these names in reach. */
const run = (program: string, names: { readonly [name: string]: unknown }): Promise<void> =>
  runInThisContext(`(async ({ ${Object.keys(names).join(', ')} }) => { ${program} })`)(names);

/** Tests that the program misses nothing while its connection is away. */
export const testMyDay = ({ api, readme, connect, printed }: MyDaySetup): void => {
  it('shows a day of fills and positions that loses nothing', async () => {
    const time = createVirtualTime();
    const sandbox = await startSandbox({ apis: [api], now: time.now });
    onTestFinished(() => sandbox.close());
    sandbox.setPrice('BTCUSDT', '60000');
    const { imports, order } = connect(sandbox, time);
    const lines: string[] = [];
    const print = (...words: unknown[]) => void lines.push(words.slice(0, 3).join(' '));
    const day = run(programIn(readFileSync(readme, 'utf8')), {
      ...imports,
      ...{ apiKey: '', secretKey: '', passphrase: '' },
      // An hour stands for the day.
      setTimeout: (end: () => void, milliseconds: number) => void time.sleep(milliseconds / 24).then(end),
      console: { log: print, warn: print },
    });
    await time.run(time.sleep(10_000));
    for (const socket of sandbox.sockets) socket.cut();
    await time.run(order());
    await time.run(time.sleep(1_000_000));
    await time.run(day);
    expect(lines.sort()).toEqual(printed);
    expect(sandbox.sockets).toEqual([]);
  });
};
