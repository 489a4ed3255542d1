import { fieldsOf, listOf, textOf } from '../apis/fields.ts';
import { farPrice, leastQuantity } from './far.ts';
import type { Trade } from './trade.ts';

/** The call that tells the mark price: one object on one API, a list of one on the other. */
const markPrices = { 'binance-usdm': 'getMarkPrice', 'binance-coinm': 'getIndexPriceAndMarkPrice' } as const;

const states = { open: ['NEW'], cancelled: ['CANCELED'] };

/** The round trip of USDⓈ-M and COIN-M, whose operations are alike. */
export const tradeBinance =
  (api: keyof typeof markPrices): Trade =>
  async (client, symbol, clientOrderId) => {
    const { symbols } = fieldsOf(await client.call('getExchangeInformation'));
    const contract = listOf(symbols).find((each) => each.symbol === symbol);
    const filter = (name: string) => fieldsOf(listOf(contract?.filters).find(({ filterType }) => filterType === name));
    const { tickSize, minPrice } = filter('PRICE_FILTER');
    const { minQty, stepSize } = filter('LOT_SIZE');
    const answered = await client.call(markPrices[api], { symbol });
    const [mark = fieldsOf(answered)] = listOf(answered);
    const { dualSidePosition } = fieldsOf(await client.call('getCurrentPositionMode'));
    const price = farPrice(textOf(mark.markPrice), textOf(tickSize), textOf(minPrice));
    const quantity = leastQuantity(price, {
      least: textOf(minQty),
      step: textOf(stepSize),
      worth: textOf(filter('MIN_NOTIONAL').notional) || '0',
    });
    const order = { symbol, origClientOrderId: clientOrderId };
    return {
      place: {
        operation: 'newOrder',
        parameters: {
          symbol,
          side: 'BUY',
          type: 'LIMIT',
          timeInForce: 'GTX',
          price,
          quantity,
          newClientOrderId: clientOrderId,
          ...(dualSidePosition === true && { positionSide: 'LONG' }),
        },
      },
      find: { operation: 'queryOrder', parameters: order },
      cancel: { operation: 'cancelOrder', parameters: order },
      state: (data) => textOf(fieldsOf(data).status),
      ...states,
    };
  };
