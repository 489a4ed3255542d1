import type { Dialect } from './dialect.ts';
import type { TransportAnswer } from './transport/transport.ts';

/**
 * What an answer says of the limits, by what the exchange calls it: on Binance what has been used (`weight-1m`,
 * `order-count-10s`), on Bitget what is left (`remain-limit`). Empty where the answer says nothing.
 */
export type Usage = Readonly<Record<string, number>>;

/** An answer without its body. */
export interface AnswerHead {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the headers say of the limits, by the exchange's names: `weight-1m` on Binance, `remain-limit` on Bitget. */
  readonly usage: Usage;
}

/** Reads the headers that speak of limits, whose names the dialect knows. Called where somebody asks: most callers do not. */
export function usageIn({ usageHeader }: Dialect, headers: TransportAnswer['headers']): Usage {
  const usage: Record<string, number> = {};
  for (const header of Object.entries(headers)) {
    const [, name, count] = usageHeader.exec(header.join()) ?? [];
    if (name) usage[name] = Number(count);
  }
  return usage;
}
