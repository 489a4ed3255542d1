import { type BitgetUtaOptions, createBitgetUta } from '@openderivs/bitget-uta';
import { errorCodes } from '@openderivs/bitget-uta/error-codes';
import * as limits from '@openderivs/bitget-uta/limits';
import { shownValue } from '../compare/shown.ts';
import { tradeBitgetUta } from '../orders/bitget.ts';
import { asClient } from './client.ts';
import { fieldsOf, listOf, textOf } from './fields.ts';
import type { Fact, Subject } from './subject.ts';

const permissionsOf = (given: unknown): Fact => {
  const permissions = Array.isArray(given) ? given.map(shownValue) : [];
  const mayWithdraw = permissions.includes('withdraw');
  return {
    name: 'permissions',
    value: permissions.join(', ') || 'none told',
    ...(mayWithdraw && { advice: 'This key may withdraw. Take that right away on the website: no bot needs it.' }),
  };
};

const addressesOf = (given: unknown): Fact => {
  const isBound = textOf(given) !== '';
  return {
    name: 'bound to addresses',
    value: isBound ? 'yes' : 'no',
    ...(!isBound && { advice: 'Bind the key to the addresses that you call from, on the website.' }),
  };
};

export const bitgetUta: Subject = {
  api: 'bitget-uta',
  exchange: 'bitget',
  keyNames: ['BITGET_UTA', 'BITGET'],
  errorCodes,
  limits,
  connect: (options) => asClient(createBitgetUta(options as BitgetUtaOptions)),
  clock: { operation: 'getServerTime', at: (data) => Number(fieldsOf(data).serverTime), resolution: 1 },
  contracts: {
    operation: 'getInstruments',
    parameters: { category: 'USDT-FUTURES' },
    traded: (data) =>
      listOf(data)
        .filter(({ status }) => status === 'online')
        .map(({ symbol }) => textOf(symbol)),
  },
  settings: [
    {
      operation: 'getAccountInfo',
      read: (data) => {
        const { permType, permissions, ips } = fieldsOf(data);
        return [{ name: 'kind of key', value: shownValue(permType) }, permissionsOf(permissions), addressesOf(ips)];
      },
    },
    {
      operation: 'getAccountSettings',
      read: (data) => {
        const { accountMode, assetMode, holdMode } = fieldsOf(data);
        return [
          { name: 'account kind', value: `unified, ${shownValue(accountMode)}` },
          { name: 'position mode', value: shownValue(holdMode) },
          { name: 'assets mode', value: shownValue(assetMode) },
        ];
      },
    },
  ],
  untold: [],
  trade: tradeBitgetUta,
};
