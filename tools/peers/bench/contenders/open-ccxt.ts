import { batchSize, restingOrder, signedCalls } from '../../../bench/src/peers/calls.ts';
import type { Place, Tasks } from '../../../bench/src/peers/contender.ts';

/** Calls by the names that ccxt makes of an exchange's own paths. */
type Implicit = Readonly<Record<string, (parameters?: object) => Promise<unknown>>>;

interface Addressed {
  readonly urls: { api?: unknown };
}

/** Leads every address of an exchange to one place. */
export function lead(exchange: Addressed, origin: string): void {
  const addresses = exchange.urls.api as Record<string, string>;
  for (const [name, address] of Object.entries(addresses)) {
    if (typeof address === 'string') addresses[name] = address.replace(/^https:\/\/[^/]+/, origin);
  }
}

/** Currencies come from the spot API, which is not here. */
const apart = { has: { fetchCurrencies: false } };

/** ccxt on USDⓈ-M: calls by the exchange's own paths where they are timed, unified ones where orders are placed. */
export async function openCcxt(place: Place, options: object): Promise<Tasks> {
  const { binanceusdm } = await import('ccxt');
  const { apiKey, secretKey: secret } = place;
  const exchange = new binanceusdm({ ...apart, apiKey, secret, ...options });
  lead(exchange, place.origin);
  const implicit = exchange as unknown as Implicit;
  const { symbol, amount } = signedCalls.usdm.parameters;
  const unified = 'BTC/USDT:USDT';
  const called = async (name: string, parameters: object): Promise<unknown> => implicit[name]?.(parameters);
  const idsOf = (read: unknown): string[] => (read as { orderId: string }[]).map(({ orderId }) => String(orderId));
  return {
    call: async () => {
      const read = await called('fapiPrivatePostPositionMargin', { symbol, amount, type: 1 });
      return Number((read as { amount: string }).amount);
    },
    exchangeInformation: async () => {
      return ((await called('fapiPublicGetExchangeInfo', {})) as { symbols: unknown[] }).symbols.length;
    },
    orders: async () => idsOf(await called('fapiPrivateGetAllOrders', { symbol, limit: 1000 })),
    batch: async () => {
      const batchOrders = Array.from({ length: batchSize }, () => ({ ...restingOrder }));
      return idsOf(await called('fapiPrivatePostBatchOrders', { batchOrders }));
    },
    order: async () => String((await exchange.createOrder(unified, 'market', 'buy', 0.01)).id),
    refused: () => exchange.createOrder(unified, 'market', 'buy', 900),
    cancelAll: () => exchange.cancelAllOrders(unified),
    poll: () => called('fapiPrivateV3GetPositionRisk', {}),
  };
}
