import type { Operation } from './bundle/operation.ts';

/** Finds the operation behind a method and a path. */
export type RouteTable = (method: string, path: string) => Operation | undefined;

export const createRouteTable = (operations: readonly Operation[]): RouteTable => {
  const table = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  return (method, path) => table.get(`${method} ${path}`);
};
