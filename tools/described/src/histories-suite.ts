import type { Document } from '@openderivs/model';
import { type Sandbox, startSandbox, statefulOperations } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, readBundle } from './bundle.ts';
import { outOfEnvelope } from './envelope.ts';
import { isNode, listOf } from './json.ts';
import { type DescribedOperation, readOperations } from './operation.ts';

/** A package whose histories are to be gone through. */
export interface HistoriesSetup {
  readonly api: Api;
  /**
   * What each history is filtered by; every one that the package can iterate has to be here. One that does not go back three
   * days has a `startTime` of its own.
   */
  readonly filters: { readonly [operationId: string]: object };
  /** The names of the histories that the package has. */
  readonly names: readonly string[];
  /** Goes through a history with a client for a sandbox. */
  readonly connect: (sandbox: Sandbox) => (name: string, params: object) => AsyncIterable<unknown>;
}

const day = 86_400_000;

/** The entries of an example, wherever the answer has its list. */
const entriesOf = (bundle: Document, { examples, paging }: DescribedOperation): readonly unknown[] => {
  const data = outOfEnvelope(bundle, examples[0]?.value);
  return paging?.by === 'cursor' && isNode(data) ? listOf(data[paging.list]) : listOf(data);
};

const timeOf = (entry: unknown, { paging }: DescribedOperation): number => {
  const name = String(paging?.item);
  return Number(Array.isArray(entry) ? entry[Number(name)] : (entry as { [name: string]: unknown })[name]);
};

const collect = async (entries: AsyncIterable<unknown>): Promise<unknown[]> => {
  const all: unknown[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
};

/** Tests that each history of a package ends, and gives every entry once, in a sandbox. */
export const testHistories = ({ api, filters, names, connect }: HistoriesSetup): void => {
  const bundle = readBundle(api);
  const operations = readOperations(api, bundle).filter(({ paging }) => paging !== undefined);

  describe(`histories of ${api}`, () => {
    let sandbox: Sandbox;
    let iterate: ReturnType<HistoriesSetup['connect']>;
    beforeAll(async () => {
      sandbox = await startSandbox({ apis: [api], strictParameters: true });
      iterate = connect(sandbox);
    });
    beforeEach(() => sandbox.reset());
    afterAll(() => sandbox.close());

    it('are those of the description, each with a filter', () => {
      const described = operations.map(({ operationId }) => operationId).sort();
      expect([...names].sort()).toEqual(described);
      expect(Object.keys(filters).sort()).toEqual(described);
    });

    it.each(operations)('$operationId ends', async ({ operationId }) => {
      const startTime = Date.now() - 3 * day;
      await collect(iterate(operationId, { startTime, ...filters[operationId] }));
      expect(sandbox.calls.length).toBeGreaterThan(0);
      expect(sandbox.calls.filter(({ status }) => status !== 200)).toEqual([]);
    });

    const fromExamples = operations.filter(
      ({ operationId, paging }) => !statefulOperations.includes(`${api} ${operationId}`) && paging?.item !== undefined,
    );

    it.each(fromExamples)('$operationId gives each entry of its example once', async (operation) => {
      const { operationId } = operation;
      const times = entriesOf(bundle, operation).map((entry) => timeOf(entry, operation));
      const range = { startTime: Math.min(...times), endTime: Math.max(...times) };
      const got = await collect(iterate(operationId, { ...filters[operationId], ...range, limit: 2 }));
      expect(got.map((entry) => timeOf(entry, operation)).sort()).toEqual(times.sort());
    });
  });
};
