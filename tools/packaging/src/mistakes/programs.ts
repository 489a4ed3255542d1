import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { here } from '../paths.ts';
import { run } from '../run.ts';

/** What every program imports. */
const head = `
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { errorCodes as usdmCodes } from '@openderivs/binance-usdm/error-codes';
import { iterate } from '@openderivs/binance-usdm/paging';
import { placeOrder } from '@openderivs/binance-usdm/placing';
import { createBitgetMix } from '@openderivs/bitget-mix';
import { isExchangeError } from '@openderivs/client';
import { roundToStep } from '@openderivs/client/decimals';
import { type Context, coinmOrder, limit, market, order, pair, stop } from './context.js';
`;

/** These statements as a module. */
export const programOf = (statements: string): string =>
  `${head}
export default async ({ usdm, coinm, bitget, binance, bitgetKey }: Context): Promise<void> => {
${statements}
};
`;

const read = (name: string): string => readFileSync(join(here, 'consumer/mistakes', name), 'utf8');

/** What the programs stand on: orders, keys, clients. */
export const context = { 'context.ts': read('context.ts') };

/** How a program ended, and how many requests it sent. */
export interface Ended {
  readonly sent: number;
  readonly error?: {
    readonly code?: string;
    readonly outcome?: string;
    readonly field?: string;
    readonly message: string;
  };
}

/** Run programs one after the other, whatever their types say, each against a sandbox of its own, with checks or without. */
export async function runPrograms(
  consumer: string,
  programs: Readonly<Record<string, string>>,
  mode: 'plain' | 'checked',
): Promise<Readonly<Record<string, Ended>>> {
  const folder = join(consumer, 'run');
  mkdirSync(folder);
  try {
    for (const [name, source] of Object.entries({ ...programs, ...context, 'run.ts': read('run.ts') })) {
      const { code } = await transform(source, { loader: 'ts', format: 'esm' });
      writeFileSync(join(folder, name.replace(/ts$/, 'js')), code);
    }
    const names = Object.keys(programs).map((name) => name.replace(/\.ts$/, ''));
    return JSON.parse(await run(process.execPath, [join(folder, 'run.js'), mode, ...names], consumer));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
