/** Fails unless the two are the same JSON, whatever the order of their properties. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [is, ought] = [asText(actual), asText(expected)];
  if (is !== ought) throw new Error(`${what} is ${is}, not ${ought}`);
}

/** Fails unless it holds. */
export function expectThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** The error that a call ends with. Fails if it ends well. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('the call succeeded, but should have failed');
}

/** The error that a call ends with, which must pass a guard. */
export async function failureLike<Kind>(
  call: Promise<unknown>,
  guard: (error: unknown) => error is Kind,
): Promise<Kind> {
  const error = await failureOf(call);
  if (guard(error)) return error;
  throw new Error(`${guard.name} says no to ${error instanceof Error ? `${error.name}: ${error.message}` : error}`);
}

const asText = (value: unknown): string => JSON.stringify(value, sortedKeys) ?? 'undefined';

const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
