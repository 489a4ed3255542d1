import { BadInputError } from '@openderivs/signing';
import { type BinanceCredentials, createBinanceSigner } from '@openderivs/signing/binance';
import { isAmong } from '../code-steps.ts';
import type { Dialect, Refusal } from '../dialect.ts';
import { messageText } from '../message-text.ts';
import { isObject, isSuccess } from './success.ts';

/** "No need to change": margin type, position side, multi-assets mode. */
const unchanged = [-4046, -4059, -4171];

/** System-level throttling: refused before matching. */
const throttled = -1008;

/** Too many orders: the account's count is used up, the address may go on reading. */
const tooManyOrders = -1015;

/** A code in whatever form it came: the number, or its text. */
const codeOf = (code: unknown): number | undefined =>
  typeof code === 'number' || (typeof code === 'string' && /^-?\d+$/.test(code)) ? Number(code) : undefined;

/**
 * How Binance signs, answers and refuses. `refusedCodes` is the API's generated table: the codes as steps, then a line for
 * each text of an HTTP status that says, whatever code comes with it, that the call failed. Letter for letter.
 */
export function createBinanceDialect(
  options: { readonly apiKey?: undefined } | BinanceCredentials,
  refusedCodes: string,
): Dialect {
  const [steps = '', ...texts] = refusedCodes.split('\n');
  const signer = options.apiKey === undefined ? undefined : createBinanceSigner(options);
  const need = () => {
    if (!signer) throw new BadInputError('apiKey', 'is missing', 'give apiKey with secretKey, privateKey or sign');
    return signer;
  };
  const refusal = (status: number, code: number, message: unknown, given: unknown = code): Refusal => {
    const exchangeMessage = messageText(message);
    // Turned away by an overloaded exchange, for certain: the same call may pass a little later.
    const passing = code === throttled || texts.includes(`${status} ${exchangeMessage}`);
    // A code that the table does not have proves nothing about a write, whatever HTTP status it comes with.
    const isRefused = passing || (status < 500 && status !== 408 && isAmong(steps, -code));
    return {
      // A code in quotes stays one: it means no less, but a look-up does not take it for the exchange's word.
      exchangeCode: given as number | string,
      exchangeMessage,
      outcome: isRefused ? 'refused' : 'unknown',
      hint: code === -4120 ? 'Conditional orders have moved: place them with newAlgoOrder.' : undefined,
      passing,
      clock: code === -1021,
      unchanged: unchanged.includes(code),
      until: Number(/banned until (\d{13})\b/.exec(exchangeMessage)?.[1]) || undefined,
    };
  };
  return {
    identify: () => need().identify(),
    sign: ({ query, body, timestamp, window }) => need().sign({ query, body, timestamp, recvWindow: window }),
    refusalOf({ status }, body) {
      if (!isObject(body) || Array.isArray(body)) return undefined;
      const { msg } = body;
      // Of a 503 the docs state a text only; without a code of its own, the status stands for it.
      const code = codeOf(body.code) ?? (status === 503 && typeof msg === 'string' ? status : undefined);
      // { "code": 200, "msg": "success" } looks like a refusal and is none.
      return code === undefined || (status < 400 && code >= 0)
        ? undefined
        : refusal(status, code, msg, body.code ?? code);
    },
    refusedItem: (code, message) => {
      const number = codeOf(code);
      return number !== undefined && number < 0 ? refusal(200, number, message) : undefined;
    },
    holdAfter: (status, code) =>
      status === 418 || status === 429 ? (code === tooManyOrders ? 'orders' : 'all') : undefined,
    usageHeader: /^x-mbx-(?:used-)?((?:weight|order-count)-\w+),(\d+)$/,
    window: 'recvWindow',
    advice: (name) =>
      /^(recvWindow|timestamp)$/i.test(name)
        ? 'recvWindow is an option of Binance calls, and the client adds timestamp'
        : undefined,
    secrets: /^(x-mbx-apikey|signature|listenKey)$/i,
    receiveWindow: 5_000,
    ahead: 1_000,
    dataOf: (body) => body,
    isSuccess: (body, operation) => isSuccess(operation, body),
    // Without named fields any object may be the answer to a call that was carried out.
    mayBeSuccess: (body, operation) =>
      operation.success === undefined ? isObject(body) : isSuccess({ ...operation, form: '*' }, body),
  };
}
