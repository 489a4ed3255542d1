import { type BinanceUsdmOptions, createBinanceUsdm } from '@openderivs/binance-usdm';
import { errorCodes } from '@openderivs/binance-usdm/error-codes';
import * as limits from '@openderivs/binance-usdm/limits';
import { tradeBinance } from '../orders/binance.ts';
import { assetsMode, positionMode, rightsOf, untoldByBinance } from './binance-facts.ts';
import { asClient } from './client.ts';
import { fieldsOf, listOf, textOf } from './fields.ts';
import type { Subject } from './subject.ts';

export const binanceUsdm: Subject = {
  api: 'binance-usdm',
  exchange: 'binance',
  keyNames: ['BINANCE_USDM', 'BINANCE'],
  errorCodes,
  limits,
  connect: (options) => asClient(createBinanceUsdm(options as BinanceUsdmOptions)),
  clock: { operation: 'checkServerTime', at: (data) => Number(fieldsOf(data).serverTime), resolution: 1 },
  contracts: {
    operation: 'getExchangeInformation',
    traded: (data) =>
      listOf(fieldsOf(data).symbols)
        .filter(({ status }) => status === 'TRADING')
        .map(({ symbol }) => textOf(symbol)),
  },
  settings: [
    {
      operation: 'getFuturesAccountConfiguration',
      read: (data) => [positionMode(data), assetsMode(data), rightsOf(data)],
    },
  ],
  untold: untoldByBinance,
  trade: tradeBinance('binance-usdm'),
};
