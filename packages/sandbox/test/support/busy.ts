import type { Sandbox } from '../../src/index.ts';
import { directBinance, directBitget } from './direct-calls.ts';

/** Places, fills, cancels, changes and reads on both exchanges: so many rounds of ten calls. */
export const keepBusy = async (sandbox: Sandbox, rounds: number): Promise<void> => {
  const [usdm, mix] = [directBinance(sandbox), directBitget(sandbox, 'bitget-mix')];
  const symbol = 'BTCUSDT';
  const resting = { symbol, side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.01', price: '60000' };
  const classic = { symbol, productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT', size: '0.01' };
  for (let round = 0; round < rounds; round += 1) {
    const { orderId } = (await usdm('POST', '/fapi/v1/order', resting)).json;
    await usdm('PUT', '/fapi/v1/order', { ...resting, orderId, price: '60001' });
    await usdm('GET', '/fapi/v1/order', { symbol, orderId });
    await usdm('DELETE', '/fapi/v1/order', { symbol, orderId });
    await usdm('GET', '/fapi/v1/openOrders', { symbol });
    for (const side of ['BUY', 'SELL']) {
      await usdm('POST', '/fapi/v1/order', { symbol, side, type: 'MARKET', quantity: '0.01' });
    }
    for (const side of ['buy', 'sell']) {
      await mix('POST', '/api/v2/mix/order/place-order', { ...classic, side, orderType: 'market' });
    }
    await usdm('GET', '/fapi/v1/nothing');
  }
};
