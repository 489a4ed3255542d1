import { type Sandbox, startSandbox, statefulOperations } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Arrange } from './arrange.ts';
import { arrangeOrders } from './arrange-orders.ts';
import { type Api, readBundle } from './bundle.ts';
import { callsOf, type DescribedCall, describedAnswers } from './calls.ts';
import { inEnvelope, outOfEnvelope } from './envelope.ts';
import { type DescribedOperation, readOperations } from './operation.ts';
import { createPayloadCheck } from './payload-check.ts';
import { madeRecent } from './recent.ts';
import { refusalsIn } from './refusals.ts';
import type { KnownValues } from './scalar.ts';
import { unprovenIn } from './unproven.ts';

/** A package whose operations are to be tested. */
export interface OperationsSetup {
  readonly api: Api;
  /** The names of the operations that the package has. */
  readonly names: readonly string[];
  /** A client for a sandbox, with a key that may do everything. */
  readonly connect: (sandbox: Sandbox) => object;
  /** Left out: an order that a call names is there. */
  readonly arrange?: Arrange;
  /** Values of parameters that the description gives no example of. */
  readonly known: (operation: DescribedOperation) => KnownValues;
}

type Method = (parameters: unknown) => Promise<unknown>;

/** Tests each operation of a package, in every form that its description allows, against a sandbox over HTTP. */
export const testOperations = ({ api, names, connect, known, ...setup }: OperationsSetup): void => {
  const bundle = readBundle(api);
  const { arrange = arrangeOrders(bundle) } = setup;
  const operations = readOperations(api, bundle);
  const calls = operations.flatMap((operation) => callsOf(bundle, operation, known(operation)));
  const faultsIn = createPayloadCheck(bundle, 'client');
  /** Whether an answer is made for the call: from state, or as the page of an example that the call asks for. */
  const isMade = ({ operationId, paging }: DescribedOperation): boolean =>
    statefulOperations.includes(`${api} ${operationId}`) || paging !== undefined;

  describe(`operations of ${api}`, () => {
    let sandbox: Sandbox;
    let client: { readonly [name: string]: Method };
    beforeAll(async () => {
      sandbox = await startSandbox({ apis: [api], strictParameters: true });
      client = connect(sandbox) as typeof client;
    });
    beforeEach(() => sandbox.reset());
    afterAll(async () => {
      (client as unknown as { close(): void }).close();
      await sandbox.close();
    });

    const make = async (call: DescribedCall): Promise<unknown> => {
      const isStateful = statefulOperations.includes(`${api} ${call.operation.operationId}`);
      const arranged = arrange(sandbox, api, call);
      const parameters = isStateful ? madeRecent(arranged, Date.now()) : arranged;
      const method = client[call.operation.operationId] as Method;
      const data = await (Object.keys(parameters).length === 0 ? method(undefined) : method(parameters));
      const sent = sandbox.calls[0];
      expect(sandbox.calls).toHaveLength(1);
      expect(sent).toMatchObject({ operationId: call.operation.operationId, refused: undefined, status: 200 });
      const names = Array.isArray(parameters) ? ['body'] : Object.keys(parameters);
      expect([...(sent?.query ?? []), ...(sent?.body ?? [])]).toEqual(expect.arrayContaining(names));
      return data;
    };

    it('are those of the description', () => {
      expect(new Set(names)).toEqual(new Set(operations.map(({ operationId }) => operationId)));
    });

    it.each(calls.filter(({ operation }) => !isMade(operation)))(
      '$operation.operationId is answered as described: $title',
      async (call) => {
        const described = describedAnswers(bundle, call).map((answer) => outOfEnvelope(bundle, answer));
        expect(described).not.toEqual([]);
        const data = await make(call);
        expect(described).toContainEqual(data);
        expect(unprovenIn(call.operation, data)).toEqual([]);
      },
    );

    it.each(calls.filter(({ operation }) => isMade(operation)))(
      '$operation.operationId answers in the described form: $title',
      async (call) => {
        const data = await make(call);
        expect(faultsIn(call.operation, inEnvelope(bundle, call.operation, data))).toEqual([]);
        expect(refusalsIn(data)).toEqual([]);
        expect(unprovenIn(call.operation, data)).toEqual([]);
      },
    );
  });
};
