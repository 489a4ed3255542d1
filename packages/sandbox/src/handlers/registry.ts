import type { Operation } from '../bundle/operation.ts';
import type { Exchange } from '../exchange.ts';
import type { Handler } from './handler.ts';

/** The behaviour behind the operations of some exchanges; without one an operation answers from its example. */
export type HandlerTable = ReadonlyMap<string, Handler>;

const keyOf = (api: string, operationId: string): string => `${api} ${operationId}`;

/** Where contracts are in force, what lists them answers from those. */
export const createHandlerTable = (exchanges: readonly Exchange[], listing = false): HandlerTable =>
  new Map(
    exchanges
      .flatMap(({ handlers, contracts }) => [...handlers, ...(listing ? (contracts?.handlers ?? []) : [])])
      .flatMap((handler) =>
        Object.entries(handler.serves).flatMap(([api, operationIds]) =>
          operationIds.map((operationId): [string, Handler] => [keyOf(api, operationId), handler]),
        ),
      ),
  );

export const findHandler = (table: HandlerTable, { api, operationId }: Operation): Handler | undefined =>
  table.get(keyOf(api, operationId));
