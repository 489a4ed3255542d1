import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callByName } from './bad-calls.ts';
import { type Api, readBundle } from './bundle.ts';
import { callsOf } from './calls.ts';
import { type DescribedOperation, readOperations } from './operation.ts';
import type { KnownValues } from './scalar.ts';
import { type Piece, piecesOf, type Scope } from './type-test.ts';
import { variationsIn } from './variations.ts';

/** The part of a request that is looked at here. */
interface SentRequest {
  readonly method: string;
  readonly target: string;
}

/** Answers each request as its description shows. */
interface AnsweringTransport {
  readonly local: true;
  send(request: SentRequest): Promise<{ status: number; headers: Record<string, string>; text: string }>;
}

/** A package whose calls are to be checked. */
export interface ChecksSetup {
  readonly api: Api;
  /** A client with a key and with checks, whose time stands still and that sends over this transport. */
  readonly connect: (transport: AnsweringTransport) => object;
  /** Values of parameters that the description gives no example of. */
  readonly known: (operation: DescribedOperation) => KnownValues;
  /** Programs that say what must compile and what must not, each with what it refuses that means nothing at run time. */
  readonly typeTests?: readonly {
    readonly url: URL;
    readonly typesAlone: Readonly<Record<string, readonly string[]>>;
  }[];
  /** What they import or declare, by name; `client` is the client. */
  readonly scope?: (client: object) => Scope;
  /** The operation that takes a value of a type, where type tests list values; `body` is the list that it is put into. */
  readonly takes?: Readonly<Record<string, { readonly operation: string; readonly inList?: true }>>;
}

const isGenerator = (value: unknown): value is AsyncGenerator =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

const isBadInput = (error: unknown): boolean => Object(error).code === 'BAD_INPUT';

const refused = expect.objectContaining({ code: 'BAD_INPUT', outcome: 'refused' });

/** Tests that checks refuse what the description rules out, and nothing else. */
export const testChecks = ({ api, connect, known, typeTests = [], scope, takes = {} }: ChecksSetup): void => {
  const bundle = readBundle(api);
  const operations = readOperations(api, bundle);
  const answers = new Map(
    operations.map(({ method, path, examples }) => [`${method} ${path}`, JSON.stringify(examples[0]?.value ?? {})]),
  );

  describe(`the checks of ${api}`, () => {
    const sent: SentRequest[] = [];
    const client = connect({
      local: true,
      async send(request) {
        sent.push(request);
        return {
          status: 200,
          headers: {},
          text: answers.get(`${request.method} ${request.target.split('?')[0]}`) ?? '{}',
        };
      },
    });
    /** What a call ends with before it is sent; nothing where it was sent, whatever came of it. */
    const refusalOf = async (call: () => unknown): Promise<unknown> => {
      sent.length = 0;
      try {
        const result = await call();
        if (isGenerator(result)) await result.next();
      } catch (error) {
        if (sent.length === 0) return error;
      }
      return undefined;
    };
    const byName = (name: string, parameters: unknown) => () => callByName(client, name, parameters);
    const byVerb =
      ({ method, path, hasBody }: DescribedOperation, parameters: unknown) =>
      () =>
        callByName(client, method, path, hasBody ? { body: parameters } : { params: { query: parameters } });

    const calls = operations.flatMap((operation) => callsOf(bundle, operation, known(operation)));
    it.each(calls)('go by the description of $operation.operationId: $title', async ({ operation, parameters }) => {
      const right = { title: 'as it is', isWrong: false, field: undefined, value: parameters };
      for (const each of [right, ...variationsIn(bundle, operation.parameters, parameters)]) {
        for (const call of [byName(operation.operationId, each.value), byVerb(operation, each.value)]) {
          const refusal = await refusalOf(call);
          expect([each, refusal]).toEqual([each, each.isWrong ? refused : undefined]);
          if (each.field !== undefined) expect(refusal).toHaveProperty('field', each.field);
        }
      }
    });

    it.each(typeTests)('refuse what does not compile, and take what does: $url', async ({ url, typesAlone }) => {
      const { pieces, leftOver } = await piecesOf(readFileSync(url, 'utf8'), scope?.(client) ?? {});
      const callOf = ({ type, run }: Piece) => {
        const takenBy = type === undefined ? undefined : takes[type];
        if (type === undefined) return run;
        if (takenBy === undefined) throw new Error(`Which operation takes a ${type}?`);
        return byName(takenBy.operation, takenBy.inList ? [run()] : run());
      };
      const taken = leftOver.map(({ code }) => code);
      let wrong = 0;
      for (const piece of pieces) {
        const refusal = await refusalOf(callOf(piece));
        if (piece.reason === undefined) expect([piece.code, refusal]).toEqual([piece.code, undefined]);
        else if (isBadInput(refusal)) wrong += 1;
        else taken.push(piece.code);
      }
      expect(wrong).toBeGreaterThan(0);
      expect(taken.sort()).toEqual(Object.values(typesAlone).flat().sort());
    });
  });
};
