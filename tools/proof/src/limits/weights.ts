/** A request as it arrives, as far as limits care. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** What a call takes, read off the exchanges' pages by hand: weight per address, orders in ten seconds and in a minute. */
export interface Cost {
  readonly weight: number;
  readonly tenSeconds: number;
  readonly minute: number;
}

const reads = (weight: number): Cost => ({ weight, tenSeconds: 0, minute: 0 });

const depths: ReadonlyMap<string, number> = new Map([
  ...['5', '10', '20', '50'].map((limit) => [limit, 2] as const),
  ['100', 5],
  ['500', 10],
  ['1000', 20],
]);

const candles = (limit: number): number => {
  if (limit < 100) return 1;
  if (limit < 500) return 2;
  return limit <= 1000 ? 5 : 10;
};

/** "GET /fapi/v1/depth" and so on; USDⓈ-M and COIN-M have the same costs for these. */
const costs: { readonly [call: string]: (query: URLSearchParams) => Cost } = {
  'GET time': () => reads(1),
  'GET exchangeInfo': () => reads(1),
  'GET depth': (query) => reads(depths.get(query.get('limit') ?? '500') ?? Number.NaN),
  'GET ticker/bookTicker': (query) => reads(query.has('symbol') ? 2 : 5),
  'GET klines': (query) => reads(candles(Number(query.get('limit') ?? '500'))),
  'GET positionSide/dual': () => reads(30),
  'GET openOrders': (query) => reads(query.has('symbol') ? 1 : 40),
  'GET order': () => reads(1),
  'DELETE allOpenOrders': () => reads(1),
  'DELETE order': () => reads(1),
  'POST order': () => ({ weight: 0, tenSeconds: 1, minute: 1 }),
  'POST batchOrders': () => ({ weight: 5, tenSeconds: 5, minute: 1 }),
};

/** Throws for a call that is not on the list, so that no test counts it as nothing. */
export function costOf({ method, path, query }: Arrived): Cost {
  const call = `${method} ${path.replace(/^\/[fd]api\/v\d\//, '')}`;
  const cost = costs[call]?.(query);
  if (cost === undefined || Number.isNaN(cost.weight))
    throw new RangeError(`Nobody has read the cost of ${call} off its page.`);
  return cost;
}
