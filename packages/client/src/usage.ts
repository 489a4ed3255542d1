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

/** An answer that can say what it tells of the limits. */
export interface UsageAnswer extends TransportAnswer, AnswerHead {}

/** Reads the headers that speak of limits when they are asked for; the dialect knows their names. */
export const withUsage = ({ usageHeader }: Dialect, { status, headers, text }: TransportAnswer): UsageAnswer => ({
  status,
  headers,
  text,
  get usage() {
    const usage: Record<string, number> = {};
    for (const header of Object.entries(headers)) {
      const [, name, count] = usageHeader.exec(header.join()) ?? [];
      if (name) usage[name] = Number(count);
    }
    return usage;
  },
});
