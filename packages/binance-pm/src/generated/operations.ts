// Generated from specs/binance-pm. Do not edit.

import type { Operation } from '@openderivs/client';
import type { operations as described } from './schema.ts';

export type OperationName = keyof described;

export const operations: Readonly<Record<OperationName, Operation>> = {
  getAccountInformation: {
    method: 'GET', path: '/papi/v1/account', security: 'USER_DATA',
    weight: 20,
  },
  getUmAccountDetail: {
    method: 'GET', path: '/papi/v1/um/account', security: 'USER_DATA',
    weight: 5,
  },
  queryUmPositionInformation: {
    method: 'GET', path: '/papi/v1/um/positionRisk', security: 'USER_DATA',
    params: 'symbol',
    weight: 5,
  },
  getUmCurrentPositionMode: {
    method: 'GET', path: '/papi/v1/um/positionSide/dual', security: 'USER_DATA',
    weight: 30,
  },
  changeUmPositionMode: {
    method: 'POST', path: '/papi/v1/um/positionSide/dual', security: 'TRADE',
    params: 'dualSidePosition:bool!',
    weight: 1, effect: 'set',
  },
};
