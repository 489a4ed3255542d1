// Generated from specs/bitget-uta. Do not edit.

import { type Operation, operationsOf } from '@openderivs/client';
import type { operations as described } from './schema.ts';
import { table } from './table.ts';

export type OperationName = keyof described;

/** What the client knows of each operation. */
export const operations: Readonly<Record<OperationName, Operation>> = operationsOf(table);
