import { type BinanceCoinm, createBinanceCoinm } from '@openderivs/binance-coinm';
import { type BinancePm, createBinancePm } from '@openderivs/binance-pm';
import { type BinanceUsdm, createBinanceUsdm } from '@openderivs/binance-usdm';
import { type BitgetMix, createBitgetMix } from '@openderivs/bitget-mix';
import type { Exchange } from './exchange.ts';
import type { Random } from './random.ts';

/** A client of each API. */
export interface Clients {
  /** Tells these clients from earlier ones. */
  readonly generation: number;
  readonly usdm: BinanceUsdm;
  readonly coinm: BinanceCoinm;
  readonly pm: BinancePm;
  readonly bitget: BitgetMix;
}

let generation = 0;

/** Clients of an exchange in this process. Their clocks have not been measured. */
export function createClients({ time, sandbox, transport }: Exchange, random: Random): Clients {
  const timing = { ...time.timing, random: random.next };
  const { binance, bitget } = sandbox.credentials;
  generation += 1;
  return {
    generation,
    usdm: createBinanceUsdm({ ...binance.hmac, timing, transport: transport('binance-usdm') }),
    coinm: createBinanceCoinm({ ...binance.hmac, timing, transport: transport('binance-coinm') }),
    pm: createBinancePm({ ...binance.hmac, timing, transport: transport('binance-pm') }),
    bitget: createBitgetMix({ ...bitget.hmac, timing, transport: transport('bitget-mix') }),
  };
}
