import { createHmac } from 'node:crypto';

/** The key of all callers. */
export const credentials = { apiKey: 'k'.repeat(64), secretKey: 's'.repeat(64) } as const;

/** The parameters of all calls. */
export const margin = { symbol: 'BTCUSDT', amount: '100', type: 1 } as const;

/** The call as one would write it by hand: a query from a template, signed. */
export function signedTarget(): string {
  const { symbol, amount, type } = margin;
  const query = `symbol=${symbol}&amount=${amount}&type=${type}&timestamp=${Date.now()}`;
  const signature = createHmac('sha256', credentials.secretKey).update(query).digest('hex');
  return `/fapi/v1/positionMargin?${query}&signature=${signature}`;
}

/** Its headers. */
export const headers = { 'X-MBX-APIKEY': credentials.apiKey } as const;
