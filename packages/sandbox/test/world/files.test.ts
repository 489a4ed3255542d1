import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/index.ts';
import { startWorld, worldStart } from '../support/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-prices-'));
afterAll(() => rmSync(folder, { recursive: true }));

const minute = 60_000;
let files = 0;
const fileWith = (...lines: readonly string[]): string => {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};

const candles = fileWith(
  'time,open,high,low,close,volume',
  '2026-01-01T00:00:00Z,3500,3510.5,3490,3505,12.34',
  `${worldStart + minute},3505,3506,3480.25,3481,7`,
  `${worldStart + 2 * minute},3481,3481,3481,3481,0`,
  `${worldStart + 4 * minute},3490,3499,3489,3492,0.03`,
);
const trades = fileWith(
  'side,price,quantity,time',
  `buy,65000.5,0.25,${worldStart + 1_000}`,
  `SELL,64990,1.5,${worldStart + 1_000}`,
  `sell,64980,0.001,${worldStart + 65_000}`,
);

describe('a file of candles', () => {
  it('is played so that the candles are those of the file', async () => {
    const { sandbox, usdm } = await startWorld({ prices: { ETHUSDT: { candles } } });
    await sandbox.world.advanceTo(worldStart + 5 * minute - 1);
    const query = { symbol: 'ETHUSDT', interval: '1m' };
    const rows = (await usdm('GET', '/fapi/v1/klines', { query })).json;
    expect(rows.map((row: readonly string[]) => [row[0], ...row.slice(1, 6).map(Number)])).toEqual([
      [worldStart, 3500, 3510.5, 3490, 3505, 12.34],
      [worldStart + minute, 3505, 3506, 3480.25, 3481, 7],
      [worldStart + 2 * minute, 3481, 3481, 3481, 3481, 0],
      [worldStart + 3 * minute, 3481, 3481, 3481, 3481, 0],
      [worldStart + 4 * minute, 3490, 3499, 3489, 3492, 0.03],
    ]);
    const all = (await usdm('GET', '/fapi/v1/trades', { query: { symbol: 'ETHUSDT' } })).json;
    // Of the candle without a volume there is no trade.
    expect(all).toHaveLength(12);
    expect(all[0]).toMatchObject({ time: worldStart, price: '3500.00', qty: '3.085' });
    expect(all.slice(0, 4).map(({ price }: { readonly price: string }) => Number(price))).toEqual([
      3500, 3490, 3510.5, 3505,
    ]);
    expect(all.slice(4, 8).map(({ price }: { readonly price: string }) => Number(price))).toEqual([
      3505, 3506, 3480.25, 3481,
    ]);
  });

  it('is the history of a world that begins later, and stands still after its end', async () => {
    const later = await startSandbox({
      apis: ['binance-usdm'],
      now: () => worldStart + 90_000,
      world: { prices: { ETHUSDT: { candles } } },
    });
    // Of a candle that fell, the high came before the low.
    expect(Number(later.price('ETHUSDT'))).toBe(3506);
    await later.world.advanceTo(worldStart + 3_600_000);
    expect(Number(later.price('ETHUSDT'))).toBe(3492);
    await later.close();
  });

  it('says when the world begins, unless that is said', async () => {
    const sandbox = await startSandbox({ apis: ['binance-usdm'], world: { prices: { ETHUSDT: { candles } } } });
    expect(sandbox.world.now()).toBeLessThan(worldStart + 3_600_000);
    expect(sandbox.world.now()).toBeGreaterThanOrEqual(worldStart);
    await sandbox.close();
  });
});

describe('a file of trades', () => {
  it('is played trade by trade, and contracts that follow its coin follow it', async () => {
    const { sandbox, usdm, coinm, mix } = await startWorld({ prices: { BTCUSDT: { trades, spread: '1' } } });
    expect(Number(sandbox.price('BTCUSDT'))).toBe(65_000.5);
    await sandbox.world.runUntil(worldStart + 2 * minute);
    const symbol = 'BTCUSDT';
    const rows = (await usdm('GET', '/fapi/v1/trades', { query: { symbol } })).json;
    expect(rows.map((row: Record<string, unknown>) => [row.time, row.price, row.qty, row.isBuyerMaker])).toEqual([
      [worldStart + 1_000, '65000.5', '0.250', false],
      [worldStart + 1_000, '64990.0', '1.500', true],
      [worldStart + 65_000, '64980.0', '0.001', true],
    ]);
    const best = (await usdm('GET', '/fapi/v1/ticker/bookTicker', { query: { symbol } })).json;
    expect(Number(best.askPrice) - Number(best.bidPrice)).toBeCloseTo(1, 6);
    const [perpetual] = (await coinm('GET', '/dapi/v1/ticker/price', { query: { symbol: 'BTCUSD_PERP' } })).json;
    expect(perpetual.price).toBe('64980.0');
    const funding = { symbol, productType: 'USDT-FUTURES' };
    const [rate] = (await mix('GET', '/api/v2/mix/market/current-fund-rate', { query: funding })).json.data;
    expect(rate.fundingRate).toBe('0.00010000');
  });

  it('may be long', async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `${worldStart + index * 10},${60_000 + (index % 7)},0.5,buy`,
    );
    const { sandbox } = await startWorld({
      prices: { BTCUSDT: { trades: fileWith('time,price,quantity,side', ...lines) } },
    });
    await sandbox.world.advanceTo(worldStart + 200_000);
    expect(Number(sandbox.price('BTCUSDT'))).toBe(60_000 + (19_999 % 7));
  });
});

