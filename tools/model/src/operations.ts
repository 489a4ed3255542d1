import { type Document, METHODS, type Method } from './document.ts';
import type { Operation, Parameter } from './operation.ts';
import { resolve } from './references.ts';

/** An operation and where in its document it stands. */
export interface OperationAt {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
  /** Its parameters and those of its path, resolved. */
  readonly parameters: readonly Parameter[];
}

/**
 * The operations of a document: paths in their order, of each path get, post, put, delete.
 *
 * @example
 * for (const { method, path, operation } of operationsOf(document)) console.log(method, path, operation.operationId);
 */
export function operationsOf(document: Pick<Document, 'paths'>): OperationAt[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ path, method, operation, parameters: parameters.map((each) => resolve(document, each)) }];
    }),
  );
}
