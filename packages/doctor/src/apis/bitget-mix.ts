import { type BitgetMixOptions, createBitgetMix } from '@openderivs/bitget-mix';
import { errorCodes } from '@openderivs/bitget-mix/error-codes';
import * as limits from '@openderivs/bitget-mix/limits';
import { shownValue } from '../compare/shown.ts';
import { tradeBitgetMix } from '../orders/bitget.ts';
import { asClient } from './client.ts';
import { fieldsOf, listOf, textOf } from './fields.ts';
import type { Subject } from './subject.ts';

const productType = 'USDT-FUTURES';

export const bitgetMix: Subject = {
  api: 'bitget-mix',
  exchange: 'bitget',
  keyNames: ['BITGET_MIX', 'BITGET'],
  errorCodes,
  limits,
  connect: (options) => asClient(createBitgetMix(options as BitgetMixOptions)),
  clock: { operation: 'getServerTime', at: (data) => Number(fieldsOf(data).serverTime), resolution: 1 },
  contracts: {
    operation: 'getContractConfig',
    parameters: { productType },
    traded: (data) =>
      listOf(data)
        .filter(({ symbolStatus }) => symbolStatus === 'normal')
        .map(({ symbol }) => textOf(symbol)),
  },
  settings: [
    {
      operation: 'getSingleAccount',
      parameters: (symbol) => ({ symbol, productType, marginCoin: 'USDT' }),
      read: (data) => {
        const { posMode, assetMode } = fieldsOf(data);
        return [
          { name: 'account kind', value: 'classic' },
          { name: 'position mode', value: shownValue(posMode) },
          { name: 'assets mode', value: shownValue(assetMode) },
        ];
      },
    },
  ],
  untold: [
    {
      name: 'permissions and address restriction of the key',
      value:
        'no call of this API tells; see API Management on the website. A missing permission gets 40014, another address 40018.',
    },
  ],
  trade: tradeBitgetMix,
};
