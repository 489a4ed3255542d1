import { BadInputError } from '@openderivs/signing';
import { type BitgetCredentials, createBitgetSigner } from '@openderivs/signing/bitget';
import type { Dialect } from '../dialect.ts';
import { bitgetOutcome } from './bitget-outcome.ts';

interface Envelope {
  readonly code: string;
  readonly msg?: string;
  readonly data?: unknown;
}

const isEnvelope = (body: unknown): body is Envelope =>
  typeof body === 'object' && body !== null && 'code' in body && /^\d+$/.test(String(body.code));

const otherMode = 'This key belongs to an account of the other mode: this client speaks the classic (v2 mix) API.';
const hints: Readonly<Record<string, string>> = { '40084': otherMode, '40085': otherMode };

const leverageUnchanged = '45054';

/** How Bitget signs, answers and refuses. */
export function createBitgetDialect(credentials: BitgetCredentials | undefined): Dialect {
  const signer = credentials && createBitgetSigner(credentials);
  const need = () => {
    if (signer) return signer;
    throw new BadInputError('apiKey', 'is missing', 'give apiKey and passphrase with secretKey, privateKey or sign');
  };
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
      const code = String(body.code);
      return {
        exchangeCode: code,
        exchangeMessage: body.msg ?? '',
        outcome: bitgetOutcome(status, code),
        hint: hints[code],
        clock: code === '40008',
        unchanged: code === leverageUnchanged,
      };
    },
    receiveWindow: 30_000,
    ahead: 30_000,
    dataOf: (body) => (body as Envelope).data,
    isReadable: isEnvelope,
  };
}
