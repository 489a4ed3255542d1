import { refusedCodes as binanceRefusedCodes } from '../../../binance-usdm/src/generated/refused-codes.ts';
import { refusedCodes as bitgetRefusedCodes } from '../../../bitget-mix/src/generated/refused-codes.ts';
import type { ApiDefinition } from '../../src/api-definition.ts';
import type { BinanceCallOptions, BinanceOptions } from '../../src/binance/index.ts';
import { createBinanceDialect } from '../../src/binance/index.ts';
import type { BitgetOptions } from '../../src/bitget/index.ts';
import { createBitgetDialect } from '../../src/bitget/index.ts';
import type { WriteCall } from '../../src/call.ts';
import { type ClientParts, createClient } from '../../src/create-client.ts';
import type { NamedOperation, Operation } from '../../src/operation.ts';

/** A small part of Binance's API: an operation of each security, effect and encoding that the runtime tells apart. */
export const binanceOperations = {
  checkServerTime: { method: 'GET', path: '/fapi/v1/time', security: 'public' },
  startStream: { method: 'POST', path: '/fapi/v1/listenKey', security: 'key', effect: 'session' },
  queryOrder: {
    method: 'GET',
    path: '/fapi/v1/order',
    security: 'USER_DATA',
    params: 'symbol! orderId:id origClientOrderId',
    text: 'orderId',
  },
  getAllOrders: {
    method: 'GET',
    path: '/fapi/v1/allOrders',
    security: 'USER_DATA',
    params: 'symbol!',
    form: '[]',
    text: 'orderId',
  },
  newOrder: {
    method: 'POST',
    path: '/fapi/v1/order',
    security: 'TRADE',
    params: 'symbol! quantity:decimal reduceOnly:bool newClientOrderId goodTillDate:time',
    counts: 'orders',
    effect: 'create',
    id: 'newClientOrderId',
    success: 'orderId clientOrderId',
    widens: 'reduceOnly',
    text: 'orderId',
  },
  changeMarginType: {
    method: 'POST',
    path: '/fapi/v1/marginType',
    security: 'TRADE',
    params: 'symbol! marginType!',
    effect: 'set',
    success: 'code=200',
  },
  placeMultipleOrders: {
    method: 'POST',
    path: '/fapi/v1/batchOrders',
    security: 'TRADE',
    params: 'batchOrders:json!',
    members: 'batchOrders=newClientOrderId',
    id: 'batchOrders.newClientOrderId',
    effect: 'create',
    success: 'orderId clientOrderId',
    form: '[]',
  },
  cancelMultipleOrders: {
    method: 'DELETE',
    path: '/fapi/v1/batchOrders',
    security: 'TRADE',
    params: 'symbol! orderIdList:ids',
    effect: 'cancel-many',
    success: 'orderId clientOrderId',
    form: '[]',
  },
  modifyIsolatedPositionMargin: {
    method: 'POST',
    path: '/fapi/v1/positionMargin',
    security: 'TRADE',
    params: 'symbol! positionSide amount:decimal! type:int!',
    effect: 'add',
    success: 'code=200',
    text: 'amount',
  },
} as const satisfies Readonly<Record<string, Operation>>;

/** The same for Bitget, whose changes travel in a JSON body. */
export const bitgetOperations = {
  getServerTime: { method: 'GET', path: '/api/v2/public/time', security: 'public' },
  getOrderDetail: {
    method: 'GET',
    path: '/api/v2/mix/order/detail',
    security: 'READ',
    params: 'symbol! orderId:id clientOid',
    text: 'orderId',
  },
  placeOrder: {
    method: 'POST',
    path: '/api/v2/mix/order/place-order',
    security: 'TRADE',
    body: 'json',
    params: 'symbol! size:decimal! leverage:int orderId:id since:time flag:bool clientOid',
    id: 'clientOid',
    effect: 'create',
  },
  batchPlaceOrder: {
    method: 'POST',
    path: '/api/v2/mix/order/batch-place-order',
    security: 'TRADE',
    body: 'json',
    params: 'symbol! orderList:json! ids:ids',
    members: 'orderList=clientOid',
    id: 'orderList.clientOid',
    effect: 'create',
    widens: 'orderList.reduceOnly',
  },
} as const satisfies Readonly<Record<string, Operation>>;

export const binanceKey = { apiKey: 'key-of-the-tests', secretKey: 'secret-of-the-tests' };
export const bitgetKey = { ...binanceKey, passphrase: 'passphrase of the tests' };

type Method = (params?: Readonly<Record<string, unknown>>, options?: BinanceCallOptions) => WriteCall<unknown>;

/** What openapi-fetch's verbs give, without the types of an API. */
export interface VerbResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}
type Verb = (path: string, init?: object) => Promise<VerbResult>;
type VerbMethods = Record<'GET' | 'POST' | 'PUT' | 'DELETE', Verb> & {
  request(method: string, path: string, init?: object): Promise<VerbResult>;
  use(...middleware: object[]): void;
  eject(...middleware: object[]): void;
};

export type TestClient<Name extends string> = Record<Name, Method> & VerbMethods & ClientParts;

/** A table in the form in which a client takes it. */
export const named = (operations: Readonly<Record<string, Operation>>): readonly NamedOperation[] =>
  Object.entries(operations).map(([name, operation]) => ({ ...operation, name }));

/** Every call is sent once, and without minted ids, unless a test is about that. */
const once = { retry: false, mintIds: false } as const;

export function createBinance(options: Partial<BinanceOptions> = {}): TestClient<keyof typeof binanceOperations> {
  const given = { ...once, ...('apiKey' in options ? undefined : binanceKey), ...options } as BinanceOptions;
  const api: ApiDefinition = {
    operations: named(binanceOperations),
    lookup: 'symbol positionSide orderId origClientOrderId newClientOrderId',
    servers: { production: 'https://fapi.binance.com', testnet: 'https://testnet.binancefuture.com' },
    dialect: createBinanceDialect(given, binanceRefusedCodes),
    serverTime: { operation: 'checkServerTime', read: ({ data }) => (data as { serverTime: number }).serverTime },
  };
  return createClient(api, given) as TestClient<keyof typeof binanceOperations>;
}

export function createBitget(options: Partial<BitgetOptions> = {}): TestClient<keyof typeof bitgetOperations> {
  const given = { ...once, ...('apiKey' in options ? undefined : bitgetKey), ...options } as BitgetOptions;
  const api: ApiDefinition = {
    operations: named(bitgetOperations),
    lookup: 'symbol orderId clientOid',
    servers: { production: 'https://api.bitget.com' },
    dialect: createBitgetDialect(given, bitgetRefusedCodes),
    serverTime: { operation: 'getServerTime', read: ({ data }) => Number((data as { serverTime: string }).serverTime) },
  };
  return createClient(api, given) as TestClient<keyof typeof bitgetOperations>;
}
