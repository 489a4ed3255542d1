import { type DemoCredentials, type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from './bundle.ts';

type BinanceKeys = DemoCredentials['binance'];

/** What a client is made with here. */
export type ConnectOptions = { readonly baseUrl: string } & (
  | BinanceKeys[keyof BinanceKeys]
  | { readonly apiKey?: undefined }
);

/** A Binance package whose way of proving who calls is to be tested. */
export interface AccessSetup<Client> {
  readonly api: Extract<Api, `binance-${string}`>;
  readonly connect: (options: ConnectOptions) => Client;
  /** A call that takes no key. */
  readonly open: (client: Client) => Promise<unknown>;
  /** A call that takes a key and no signature. */
  readonly keyOnly: (client: Client) => Promise<unknown>;
  /** A signed call that reads. */
  readonly read: (client: Client) => Promise<unknown>;
  /** A signed call that changes something. */
  readonly write: (client: Client) => Promise<unknown>;
  /** The operation that the client learns the exchange's time from. */
  readonly timeOperation: string;
}

/** Tests keys, signatures and the clock of a Binance package over HTTP. */
export const testAccess = <Client extends { close(): void }>(setup: AccessSetup<Client>): void => {
  const { api, connect, open, keyOnly, read, write, timeOperation } = setup;

  describe(`access to ${api}`, () => {
    let sandbox: Sandbox;
    beforeAll(async () => {
      sandbox = await startSandbox({ apis: [api], strictParameters: true });
    });
    beforeEach(() => sandbox.reset());
    afterAll(() => sandbox.close());

    const using = async (key: keyof BinanceKeys | undefined, act: (client: Client) => Promise<unknown>) => {
      const credentials = key === undefined ? {} : sandbox.credentials.binance[key];
      const client = connect({ ...credentials, baseUrl: sandbox.urls[api] });
      try {
        return await act(client);
      } finally {
        client.close();
      }
    };
    const refusals = (): unknown[] => sandbox.calls.map(({ refused }) => refused);

    it('sends no key, time or signature where none is needed', async () => {
      await using(undefined, open);
      expect(sandbox.calls[0]?.query).not.toEqual(expect.arrayContaining(['timestamp']));
      expect(refusals()).toEqual([undefined]);
    });

    it('sends a key and neither time nor signature where a key is enough', async () => {
      await using('hmac', keyOnly);
      expect(refusals()).toEqual([undefined]);
      for (const name of ['timestamp', 'signature', 'recvWindow']) expect(sandbox.calls[0]?.query).not.toContain(name);
    });

    it.each(['hmac', 'rsa', 'ed25519'] as const)('signs with an %s key, the signature last', async (key) => {
      await using(key, async (client) => {
        await read(client);
        await write(client);
      });
      expect(refusals()).toEqual([undefined, undefined]);
      for (const { query } of sandbox.calls) {
        expect(query).toContain('timestamp');
        expect(query.at(-1)).toBe('signature');
      }
    });

    it('tells a key that may not do it', async () => {
      await expect(using('readOnly', write)).rejects.toMatchObject({ exchangeCode: -2015, outcome: 'refused' });
      expect(sandbox.calls.every(({ executed }) => !executed)).toBe(true);
    });

    it.each([
      ['behind', -90_000],
      ['ahead', 90_000],
    ])('follows an exchange whose clock is %s, reading its time once', async (_where, milliseconds) => {
      sandbox.clock.advance(milliseconds);
      await using('hmac', async (client) => {
        await write(client);
        await read(client);
      });
      expect(refusals()).toEqual([-1021, undefined, undefined, undefined]);
      expect(sandbox.calls[1]?.operationId).toBe(timeOperation);
      expect(sandbox.calls.filter(({ executed }) => executed)).toHaveLength(3);
    });

    it.each([
      ['a key that is needed', keyOnly],
      ['a key to sign with', write],
    ])('refuses a call without %s, and sends nothing', async (_what, call) => {
      await expect(using(undefined, call)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'apiKey' });
      expect(sandbox.calls).toEqual([]);
    });
  });
};
