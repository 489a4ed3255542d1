import { createHmac } from 'node:crypto';
import { signedCalls } from '../calls.ts';
import type { Place } from '../contender.ts';

/** The signed call of USDⓈ-M as one would write it by hand: path and query. */
export function signedTarget({ secretKey }: Place): string {
  const { path, parameters } = signedCalls.usdm;
  const { symbol, amount, type } = parameters;
  const query = `symbol=${symbol}&amount=${amount}&type=${type}&timestamp=${Date.now()}`;
  return `${path}?${query}&signature=${createHmac('sha256', secretKey).update(query).digest('hex')}`;
}

/** The key, as Binance wants it. */
export const headersOf = ({ apiKey }: Place): Record<string, string> => ({ 'X-MBX-APIKEY': apiKey });

/** What tells the answer from every other. */
export const numberOf = (answer: unknown): number => (answer as { readonly amount: number }).amount;
