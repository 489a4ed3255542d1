import type { Plan } from '../plan.ts';
import type { Prepared } from '../prepare.ts';
import { blockComment } from './comment.ts';
import { header } from './header.ts';
import { typesOfDescription } from './openapi-typescript.ts';
import { runtimeImports } from './runtime-types.ts';

/** schema.ts: every type of the API, for named methods and for openapi-fetch alike. */
export function emitSchema(plan: Plan, prepared: Prepared): string {
  const types = typesOfDescription(prepared, plan.operations);
  const imports = runtimeImports(types);
  return `${header(plan.target.api)}\n${imports && `${imports}\n`}${receiveWindow(plan)}${types}`;
}

/** Named methods take the receive window as a call option; openapi-fetch's verbs take it in the query. */
function receiveWindow({ operations }: Plan): string {
  const described = operations.find(({ recvWindow }) => recvWindow !== undefined)?.recvWindow;
  if (described === undefined) return '';
  const comment = blockComment([described.description ?? '', `@default ${described.default}`], '    ');
  return `export interface ReceiveWindow {\n${comment}    recvWindow?: number;\n}\n\n`;
}