describe('a bad file says where and what', () => {
  const start = (kind: 'candles' | 'trades', path: string) =>
    startSandbox({ apis: ['binance-usdm'], world: { prices: { ETHUSDT: { [kind]: path } as { candles: string } } } });
  const head = 'time,open,high,low,close,volume';
  const tradeHead = 'time,price,quantity,side';
  const columns = 'time, open, high, low, close, volume';
  const at = worldStart;

  it.each([
    [
      [`${head},trades`, `${at},1,1,1,1,1,1`],
      ', line 1, column "trades" is unknown. Its first line has to name the columns ',
    ],
    [
      ['time,open,high,low,close', `${at},1,1,1,1`],
      `, line 1: the column "volume" is missing. Its first line has to name the columns ${columns}`,
    ],
    [[`${head},time`], ', line 1, column "time" is there twice.'],
    [[`${at},1,1,1,1,1`], `, line 1, column "${at}" is unknown.`],
    [[], ', line 1: the column "time" is missing.'],
    [[head], ' has no lines below its header.'],
    [
      [head, `${at},1,1,1,1`],
      ', line 2 has 5 values. Give it 6, one for each of time, open, high, low, close, volume.',
    ],
    [
      [head, `${at},1,1,1,1,1`, `${at + 1},1,"3,5",1,1,1`],
      ', line 3, column "high": "3,5" is no decimal from 0 on. Write digits with',
    ],
    [[head, `${at},0,1,0,1,1`], ', line 2, column "open": "0" is no price. Give one above 0.'],
    [[head, `${at},1.123456789,2,1,1,1`], ', line 2, column "open": "1.123456789" has more than 8 digits'],
    [[head, `${at},1,1,1,100000000,1`], ', line 2, column "close": "100000000" is above 90071992.'],
    [[head, `${at},2,1,1,1,1`], ', line 2, column "high": "1" is below another price of its candle.'],
    [[head, `${at},2,3,2.5,3,1`], ', line 2, column "low": "2.5" is above another price of its candle.'],
    [
      [head, `${at},1,1,1,1,1`, '', `${at},1,1,1,1,1`],
      ', line 4, column "time": "1767225600000" is not after the line before. Sort',
    ],
    [
      [head, '1767225600,1,1,1,1,1'],
      ', line 2, column "time": "1767225600" are seconds. Write milliseconds: append 000.',
    ],
    [[head, '1767225600000000,1,1,1,1,1'], ', line 2, column "time": "1767225600000000" are microseconds.'],
    [
      [head, '01.01.2026,1,1,1,1,1'],
      ', line 2, column "time": "01.01.2026" is no time. Write milliseconds since 1970,',
    ],
    [[head, '2026-01-01T00:00:00,1,1,1,1,1'], ', line 2, column "time": "2026-01-01T00:00:00" is no time.'],
    [[head, `${at},"1,1,1,1,1`], ', line 2: Quote Not Closed: '],
  ])('candles: %j', async (lines, message) => {
    const path = fileWith(...lines);
    await expect(start('candles', path)).rejects.toThrow(`${path}${message}`);
  });

  it.each([
    [[tradeHead, `${at},1,1,bid`], ', line 2, column "side": "bid" is neither buy nor sell'],
    [[tradeHead, `${at},1,0,buy`], ', line 2, column "quantity": "0" is no trade.'],
    [
      [tradeHead, `${at + 1},1,1,buy`, `${at},1,1,buy`],
      ', line 3, column "time": "1767225600000" is before that of the line before. Sort',
    ],
  ])('trades: %j', async (lines, message) => {
    const path = fileWith(...lines);
    await expect(start('trades', path)).rejects.toThrow(`${path}${message}`);
  });

  it('or that there is none', async () => {
    await expect(start('trades', join(folder, 'none.csv'))).rejects.toThrow(
      'none.csv: there is no such file. Paths are relative to',
    );
    await expect(start('trades', folder)).rejects.toThrow('is a folder. Give the path of a file.');
  });
});
