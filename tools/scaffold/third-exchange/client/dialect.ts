import { BadInputError } from '@openderivs/signing';
import { createLagoonSigner, type LagoonCredentials } from '@openderivs/signing/lagoon';
import { isAmong } from '../code-steps.ts';
import type { Dialect, Refusal } from '../dialect.ts';
import { messageText } from '../message-text.ts';

interface Envelope {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error?: { readonly code?: unknown; readonly text?: unknown };
}

const isEnvelope = (body: unknown): body is Envelope =>
  typeof body === 'object' && body !== null && 'ok' in body && typeof body.ok === 'boolean';

const limited = '10006';

/** How Lagoon signs, answers and refuses. `refusedCodes` is the API's generated table: the codes as steps. */
export function createLagoonDialect(
  options: { readonly apiKey?: undefined } | LagoonCredentials,
  refusedCodes: string,
): Dialect {
  const signer = options.apiKey === undefined ? undefined : createLagoonSigner(options);
  const need = () => {
    if (signer) return signer;
    throw new BadInputError('apiKey', 'is missing', 'give apiKey and secretKey');
  };
  const refusal = (status: number, code: string, text: unknown): Refusal => ({
    exchangeCode: code,
    exchangeMessage: messageText(text),
    outcome: status < 500 && isAmong(refusedCodes, Number(code)) ? 'refused' : 'unknown',
    clock: code === '10003',
  });
  return {
    identify: () => need().identify(),
    sign: ({ operation, query, body, timestamp }) =>
      need().sign({ method: operation.method, path: operation.path, query, body, timestamp }),
    refusalOf({ status }, body) {
      if (!isEnvelope(body) || (body.ok && status < 400)) return undefined;
      return refusal(status, String(body.error?.code), body.error?.text);
    },
    refusedItem: () => undefined,
    holdAfter: (status, code) => (status === 429 || code === limited ? 'all' : undefined),
    usageHeader: /^lagoon-(left),(\d+)$/,
    clientOptions: '',
    secrets: /^lagoon-auth$/i,
    receiveWindow: 10_000,
    ahead: 10_000,
    dataOf: (body) => (body as Envelope).result,
    isSuccess: (body) => isEnvelope(body) && body.ok && 'result' in body,
    mayBeSuccess: () => false,
  };
}
