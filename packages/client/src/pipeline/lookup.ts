import type { PreparedCall } from './pipeline.ts';

/** The parameters by which an order, a transfer or a position can be found again. */
const identifying =
  /^(symbol|pair|orderId|algoId|strategyId|clientOid|clientAlgoId|newClientOrderId|origClientOrderId|newClientStrategyId|clientTranId|productType|planType|positionSide|asset|marginCoin)$/;

/** What a caller needs to ask the exchange what became of a call. */
export function lookupOf({ query, body }: PreparedCall): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const entries: Iterable<[string, unknown]> = body === undefined ? new URLSearchParams(query) : bodyEntries(body);
  for (const [name, value] of entries) {
    if (identifying.test(name) && typeof value === 'string') found[name] = value;
  }
  return found;
}

function bodyEntries(body: string): [string, unknown][] {
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
}
