import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { createBinanceSigner } from '../src/binance/index.ts';
import { createBitgetSigner } from '../src/bitget/index.ts';

const secretKey = '2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9';
const query = 'symbol=BTCUSDT&amount=100&type=1&positionSide=LONG';
const calls = 200;

/** Microseconds of processor time: what else the machine does hardly counts. */
const cost = (work: () => unknown): number => {
  const started = process.cpuUsage();
  for (let i = 0; i < calls; i++) work();
  const { user, system } = process.cpuUsage(started);
  return user + system;
};

/** What a quarter of the rounds stayed below. The least would do, but the system now and then books too little to a round. */
const usual = (costs: number[]): number => costs.sort((a, b) => a - b)[Math.floor(costs.length / 4)] ?? Number.NaN;

/** The ratio of the two, taken in turns and in short rounds, most of which are disturbed by nothing. */
function ratio(work: () => unknown, floor: () => unknown): number {
  const costs: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < 400; round++) {
    costs.push(cost(work));
    floors.push(cost(floor));
  }
  return usual(costs) / usual(floors);
}

it('signs for Binance within 1.5 times the cost of createHmac alone', () => {
  const payload = `${query}&timestamp=1700000000000`;
  const signer = createBinanceSigner({ apiKey: 'k', secretKey });
  const floor = () => createHmac('sha256', secretKey).update(payload).digest('hex');
  expect(ratio(() => signer.sign({ query, timestamp: 1700000000000 }), floor)).toBeLessThanOrEqual(1.5);
});

it('signs for Bitget within 1.5 times the cost of createHmac alone', () => {
  const path = '/api/v2/mix/account/set-margin-mode';
  const body = '{"symbol":"BTCUSDT","productType":"USDT-FUTURES","marginCoin":"USDT","marginMode":"isolated"}';
  const payload = `1700000000000POST${path}${body}`;
  const signer = createBitgetSigner({ apiKey: 'k', passphrase: 'p', secretKey });
  const floor = () => createHmac('sha256', secretKey).update(payload).digest('base64');
  const sign = () => signer.sign({ method: 'POST', path, query: '', body, timestamp: 1700000000000 });
  expect(ratio(sign, floor)).toBeLessThanOrEqual(1.5);
});
