import { BadInputError } from '@openderivs/signing';
import { type BinanceCredentials, createBinanceSigner } from '@openderivs/signing/binance';
import type { Dialect } from '../dialect.ts';
import { binanceOutcome, isPassing } from './binance-outcome.ts';

interface ErrorBody {
  readonly code: number;
  readonly msg: string;
}

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === 'object' &&
  body !== null &&
  'code' in body &&
  'msg' in body &&
  typeof body.code === 'number' &&
  typeof body.msg === 'string';

const hints: Readonly<Record<number, string>> = {
  [-4120]: 'Conditional orders have moved: place them with newAlgoOrder.',
};

/** "No need to change": margin type, position side, multi-assets mode. */
const unchanged = new Set([-4046, -4059, -4171]);

/** How Binance signs, answers and refuses. */
export function createBinanceDialect(credentials: BinanceCredentials | undefined): Dialect {
  const signer = credentials && createBinanceSigner(credentials);
  const need = () => {
    if (!signer) throw new BadInputError('apiKey', 'is missing', 'give apiKey with secretKey, privateKey or sign');
    return signer;
  };
  return {
    identify: () => need().identify(),
    sign: ({ query, body, timestamp, recvWindow }) =>
      need().sign({
        query,
        timestamp,
        ...(body === undefined ? undefined : { body }),
        ...(recvWindow === undefined ? undefined : { recvWindow }),
      }),
    refusalOf({ status }, body) {
      if (!isErrorBody(body)) return undefined;
      // { "code": 200, "msg": "success" } looks like a refusal and is none.
      if (status < 400 && body.code >= 0) return undefined;
      return {
        exchangeCode: body.code,
        exchangeMessage: body.msg,
        outcome: binanceOutcome(status, body.code, body.msg),
        hint: hints[body.code],
        passing: isPassing(status, body.code, body.msg),
        clock: body.code === -1021,
        unchanged: unchanged.has(body.code),
      };
    },
    receiveWindow: 5_000,
    ahead: 1_000,
    dataOf: (body) => body,
    isReadable: (body) => typeof body === 'object' && body !== null,
  };
}
