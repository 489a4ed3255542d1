import { describe, expect, it } from 'vitest';
import { callByName } from './bad-calls.ts';
import { type Api, readBundle } from './bundle.ts';
import { callsOf, type DescribedCall } from './calls.ts';
import { isNode } from './json.ts';
import { mistakesIn } from './mistakes.ts';
import { type DescribedOperation, readOperations } from './operation.ts';
import type { KnownValues } from './scalar.ts';

/** The part of a request that is looked at here. */
interface SentRequest {
  readonly method: string;
  readonly target: string;
  readonly body: string | undefined;
}

/** Keeps requests and answers each. */
interface KeepingTransport {
  readonly local: true;
  send(request: SentRequest): Promise<{ status: number; headers: Record<string, string>; text: string }>;
}

/** A package whose two styles are to be held against each other. */
export interface StylesSetup {
  readonly api: Api;
  /** A client with a key, whose time stands still and that sends over this transport. */
  readonly connect: (transport: KeepingTransport) => object;
  /** Values of parameters that the description gives no example of. */
  readonly known: (operation: DescribedOperation) => KnownValues;
}

/** The same call with everything in the opposite order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, reversed(member)] as const)
      .reverse(),
  );
};

/**
 * Numbers instead of the texts that stand for them, where they are exact. A list of texts in a body is that: no name says of
 * its items what a number would stand for.
 */
const numeric = (value: unknown, inBody: boolean): unknown => {
  if (Array.isArray(value)) return value.map((item) => (inBody && !isNode(item) ? item : numeric(item, inBody)));
  if (isNode(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, numeric(member, inBody)]));
  }
  return typeof value === 'string' && String(Number(value)) === value ? Number(value) : value;
};

/** Tests that each described call leaves as the same bytes by name and by verb, whatever form it is given in. */
export const testStyles = ({ api, connect, known }: StylesSetup): void => {
  const bundle = readBundle(api);
  const operations = readOperations(api, bundle);
  const calls = operations.flatMap((operation) => callsOf(bundle, operation, known(operation)));

  describe(`the two styles of ${api}`, () => {
    const sent: SentRequest[] = [];
    const client = connect({
      local: true,
      async send(request) {
        sent.push(request);
        return { status: 200, headers: {}, text: '{"code":"00000","data":{}}' };
      },
    });

    const bytesOf = async (send: () => Promise<unknown>) => {
      sent.length = 0;
      // What comes of the answer is not looked at here, only that the call has left.
      await send().catch((error: unknown) => {
        if (sent.length === 0) throw error;
      });
      return sent.map(({ method, target, body }) => ({ method, target, body }));
    };
    const byName = ({ operation, parameters }: DescribedCall) =>
      bytesOf(() => callByName(client, operation.operationId, parameters));
    const byVerb = ({ operation }: DescribedCall, parameters: unknown) =>
      bytesOf(() =>
        callByName(
          client,
          operation.method,
          operation.path,
          operation.hasBody ? { body: parameters } : { params: { query: parameters } },
        ),
      );

    it.each(calls)('$operation.operationId leaves as the same bytes: $title', async (call) => {
      const named = await byName(call);
      expect(named).toHaveLength(1);
      expect(await byVerb(call, call.parameters)).toEqual(named);
      expect(await byVerb(call, reversed(call.parameters))).toEqual(named);
      expect(await byVerb(call, numeric(call.parameters, call.operation.hasBody))).toEqual(named);
    });

    const mistaken = calls.flatMap((call) =>
      mistakesIn(bundle, call.operation.parameters, call.parameters).map((mistake) => ({ ...mistake, call })),
    );
    it.each(mistaken)('$call.operation.operationId refuses $title for $field', async ({ call, field, value }) => {
      const refused = expect.objectContaining({ code: 'BAD_INPUT', outcome: 'refused', field });
      sent.length = 0;
      await expect(byName({ ...call, parameters: value as DescribedCall['parameters'] })).rejects.toEqual(refused);
      await expect(byVerb(call, value)).rejects.toEqual(refused);
      expect(sent).toEqual([]);
    });
  });
};
