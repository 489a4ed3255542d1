import { fieldsOf, listOf, textOf } from '../apis/fields.ts';
import { farPrice, leastQuantity } from './far.ts';
import type { Trade } from './trade.ts';

const productType = 'USDT-FUTURES';

/** `0.1` of one decimal place. */
const tickOf = (places: string, last = '1'): string => {
  const digits = Number(places);
  return digits > 0 ? `0.${last.padStart(digits, '0')}` : last;
};

/** The round trip of a classic account. */
export const tradeBitgetMix: Trade = async (client, symbol, clientOid) => {
  const [contract = {}] = listOf(await client.call('getContractConfig', { symbol, productType }));
  const [prices = {}] = listOf(await client.call('getMarkIndexMarketPrices', { symbol, productType }));
  const account = fieldsOf(await client.call('getSingleAccount', { symbol, productType, marginCoin: 'USDT' }));
  const price = farPrice(textOf(prices.markPrice), tickOf(textOf(contract.pricePlace), textOf(contract.priceEndStep)));
  const size = leastQuantity(price, {
    least: textOf(contract.minTradeNum),
    step: textOf(contract.sizeMultiplier),
    worth: textOf(contract.minTradeUSDT) || '0',
  });
  const order = { symbol, productType, clientOid };
  return {
    place: {
      operation: 'placeOrder',
      parameters: {
        ...order,
        marginCoin: 'USDT',
        marginMode: account.marginMode === 'isolated' ? 'isolated' : 'crossed',
        side: 'buy',
        orderType: 'limit',
        force: 'post_only',
        price,
        size,
        ...(account.posMode === 'hedge_mode' && { tradeSide: 'open' }),
      },
    },
    find: { operation: 'getOrderDetail', parameters: order },
    cancel: { operation: 'cancelOrder', parameters: order },
    state: (data) => textOf(fieldsOf(data).state),
    open: ['live'],
    cancelled: ['canceled', 'cancelled'],
  };
};

/** The round trip of a unified account. */
export const tradeBitgetUta: Trade = async (client, symbol, clientOid) => {
  const category = productType;
  const [contract = {}] = listOf(await client.call('getInstruments', { category, symbol }));
  const [ticker = {}] = listOf(await client.call('getTickers', { category, symbol }));
  const { holdMode } = fieldsOf(await client.call('getAccountSettings'));
  const tick = textOf(contract.priceMultiplier) || tickOf(textOf(contract.pricePrecision));
  const price = farPrice(textOf(ticker.markPrice) || textOf(ticker.lastPrice), tick);
  const qty = leastQuantity(price, {
    least: textOf(contract.minOrderQty),
    step: textOf(contract.quantityMultiplier) || tickOf(textOf(contract.quantityPrecision)),
    worth: textOf(contract.minOrderAmount) || '0',
  });
  return {
    place: {
      operation: 'placeOrder',
      parameters: {
        category,
        symbol,
        clientOid,
        side: 'buy',
        orderType: 'limit',
        timeInForce: 'post_only',
        price,
        qty,
        ...(holdMode === 'hedge_mode' && { posSide: 'long' }),
      },
    },
    find: { operation: 'getOrderDetails', parameters: { clientOid } },
    cancel: { operation: 'cancelOrder', parameters: { clientOid, category } },
    state: (data) => textOf(fieldsOf(data).orderStatus),
    open: ['live', 'new'],
    cancelled: ['cancelled', 'canceled'],
  };
};
