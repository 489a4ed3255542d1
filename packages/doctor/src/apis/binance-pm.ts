import { type BinancePmOptions, createBinancePm } from '@openderivs/binance-pm';
import { errorCodes } from '@openderivs/binance-pm/error-codes';
import * as limits from '@openderivs/binance-pm/limits';
import { positionMode, untoldByBinance } from './binance-facts.ts';
import { asClient } from './client.ts';
import type { Subject } from './subject.ts';

export const binancePm: Subject = {
  api: 'binance-pm',
  exchange: 'binance',
  keyNames: ['BINANCE_PM', 'BINANCE'],
  errorCodes,
  limits,
  connect: (options) => asClient(createBinancePm(options as BinancePmOptions)),
  clock: { operation: 'testConnectivity', at: (_data, headers) => Date.parse(headers.date ?? ''), resolution: 1000 },
  settings: [
    { operation: 'getUmCurrentPositionMode', read: (data) => [positionMode(data, 'position mode, USDⓈ-M')] },
    { operation: 'getCmCurrentPositionMode', read: (data) => [positionMode(data, 'position mode, COIN-M')] },
  ],
  untold: untoldByBinance,
};
