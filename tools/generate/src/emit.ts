import { join } from 'node:path';
import type { Document } from '@openderivs/model';
import { emitChecks } from './emit/checks.ts';
import { emitClient } from './emit/client.ts';
import { emitErrorCodes } from './emit/error-codes.ts';
import { emitFilters } from './emit/filters.ts';
import { emitLimits, emitNoLimits } from './emit/limits.ts';
import { emitOperations, emitTable } from './emit/operations.ts';
import { emitOrders } from './emit/orders.ts';
import { emitPaging } from './emit/paging.ts';
import { emitPlacing } from './emit/placing.ts';
import { emitReadme } from './emit/readme.ts';
import { emitRefusedCodes } from './emit/refused-codes.ts';
import { emitSchema } from './emit/schema.ts';
import { emitServers } from './emit/servers.ts';
import { emitStreams } from './emit/streams.ts';
import { chineseOperationTable, operationTable } from './emit/table.ts';
import { emitValues } from './emit/values.ts';
import { speaksChinese } from './languages.ts';
import type { Plan } from './plan.ts';
import type { StreamsPlan } from './plan-streams.ts';
import type { Prepared } from './prepare.ts';

/** Everything that one description turns into. Paths are relative to the workspace. */
export interface Emitted {
  /** The folder that holds generated files and nothing else. */
  folder: string;
  files: { path: string; text: string }[];
  /** The package's READMEs, each with the table that stands between its markers. */
  tables: { path: string; text: string }[];
}

/** The generated files of one package, as text. */
export function emit(plan: Plan, prepared: Prepared, document: Document, streams?: StreamsPlan): Emitted {
  const home = join('packages', plan.target.api);
  const folder = join(home, 'src', 'generated');
  const file = (name: string, text: string) => ({ path: join(folder, name), text });
  return {
    folder,
    files: [
      file('README.md', emitReadme(plan)),
      file('checks.ts', emitChecks(plan, document)),
      file('client.ts', emitClient(plan, prepared, document)),
      file('error-codes.ts', emitErrorCodes(plan, document)),
      ...(plan.filters === undefined ? [] : [file('filters.ts', emitFilters(plan, plan.filters))]),
      file('limits.ts', emitLimits(plan)),
      file('no-limits.ts', emitNoLimits(plan)),
      file('operations.ts', emitOperations(plan)),
      ...(plan.orders === undefined ? [] : [file('orders.ts', emitOrders(plan, plan.orders))]),
      file('paging.ts', emitPaging(plan)),
      file('placing.ts', emitPlacing(plan)),
      file('refused-codes.ts', emitRefusedCodes(plan, document)),
      file('schema.ts', emitSchema(plan, prepared)),
      file('servers.ts', emitServers(plan)),
      ...(streams === undefined ? [] : [file('streams.ts', emitStreams(streams))]),
      file('table.ts', emitTable(plan, document)),
      file('values.ts', emitValues(plan, prepared)),
    ],
    tables: [
      { path: join(home, 'README.md'), text: operationTable(plan) },
      ...(speaksChinese(document) ? [{ path: join(home, 'README.zh-CN.md'), text: chineseOperationTable(plan) }] : []),
    ],
  };
}
