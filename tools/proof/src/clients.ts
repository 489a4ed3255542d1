import { type BinanceCoinm, createBinanceCoinm } from '@openderivs/binance-coinm';
import { createChecks as coinmChecks } from '@openderivs/binance-coinm/checks';
import { type BinancePm, createBinancePm } from '@openderivs/binance-pm';
import { createChecks as pmChecks } from '@openderivs/binance-pm/checks';
import { type BinanceUsdm, createBinanceUsdm } from '@openderivs/binance-usdm';
import { createChecks as usdmChecks } from '@openderivs/binance-usdm/checks';
import { type BitgetMix, createBitgetMix } from '@openderivs/bitget-mix';
import { createChecks as bitgetChecks } from '@openderivs/bitget-mix/checks';
import { type BitgetUta, createBitgetUta } from '@openderivs/bitget-uta';
import { createChecks as utaChecks } from '@openderivs/bitget-uta/checks';
import type { Api } from '@openderivs/sandbox';
import type { Exchange } from './exchange.ts';
import { maxAnswerBytes, windowOf } from './facts.ts';
import type { Random } from './random.ts';

/** A client of each API. */
export interface Clients {
  /** Tells these clients from earlier ones. */
  readonly generation: number;
  readonly usdm: BinanceUsdm;
  readonly coinm: BinanceCoinm;
  readonly pm: BinancePm;
  readonly bitget: BitgetMix;
  readonly uta: BitgetUta;
}

/** For how long after a call its writes may be signed; as long as the exchange takes them unless given. */
const maxAges = [1_500, 20_000] as const;

/** Clients of an exchange in this process, with checks, which must let everything pass. Their clocks have not been measured. */
export function createClients(
  { machine, watch, sandbox, transport }: Exchange,
  random: Random,
  generation = 0,
): Clients {
  const { binance, bitget } = sandbox.credentials;
  const maxAge = random.chance(0.5) ? random.pick(maxAges) : undefined;
  // Some keys sign at once, others take their time.
  const slow = random.chance(0.5);
  const own = <Key extends { apiKey: string; secretKey: string }>(
    { secretKey, ...key }: Key,
    encoding: 'hex' | 'base64',
  ) => (slow ? { ...key, sign: watch.signer(secretKey, encoding) } : { ...key, secretKey });
  const at = (api: Api) => ({
    timing: { ...machine.timing, random: random.next },
    transport: transport(api),
    hooks: watch.hooks(maxAge ?? windowOf(api)),
    maxAge,
    maxAnswerBytes,
  });
  const key = own(binance.hmac, 'hex');
  return {
    generation,
    usdm: createBinanceUsdm({ ...key, ...at('binance-usdm'), checks: usdmChecks() }),
    coinm: createBinanceCoinm({ ...key, ...at('binance-coinm'), checks: coinmChecks() }),
    pm: createBinancePm({ ...key, ...at('binance-pm'), checks: pmChecks() }),
    bitget: createBitgetMix({ ...own(bitget.hmac, 'base64'), ...at('bitget-mix'), checks: bitgetChecks() }),
    uta: createBitgetUta({ ...own(bitget.unified, 'base64'), ...at('bitget-uta'), checks: utaChecks() }),
  };
}

/** A signed call of each API that changes nothing and that a healthy exchange answers with 200. */
export function readSigned({ usdm, coinm, pm, bitget, uta }: Clients, api: Api): Promise<unknown> {
  const reads = {
    'binance-usdm': () => usdm.getCurrentPositionMode(),
    'binance-coinm': () => coinm.getCurrentPositionMode(),
    'binance-pm': () => pm.getUmCurrentPositionMode(),
    'bitget-mix': () => bitget.getSingleAccount({ symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginCoin: 'USDT' }),
    'bitget-uta': () => uta.getAccountSettings(),
  };
  return reads[api]();
}
