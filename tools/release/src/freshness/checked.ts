import { type Document, operationsOf } from '@openderivs/model';

/** An operation, and the source that it was last compared with. */
export interface CheckedOperation {
  readonly api: string;
  readonly name: string;
  readonly date: string;
  readonly source: string;
}

/** Every operation of some APIs that says so; a test sees to it that all do. */
export function checkedIn(documents: ReadonlyMap<string, Document>): CheckedOperation[] {
  return [...documents].flatMap(([api, document]) =>
    operationsOf(document).flatMap(({ operation }) => {
      const { operationId: name = '', 'x-checked': checked } = operation;
      return checked === undefined ? [] : [{ api, name, ...checked }];
    }),
  );
}

/** Those whose source is older than so many days, the oldest first. */
export function olderThan(operations: readonly CheckedOperation[], days: number, now: Date): CheckedOperation[] {
  const limit = new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  return operations.filter(({ date }) => date < limit).sort((a, b) => a.date.localeCompare(b.date));
}
