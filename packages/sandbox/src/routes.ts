import type { Exchange } from './api.ts';
import { binanceRefusal } from './binance/errors.ts';
import { bitgetRefusal } from './bitget/errors.ts';
import type { Operation } from './bundle/operation.ts';
import type { Refusal } from './refusal.ts';

/** Finds the operation behind a method and a path. */
export type RouteTable = (method: string, path: string) => Operation | undefined;

export const createRouteTable = (operations: readonly Operation[]): RouteTable => {
  const table = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  return (method, path) => table.get(`${method} ${path}`);
};

const firstBitgetVersion = /^\/api\/(?:mix|spot|margin)\/v1\//;

/** What a path without an operation is answered with. */
export const unknownRoute = (exchange: Exchange, method: string, path: string): Refusal => {
  if (exchange === 'binance') return binanceRefusal(-5000, path, method);
  if (firstBitgetVersion.test(path)) return bitgetRefusal('30032');
  // Everything here is a classic account, which the paths of unified accounts refuse.
  return path.startsWith('/api/v3/') ? bitgetRefusal('40084') : bitgetRefusal('40404');
};
