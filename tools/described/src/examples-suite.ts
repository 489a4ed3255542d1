import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { type Sandbox, startSandbox } from '@openderivs/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Arrange } from './arrange.ts';
import { arrangeOrders } from './arrange-orders.ts';
import { type Api, readBundle } from './bundle.ts';
import { readOperations } from './operation.ts';
import { refusalsIn } from './refusals.ts';

/** A package whose examples are to be tried. */
export interface ExamplesSetup {
  readonly api: Api;
  /** The generated interface, whose comments have the examples. */
  readonly source: URL;
  /** A client over the direct transport, with a key that may do everything. */
  readonly connect: (sandbox: Sandbox) => object;
  /** Makes the orders and positions that an example names. Left out: the orders. */
  readonly arrange?: Arrange;
}

/** An example as a comment has it, with the variable that holds the client and the method that is called. */
interface WrittenExample {
  readonly code: string;
  readonly receiver: string;
  readonly name: string;
}

type Method = (parameters?: object) => unknown;

const examplesIn = (text: string): WrittenExample[] =>
  [...text.matchAll(/^ +\* (const result = await (\w+)\.(\w+)\(.*\);)$/gm)].map(
    ([, code = '', receiver = '', name = '']) => ({ code, receiver, name }),
  );

/** Runs the very text of an example with this as its client. */
const run = ({ code, receiver }: WrittenExample, client: object): Promise<unknown> =>
  runInThisContext(`(async (${receiver}) => { ${code} return result; })`)(client);

const parametersOf = async (example: WrittenExample): Promise<{ readonly [name: string]: unknown }> => {
  let given: object = {};
  const take: Method = (parameters = {}) => {
    given = parameters;
  };
  await run(example, { [example.name]: take });
  return given as { readonly [name: string]: unknown };
};

/** Runs every example of a package's methods against a sandbox in which the orders and positions exist that it names. */
export const testExamples = ({ api, source, connect, ...setup }: ExamplesSetup): void => {
  const bundle = readBundle(api);
  const { arrange = arrangeOrders(bundle) } = setup;
  const text = readFileSync(source, 'utf8');
  const operations = new Map(readOperations(api, bundle).map((each) => [each.operationId, each]));
  const examples = examplesIn(text);

  describe(`examples of ${api}`, () => {
    let sandbox: Sandbox;
    let client: object;
    beforeAll(async () => {
      sandbox = await startSandbox({ apis: [api] });
      client = connect(sandbox);
    });
    beforeEach(() => sandbox.reset());
    afterAll(() => sandbox.close());

    it('stand at every operation, and nothing else is called an example', () => {
      expect(new Set(examples.map(({ name }) => name))).toEqual(new Set(operations.keys()));
      expect(examples).toHaveLength(text.split('@example').length - 1);
    });

    it.each(examples)('name no moment that passes: $code', ({ code }) => {
      expect(code).not.toMatch(/\b1[5-9]\d{11}\b|\b20\d\d-\d\d/);
    });

    it.each(examples)('are accepted: $code', async (example) => {
      const operation = operations.get(example.name);
      if (operation === undefined) throw new Error(`${example.name} is not described.`);
      arrange(sandbox, api, { operation, title: 'the example', parameters: await parametersOf(example) });
      // Whoever reads the time twice may read two times.
      let now = Date.now();
      vi.spyOn(Date, 'now').mockImplementation(() => (now += 1));
      expect(refusalsIn(await run(example, client))).toEqual([]);
      expect(sandbox.calls).toMatchObject([{ operationId: example.name, refused: undefined, status: 200 }]);
    });
  });
};
