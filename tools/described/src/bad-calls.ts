import type { BadCall } from './bad-input-suite.ts';

/** Calls a method as a program without types would. */
export const callByName = (client: object, name: string, ...given: unknown[]): Promise<unknown> => {
  const method: unknown = Reflect.get(client, name);
  if (typeof method !== 'function') throw new TypeError(`There is no operation "${name}".`);
  return method(...given);
};

/** What an API's orders are placed and looked up with. */
export interface OrderOperations {
  readonly place: string;
  readonly query: string;
  /** An order that would be taken. */
  readonly order: { readonly symbol: string; readonly quantity: string; readonly [name: string]: unknown };
}

/** Orders and look-ups that no Binance client sends. */
export const badOrderCalls = ({ place, query, order }: OrderOperations): readonly BadCall<object>[] => {
  const placed = (change: object) => (client: object) => callByName(client, place, { ...order, ...change });
  const queried = (orderId: unknown) => (client: object) =>
    callByName(client, query, { symbol: order.symbol, orderId });
  return [
    ['no parameters at all', 'symbol', (client) => callByName(client, place)],
    ['a list for parameters', 'params', (client) => callByName(client, place, [order])],
    ['a missing parameter', 'side', placed({ side: undefined })],
    ['a misspelt parameter', 'quanity', placed({ quanity: '1' })],
    ['recvWindow among the parameters', 'recvWindow', placed({ recvWindow: 5000 })],
    ['a timestamp among the parameters', 'timestamp', placed({ timestamp: 1_700_000_000_000 })],
    ['a misspelt option', 'recvwindow', (client) => callByName(client, place, order, { recvwindow: 1 })],
    [
      'a receive window above a minute',
      'recvWindow',
      (client) => callByName(client, place, order, { recvWindow: 60_001 }),
    ],
    ['NaN', 'quantity', placed({ quantity: Number.NaN })],
    ['infinity', 'quantity', placed({ quantity: Number.POSITIVE_INFINITY })],
    ['a number that needs an exponent', 'quantity', placed({ quantity: 1e-7 })],
    ['an exponent in a text', 'quantity', placed({ quantity: '1e-7' })],
    ['a computed fraction', 'quantity', placed({ quantity: 0.1 + 0.2 })],
    ['an empty decimal', 'quantity', placed({ quantity: '' })],
    ['null', 'quantity', placed({ quantity: null })],
    ['a boolean in other words', 'reduceOnly', placed({ reduceOnly: 'yes' })],
    ['undefined, where leaving it out lets the order open a position', 'reduceOnly', placed({ reduceOnly: undefined })],
    ['an id that has lost digits already', 'orderId', queried(2 ** 53)],
    ['an id with a fraction', 'orderId', queried(1.5)],
    ['an id that is no number', 'orderId', queried('my-order')],
  ];
};
