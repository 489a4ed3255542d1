import { writeSync } from 'node:fs';
import { createBinanceUsdm } from '@openderivs/binance-usdm';
import { createBitgetMix } from '@openderivs/bitget-mix';
import type { Hooks, Verdict } from '@openderivs/client';

/** What the bot's process is told to do: place one order on one API, perhaps with its loop blocked on the way. */
export interface Task {
  readonly api: 'binance-usdm' | 'bitget-mix';
  readonly url: string;
  readonly key: { readonly apiKey: string; readonly secretKey: string; readonly passphrase: string };
  readonly maxAge: number;
  /** Where the loop blocks: before the first signing, as an answer comes in, or while waiting to send again. */
  readonly block?: 'before-signing' | 'at-the-answer' | 'in-the-wait';
}

const blockFor = 3_000;

/** Written at once, so that it is out before the loop blocks. */
const tell = (word: string): void => {
  writeSync(1, `${word}\n`);
};

/** A blocked loop: nothing of this process runs, and time passes. */
let hasBlocked = false;
const block = (): void => {
  if (hasBlocked) return;
  hasBlocked = true;
  tell('blocked');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, blockFor);
};

const hooksFor = ({ block: where }: Task): Hooks => ({
  onAttempt: () => {
    if (where === 'before-signing') block();
    return () => {
      if (where === 'at-the-answer') block();
      if (where === 'in-the-wait') setImmediate(block);
    };
  },
});

function place(task: Task): Promise<Verdict<unknown>> {
  const { api, url, key, maxAge } = task;
  // Waits as long as may be: what is told to come back later does so within `maxAge` when nothing stops it.
  const retry = { baseDelay: 700, attempts: 100 };
  const options = { baseUrl: url, maxAge, retry, hooks: hooksFor(task), timing: { random: () => 0.99 } };
  if (api === 'binance-usdm') {
    const { apiKey, secretKey } = key;
    const usdm = createBinanceUsdm({ apiKey, secretKey, ...options });
    return usdm.newOrder({ symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.01' }).verdict();
  }
  const where = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT' } as const;
  const bitget = createBitgetMix({ ...key, ...options });
  return bitget.placeOrder({ ...where, side: 'buy', orderType: 'market', size: '0.01' }).verdict();
}

const { outcome } = await place(JSON.parse(process.argv.at(-1) ?? '') as Task);
tell(outcome);
process.exit();
