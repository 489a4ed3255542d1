import { describe, expect, it } from 'vitest';
import { atoms, textOf } from '../../src/ledger/atoms.ts';
import type { Book } from '../../src/state/book.ts';
import { moveMargin } from '../../src/state/ledger.ts';
import { binance } from '../support/binance.ts';
import { useSandbox } from '../support/sandbox.ts';
import { createDesk } from './desk.ts';

const sandbox = useSandbox();
const usdm = binance(sandbox, 'binance-usdm');
const { fill, match } = createDesk();
const symbol = 'BTCUSDT';
const bookOf = (product?: 'usdm' | 'coinm' | 'pm-margin') => sandbox().account('binance').book(product);
const held = ({ ledger }: Book, holder: string, asset = 'USDT'): string => textOf(ledger.amount(holder, asset));
const order = { symbol, side: 'BUY', type: 'MARKET', quantity: '1' };

describe('the ledger of an exchange', () => {
  it('is one for all of its accounts and products, and another one on the other exchange', () => {
    const { ledger } = bookOf();
    expect(bookOf('coinm').ledger).toBe(ledger);
    expect(sandbox().account('binance-2').book().ledger).toBe(ledger);
    expect(sandbox().account('bitget').book().ledger).not.toBe(ledger);
  });

  it('begins anew with the sandbox', async () => {
    await usdm('POST', '/fapi/v1/order', order);
    const { ledger } = bookOf();
    expect([...ledger.holders()]).not.toEqual([]);
    sandbox().reset();
    expect([...bookOf().ledger.holders()]).toEqual([]);
  });

  it('hears nothing of orders that are only tried', async () => {
    expect((await usdm('POST', '/fapi/v1/order/test', order)).status).toBe(200);
    expect([...bookOf().ledger.holders()]).toEqual([]);
  });
});

describe('a balance', () => {
  it('begins with a deposit, and is set by another', () => {
    const book = bookOf();
    expect([book.balance('USDT'), held(book, 'deposits')]).toEqual(['10000', '0']);
    book.addBalance('USDT', '-0.5');
    expect([book.balance('USDT'), held(book, 'deposits')]).toEqual(['9999.5', '-9999.5']);
    book.setBalance('USDT', '1');
    book.setBalance('BNB', '7');
    expect([book.balance('USDT'), held(book, 'deposits'), held(book, 'deposits', 'BNB')]).toEqual(['1', '-1', '-7']);
    expect(book.assets).toEqual(['USDT', 'BNB']);
  });

  it('gives isolated margin to a pocket of the position, which gives it back in parts', () => {
    const book = bookOf();
    book.settings(symbol).isolated = true;
    const side = { book, maker: true };
    fill({ ...side, buys: true }, { symbol, quantity: '0.3', price: '60000' });
    const [position] = book.positions;
    if (position === undefined) throw new Error('There is no position.');
    // 18,000 at 20 times; the fee of a maker is 3.6.
    expect([position.isolatedMargin, held(book, position.pocket), book.balance('USDT')]).toEqual([
      '900',
      '900',
      '9096.4',
    ]);
    moveMargin(book, position, { amount: '100', at: 1 });
    fill({ ...side, buys: false }, { symbol, quantity: '0.1', price: '60000' });
    expect(position.isolatedMargin).toBe('666.66666667');
    fill({ ...side, buys: false }, { symbol, quantity: '0.2', price: '60000' });
    expect([held(book, position.pocket), book.balance('USDT')]).toEqual(['0', '9992.8']);
  });
});

describe('the other side', () => {
  it('of a fill is liquidity, unless another account has it', () => {
    const book = bookOf();
    const other = sandbox().account('binance-2').book();
    fill({ book, buys: true }, { symbol, quantity: '2', price: '60000' });
    expect(book.liquidity?.positions[0]?.amount).toBe('-2');
    match({ book: other, buys: true }, { book }, { symbol, quantity: '2', price: '61000' });
    expect([book.positions, other.positions[0]?.amount]).toEqual([[], '2']);
    expect(book.liquidity?.positions[0]?.amount).toBe('-2');
    // The account has won what liquidity will have lost once it has bought for 61,000.
    expect(held(book, 'clearing')).toBe('-2000');
  });

  it('of a position that is put there by hand is liquidity too, and the balance stays', () => {
    const account = sandbox().account('binance');
    account.openPosition({ symbol, amount: '1', entryPrice: '50000', isolatedMargin: '250' });
    account.openPosition({ symbol, amount: '-0.5', entryPrice: '60000' });
    const book = bookOf();
    expect([book.balance('USDT'), book.positions[0]?.isolatedMargin, book.entries]).toEqual(['10000', '125', []]);
    const [own, other] = [book.positions[0], book.liquidity?.positions[0]];
    expect([own?.amount, other?.amount, own?.cost, other?.cost]).toEqual([
      '0.5',
      '-0.5',
      atoms('25000'),
      atoms('-25000'),
    ]);
    // Each has won or lost 5,000 by the second.
    expect([held(book, 'clearing'), held(book, 'liquidity')]).toEqual(['0', '-5000']);
  });

  it('of assets that change hands is liquidity, and the fee of what comes is the house’s', () => {
    const book = bookOf('pm-margin');
    fill({ book, buys: true }, { symbol: 'ETHUSDT', quantity: '2', price: '3000' });
    expect([held(book, 'liquidity', 'ETH'), held(book, 'liquidity')]).toEqual(['-2', '6000']);
    expect([book.balance('ETH'), book.balance('USDT')]).toEqual(['10001.998', '4000']);
    expect([held(book, 'fees', 'ETH'), held(book, 'clearing', 'ETH'), held(book, 'clearing')]).toEqual([
      '0.002',
      '0',
      '0',
    ]);
  });
});
