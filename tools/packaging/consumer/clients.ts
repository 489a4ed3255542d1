import { createBinanceCoinm } from '@openderivs/binance-coinm';
import { createBinancePm } from '@openderivs/binance-pm';
import { type BinanceUsdm, type BinanceUsdmOptions, createBinanceUsdm, type paths } from '@openderivs/binance-usdm';
import { type BitgetMixOptions, createBitgetMix } from '@openderivs/bitget-mix';
import {
  type ExchangeError,
  isBadInputError,
  isExchangeError,
  isOpenDerivsError,
  isOutcomeUnknownError,
  isRateLimitError,
  type Outcome,
} from '@openderivs/client';
import { roundToStep } from '@openderivs/client/decimals';
import type { Client } from 'openapi-fetch';

/** The five calls that the project began with, by name. */
export async function callByName(options: BinanceUsdmOptions, bitgetOptions: BitgetMixOptions): Promise<void> {
  const usdm: BinanceUsdm = createBinanceUsdm(options);
  const { amount, code, type } = await usdm.modifyIsolatedPositionMargin({ symbol: 'BTCUSDT', amount: '100', type: 1 });
  const texts: string[] = [String(amount), String(code), String(type)];
  await usdm.changeMultiAssetsMode({ multiAssetsMargin: true }, { recvWindow: 2_000, timeout: 3_000 });

  const coinm = createBinanceCoinm();
  const { data, status, headers } = await coinm
    .changeMarginType({ symbol: 'BTCUSD_PERP', marginType: 'ISOLATED' })
    .withResponse();
  texts.push(data.msg, String(status + 1), headers['x-mbx-used-weight-1m'] ?? '');

  await createBinancePm().changeUmPositionMode({ dualSidePosition: true });
  await createBitgetMix(bitgetOptions).changeMarginMode({
    symbol: 'BTCUSDT',
    productType: 'USDT-FUTURES',
    marginCoin: 'USDT',
    marginMode: 'isolated',
  });
}

/** The same pipeline through openapi-fetch's verbs. */
export async function callByVerb(usdm: BinanceUsdm): Promise<number | undefined> {
  const { data, error, response } = await usdm.GET('/fapi/v1/time', {});
  if (error) throw new Error(`${response.status}: ${error.code} ${error.msg}`);
  return data.serverTime;
}

/** What became of a call that threw. */
export function outcomeOf(error: unknown): Outcome {
  if (isBadInputError(error)) return error.field === '' ? 'unknown' : error.outcome;
  if (isRateLimitError(error)) return error.banned && error.retryAfter === undefined ? 'unknown' : error.outcome;
  if (isOutcomeUnknownError(error)) return error.lookup.symbol === undefined ? 'unknown' : error.outcome;
  if (isExchangeError(error)) return codeOf(error) === -4046 ? 'accepted' : error.outcome;
  return isOpenDerivsError(error) ? error.outcome : 'unknown';
}

const codeOf = (error: ExchangeError): number | string => error.exchangeCode;

/** A price that the exchange's filter takes. */
export const price: string = roundToStep('27123.456', '0.10');

/** What a library does that was made for openapi-fetch. */
const askTheTime = (client: Client<paths, 'application/json'>) => client.GET('/fapi/v1/time', {});

export const askedThere = (usdm: BinanceUsdm) => askTheTime(usdm as unknown as Client<paths, 'application/json'>);
