import { BadInputError } from '@openderivs/signing';
import { type BitgetCredentials, createBitgetSigner } from '@openderivs/signing/bitget';
import type { Dialect, Refusal } from '../dialect.ts';
import { messageText } from '../message-text.ts';
import { isWrite } from '../operation.ts';
import { bitgetOutcome, limited } from './outcome.ts';

interface Envelope {
  readonly code: string | number;
  readonly msg?: unknown;
  readonly data?: unknown;
}

const isCode = (code: unknown): code is string | number =>
  (typeof code === 'string' || typeof code === 'number') && /^\d+$/.test(String(code));

const isEnvelope = (body: unknown): body is Envelope =>
  typeof body === 'object' && body !== null && 'code' in body && isCode(body.code);

/** Which kind of account the key has, and the package for it: the same whichever of the two clients has called. */
const accountOf = (kind: string, api: string) => `A ${kind} account: use @openderivs/bitget-${api}.`;
const hints: Readonly<Record<string, string>> = {
  40084: accountOf('classic', 'mix'),
  40085: accountOf('unified', 'uta'),
};

const leverageUnchanged = '45054';

/** How Bitget signs, answers and refuses. `refusedCodes` is the API's generated table: the codes as steps. */
export function createBitgetDialect(
  options: { readonly apiKey?: undefined } | BitgetCredentials,
  refusedCodes: string,
): Dialect {
  const signer = options.apiKey === undefined ? undefined : createBitgetSigner(options);
  const need = () => {
    if (signer) return signer;
    throw new BadInputError('apiKey', 'is missing', 'give apiKey and passphrase with secretKey, privateKey or sign');
  };
  const refusal = (status: number, code: string, message: unknown): Refusal => ({
    exchangeCode: code,
    exchangeMessage: messageText(message),
    outcome: bitgetOutcome(refusedCodes, status, code),
    hint: hints[code],
    clock: code === '40008',
    unchanged: code === leverageUnchanged,
  });
  return {
    identify: () => need().identify(),
    sign: ({ operation, query, body, timestamp }) =>
      need().sign({
        method: operation.method,
        path: operation.path,
        query,
        body,
        timestamp,
      }),
    refusalOf({ status }, body) {
      if (!isEnvelope(body) || (body.code === '00000' && status < 400)) return undefined;
      return refusal(status, String(body.code), body.msg);
    },
    refusedItem: (code, message) => (isCode(code) ? refusal(200, String(code), message) : undefined),
    // It counts each operation by itself, or some of them together.
    holdAfter: (status, code) => (status === 418 ? 'all' : status === 429 || code === limited ? 'pool' : undefined),
    usageHeader: /^x-mbx-used-(remain-limit),(\d+)$/,
    clientOptions: 'passphrase',
    foreignOptions: 'recvWindow',
    // Beside its headers, what calls for keys of sub-accounts send and answer.
    secrets: /^(access-.*|apikey|secret(key)?|passphrase)$/i,
    receiveWindow: 30_000,
    ahead: 30_000,
    dataOf: (body) => (body as Envelope).data,
    // The success code proves a write; a read has its data, which may be null.
    isSuccess: (body, operation) => isEnvelope(body) && (isWrite(operation) || 'data' in body),
    // What was carried out has the success code in its envelope, which is read as a refusal under any other status.
    mayBeSuccess: () => false,
  };
}
