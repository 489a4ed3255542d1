import { type BinanceCoinmOptions, createBinanceCoinm } from '@openderivs/binance-coinm';
import { errorCodes } from '@openderivs/binance-coinm/error-codes';
import * as limits from '@openderivs/binance-coinm/limits';
import { tradeBinance } from '../orders/binance.ts';
import { positionMode, rightsOf, untoldByBinance } from './binance-facts.ts';
import { asClient } from './client.ts';
import { fieldsOf, listOf, textOf } from './fields.ts';
import type { Subject } from './subject.ts';

export const binanceCoinm: Subject = {
  api: 'binance-coinm',
  exchange: 'binance',
  keyNames: ['BINANCE_COINM', 'BINANCE'],
  errorCodes,
  limits,
  connect: (options) => asClient(createBinanceCoinm(options as BinanceCoinmOptions)),
  clock: { operation: 'checkServerTime', at: (data) => Number(fieldsOf(data).serverTime), resolution: 1 },
  contracts: {
    operation: 'getExchangeInformation',
    traded: (data) =>
      listOf(fieldsOf(data).symbols)
        .filter(({ contractStatus }) => contractStatus === 'TRADING')
        .map(({ symbol }) => textOf(symbol)),
  },
  settings: [
    { operation: 'getCurrentPositionMode', read: (data) => [positionMode(data)] },
    { operation: 'getAccountInformation', read: (data) => [rightsOf(data)] },
  ],
  untold: untoldByBinance,
  trade: tradeBinance('binance-coinm'),
};
