import { BadInputError } from '@openderivs/signing';
import { type BinanceCredentials, createBinanceSigner } from '@openderivs/signing/binance';
import type { Dialect } from '../dialect.ts';
import { binanceOutcome, isPassing } from './binance-outcome.ts';

/** "No need to change": margin type, position side, multi-assets mode. */
const unchanged = [-4046, -4059, -4171];

/** How Binance signs, answers and refuses. */
export function createBinanceDialect(credentials: BinanceCredentials | undefined): Dialect {
  const signer = credentials && createBinanceSigner(credentials);
  const need = () => {
    if (!signer) throw new BadInputError('apiKey', 'is missing', 'give apiKey with secretKey, privateKey or sign');
    return signer;
  };
  return {
    identify: () => need().identify(),
    sign: (request) => need().sign(request),
    refusalOf({ status }, body) {
      // Of a 503 the docs state a text only; without a code of its own, the status stands for it.
      const { code = status === 503 ? status : undefined, msg } = Object(body);
      if (typeof code !== 'number' || typeof msg !== 'string') return undefined;
      // { "code": 200, "msg": "success" } looks like a refusal and is none.
      if (status < 400 && code >= 0) return undefined;
      return {
        exchangeCode: code,
        exchangeMessage: msg,
        outcome: binanceOutcome(status, code, msg),
        hint: code === -4120 ? 'Conditional orders have moved: place them with newAlgoOrder.' : undefined,
        passing: isPassing(status, code, msg),
        clock: code === -1021,
        unchanged: unchanged.includes(code),
      };
    },
    receiveWindow: 5_000,
    ahead: 1_000,
    dataOf: (body) => body,
    isReadable: (body) => body === Object(body),
  };
}
