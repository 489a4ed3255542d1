import { createHmac } from 'node:crypto';
import type { Api, Sandbox, VirtualTime } from '@openderivs/sandbox';
import { isBitget } from './facts.ts';
import type { Machine } from './machine.ts';

const day = 86_400_000;

interface Request {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Watches what clients sign: how long after the call, by which time, and with what signature. */
export interface SigningWatch {
  /** For the `hooks` option of a client whose writes may be signed for so long. */
  hooks(maxAge: number): { onCall(start: { readonly operation: string; readonly method: string }): () => void };
  /** A signer for the `sign` option, as slow as the machine that it runs on. */
  signer(secretKey: string, encoding: 'hex' | 'base64'): (payload: string) => Promise<string>;
  /** A request is about to leave. */
  sends(request: Request, api: Api): void;
  /** What was wrong since the last time, in words. */
  takeWrong(): string[];
  /** What no message may hold: keys, and the signatures made since the last time. */
  takeSecrets(): readonly string[];
}

interface Write {
  readonly operation: string;
  readonly maxAge: number;
  started: number | undefined;
}

export function createSigningWatch(time: VirtualTime, sandbox: Sandbox, machine: Machine): SigningWatch {
  const { binance, bitget } = sandbox.credentials;
  const keys: string[] = [
    ...Object.values(binance.hmac),
    ...Object.values(bitget.hmac),
    ...Object.values(bitget.unified),
  ];
  let signatures: string[] = [];
  let wrong: string[] = [];
  let write: Write | undefined;
  /** When each signature was begun. Nothing happens between the look at the clock and that. */
  const begunAt = new Map<string, number>();

  /** A signer is not told what it signs: whether it was a write, what leaves with the signature says. */
  const noteSigning = (signature: string): void => {
    if (write?.started === undefined) return;
    const age = (begunAt.get(signature) ?? time.now()) - write.started;
    if (age > write.maxAge)
      wrong.push(`${write.operation} was signed ${age} ms after it was made, not ${write.maxAge}`);
  };

  return {
    hooks: (maxAge) => ({
      onCall: ({ operation, method }) => {
        if (method === 'GET') return () => {};
        const begun: Write = { operation, maxAge, started: undefined };
        write = begun;
        machine.onNextLook((now) => {
          begun.started = now;
        });
        return () => {
          if (write === begun) write = undefined;
        };
      },
    }),
    signer: (secret, encoding) => async (payload) => {
      const begun = time.now();
      machine.step();
      const signature = createHmac('sha256', secret).update(payload).digest(encoding);
      begunAt.set(signature, begun);
      await Promise.resolve();
      machine.step();
      return signature;
    },
    sends: ({ method, target, headers }, api) => {
      const query = new URLSearchParams(target.split('?')[1]);
      const [signature, timestamp] = isBitget(api)
        ? [headers['ACCESS-SIGN'], headers['ACCESS-TIMESTAMP']]
        : [query.get('signature'), query.get('timestamp')];
      if (!signature) return;
      signatures.push(signature);
      if (method !== 'GET') noteSigning(signature);
      begunAt.delete(signature);
      const off = Number(timestamp) - sandbox.clock.now();
      if (!(Math.abs(off) <= day)) wrong.push(`${method} ${api} was signed by the absurd time ${timestamp}`);
    },
    takeSecrets: () => {
      const taken = [...keys, ...signatures];
      signatures = [];
      return taken;
    },
    takeWrong: () => {
      const taken = wrong;
      wrong = [];
      return taken;
    },
  };
}
