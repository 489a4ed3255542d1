import { apis } from '../api.ts';
import type { Operation } from '../bundle/operation.ts';
import type { Handler } from './handler.ts';
import { handlers } from './handlers.ts';

const byOperation = new Map<string, Handler>(
  handlers.flatMap((handler) =>
    apis.flatMap((api) => (handler.serves[api] ?? []).map((id): [string, Handler] => [`${api} ${id}`, handler])),
  ),
);

/** The behaviour of an operation; without one it answers from its example. */
export const findHandler = ({ api, operationId }: Operation): Handler | undefined =>
  byOperation.get(`${api} ${operationId}`);

/**
 * Every `<api> <operationId>` that is stateful; the others answer from their example.
 *
 * @example
 * statefulOperations.includes('binance-usdm changeMarginType'); // true
 */
export const statefulOperations: readonly string[] = [...byOperation.keys()];
