import { testPayloads } from '@openderivs/described';
import { createBinanceUsdm } from '../src/index.ts';

/** A cancelled algo order is answered with its two ids; one payload has the whole order beside them. */
const wholeOrder = [
  'algoType',
  'orderType',
  'symbol',
  'side',
  'positionSide',
  'timeInForce',
  'quantity',
  'algoStatus',
  'triggerPrice',
  'price',
  'icebergQuantity',
  'selfTradePreventionMode',
  'workingType',
  'priceMatch',
  'closePosition',
  'priceProtect',
  'reduceOnly',
  'createTime',
  'updateTime',
  'triggerTime',
  'goodTillDate',
];

testPayloads({
  api: 'binance-usdm',
  folder: new URL('./payloads/', import.meta.url),
  connect: (fetch) => createBinanceUsdm({ apiKey: 'key', secretKey: 'secret', fetch }),
  leftOut: { 'cancelAlgoOrder.jkorf.json': wholeOrder },
});
