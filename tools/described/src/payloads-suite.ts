import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callByName } from './bad-calls.ts';
import { type Api, readBundle } from './bundle.ts';
import { callsOf } from './calls.ts';
import { outOfEnvelope } from './envelope.ts';
import { parseExact } from './exact.ts';
import { readOperations } from './operation.ts';
import { createPayloadCheck } from './payload-check.ts';
import { readAsClient } from './read-as-client.ts';
import { requiredShare } from './required-share.ts';
import { undescribedIn } from './undescribed.ts';
import { unprovenIn } from './unproven.ts';

/** A package whose descriptions are to be held against payloads. */
export interface PayloadsSetup {
  readonly api: Api;
  /** The folder of payloads that were recorded elsewhere: `<operationId>.<source>.json`. */
  readonly folder: URL;
  /** A client that is answered by this `fetch`. */
  readonly connect: (fetch: typeof globalThis.fetch) => object;
  /** Properties of payloads that the description leaves out on purpose, by the payload's file. */
  readonly leftOut: { readonly [file: string]: readonly string[] };
  /** How many of the fields of answers must be in every payload, as a fraction; not measured when left out. */
  readonly required?: number;
}

/** Tests that the examples of a description and payloads of other origin have the described form, and how a client reads them. */
export const testPayloads = ({ api, folder, connect, leftOut, required }: PayloadsSetup): void => {
  const bundle = readBundle(api);
  const operations = readOperations(api, bundle);
  const faultsIn = createPayloadCheck(bundle, 'wire');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

  if (required !== undefined) {
    it(`enough fields of the answers of ${api} are always there`, () => {
      expect(requiredShare(bundle, operations)).toBeGreaterThanOrEqual(required);
    });
  }

  describe(`examples of ${api}`, () => {
    const examples = operations.flatMap((operation) =>
      operation.examples.map(({ name, value }) => ({ id: operation.operationId, name, value, operation })),
    );

    it.each(examples)('$id: $name has the described form', ({ operation, value }) => {
      expect(faultsIn(operation, value)).toEqual([]);
      expect(undescribedIn(bundle, operation.answer, value)).toEqual([]);
      expect(unprovenIn(operation, value)).toEqual([]);
    });
  });

  describe(`payloads of ${api} from elsewhere`, () => {
    it.each(files)('%s has the described form and is read to the last digit', async (file) => {
      const operation = operations.find(({ operationId }) => operationId === file.split('.')[0]);
      if (operation === undefined) throw new Error(`${file} is named after no operation.`);
      const text = readFileSync(new URL(file, folder), 'utf8');
      const payload: unknown = JSON.parse(text);
      expect(faultsIn(operation, payload)).toEqual([]);
      expect(undescribedIn(bundle, operation.answer, payload)).toEqual(leftOut[file] ?? []);
      expect(unprovenIn(operation, payload)).toEqual([]);

      const client = connect(async () => new Response(text, { headers: { 'content-type': 'application/json' } }));
      const parameters = callsOf(bundle, operation, {})[0]?.parameters;
      const data = await callByName(client, operation.operationId, parameters);
      expect(data).toEqual(outOfEnvelope(bundle, readAsClient(bundle, operation.answer, parseExact(text))));
    });

    it('are named in the list of what is left out only where they exist', () => {
      expect(Object.keys(leftOut).filter((file) => !files.includes(file))).toEqual([]);
    });
  });
};
