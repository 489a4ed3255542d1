import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from './bundle.ts';

/** A call that must be refused before anything is sent, and the parameter that its error names. */
export type BadCall<Client> = readonly [title: string, field: string, call: (client: Client) => unknown];

/** Options that must be refused when the client is made. */
export type BadOptions = readonly [title: string, field: string, options: { readonly [name: string]: unknown }];

/** A package that is to refuse bad input. */
export interface BadInputSetup<Client> {
  readonly api: Api;
  /** Makes a client from whatever it is given, as a program without types would. */
  readonly create: (options: { readonly [name: string]: unknown }) => Client;
  /** A key that may do everything. */
  readonly key: (sandbox: Sandbox) => object;
  readonly calls: readonly BadCall<Client>[];
  readonly options: readonly BadOptions[];
}

/** The way in which every bad input is refused: by the field's name, with nothing done. */
const badInput = (field: string) => expect.objectContaining({ code: 'BAD_INPUT', outcome: 'refused', field });

/** Tests that a package refuses bad input by name before it sends anything. */
export const testBadInput = <Client extends { close(): void }>(setup: BadInputSetup<Client>): void => {
  const { api, create, key, calls, options } = setup;

  describe(`bad input to ${api}`, () => {
    let sandbox: Sandbox;
    let client: Client;
    beforeAll(async () => {
      sandbox = await startSandbox({ apis: [api], strictParameters: true });
      client = create({ ...key(sandbox), baseUrl: sandbox.urls[api] });
    });
    afterAll(async () => {
      client.close();
      await sandbox.close();
    });

    it.each(calls)('refuses %s, by the name "%s"', async (_title, field, call) => {
      await expect(call(client)).rejects.toEqual(badInput(field));
      expect(sandbox.calls).toEqual([]);
    });

    it.each(options)('refuses %s, by the name "%s"', (_title, field, given) => {
      const right = { ...key(sandbox), baseUrl: sandbox.urls[api] };
      create(right).close();
      expect(() => create({ ...right, ...given })).toThrow(badInput(field));
    });
  });
};
