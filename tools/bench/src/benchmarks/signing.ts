import { createHmac } from 'node:crypto';
import { createBinanceSigner } from '@openderivs/signing/binance';
import { createBitgetSigner } from '@openderivs/signing/bitget';
import type { Benchmark, Measured, Progress } from '../benchmark.ts';
import { credentials } from '../floors/call.ts';
import { processorTimeOf } from '../processor.ts';
import { interleave } from '../rounds.ts';
import { median, ratio } from '../statistics.ts';

const rounds = 21;
const times = 20_000;
const timestamp = 1_700_000_000_000;
const query = 'symbol=BTCUSDT&amount=100&type=1&positionSide=LONG';
const path = '/api/v2/mix/account/set-margin-mode';
const body = '{"symbol":"BTCUSDT","productType":"USDT-FUTURES","marginCoin":"USDT","marginMode":"isolated"}';

async function measure(what: string, sign: () => unknown, floor: () => unknown, progress: Progress): Promise<Measured> {
  const contenders = {
    floor: () => processorTimeOf(floor, times),
    signer: () => processorTimeOf(sign, times),
  };
  await contenders.floor();
  await contenders.signer();
  const costs = await interleave(contenders, rounds, progress);
  const note = `${median(costs.signer).toFixed(2)} µs, createHmac ${median(costs.floor).toFixed(2)} µs`;
  return { what, unit: 'times', reach: 1.5, ...ratio(costs.signer, costs.floor), note };
}

const hmac = (payload: string, encoding: 'hex' | 'base64') => () =>
  createHmac('sha256', credentials.secretKey).update(payload).digest(encoding);

/** Everything from a query to a signed request. */
export const signing: Benchmark = {
  name: 'signing',
  title: 'a whole HMAC signing stage, to createHmac alone on the same text',
  async run(progress) {
    const binance = createBinanceSigner(credentials);
    const bitget = createBitgetSigner({ ...credentials, passphrase: 'p' });
    return [
      await measure(
        'signing for Binance, HMAC',
        () => binance.sign({ query, timestamp }),
        hmac(`${query}&timestamp=${timestamp}`, 'hex'),
        progress,
      ),
      await measure(
        'signing for Bitget, HMAC',
        () => bitget.sign({ method: 'POST', path, query: '', body, timestamp }),
        hmac(`${timestamp}POST${path}${body}`, 'base64'),
        progress,
      ),
    ];
  },
};
