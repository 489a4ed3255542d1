import type { BinanceUsdm } from '@openderivs/binance-usdm';
import { flatten } from '@openderivs/binance-usdm/orders';

/** What the stop lives on: the same in the sandbox, in demo trading and on the exchange. */
export interface EmergencyStopGround {
  readonly client: BinanceUsdm;
  readonly log: (text: string) => void;
}

/**
 * Cancels all orders and closes all positions. What is left is said and tried again, so that whoever reads the log knows
 * what to look at by hand. Stop the bot that places orders first.
 */
export async function emergencyStop({ client, log }: EmergencyStopGround, attempts = 5): Promise<boolean> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { outcome, positions, left, unread } = await flatten(client);
    for (const { symbol, side, size, left: rest, orders } of positions) {
      const unknown = orders.filter((order) => order.outcome === 'unknown').length;
      log(
        `${symbol} ${side} ${size}: ${rest} left${unknown > 0 ? `, ${unknown} closing orders may still arrive` : ''}`,
      );
      for (const order of orders) if (order.outcome === 'refused') log(`  refused: ${order.error.message}`);
    }
    for (const { symbol, kind, orderId, error } of left)
      log(`${kind} ${orderId} of ${symbol} is open: ${error?.message ?? ''}`);
    for (const { operation, error } of unread) log(`${operation} could not be read: ${error.message}`);
    log(`attempt ${attempt}: ${outcome}`);
    if (outcome === 'flat') return true;
  }
  return false;
}
