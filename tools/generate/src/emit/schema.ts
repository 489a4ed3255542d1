import type { Plan } from '../plan.ts';
import type { Prepared } from '../prepare.ts';
import { blockComment } from './comment.ts';
import { header } from './header.ts';
import { typesOfDescription } from './openapi-typescript.ts';

/** The types that the client's runtime gives a meaning; imported by name where a description uses them. */
const RUNTIME_TYPES = [
  'BooleanInput',
  'Decimal',
  'DecimalInput',
  'Id',
  'IdInput',
  'OtherNumber',
  'OtherString',
  'UnixMs',
];

/** schema.ts: every type of the API, for named methods and for openapi-fetch alike. */
export function emitSchema(plan: Plan, prepared: Prepared): string {
  const types = typesOfDescription(prepared, plan.operations);
  const code = withoutComments(types);
  const used = RUNTIME_TYPES.filter((name) => new RegExp(`\\b${name}\\b(?!["'])`).test(code));
  const imports = used.length > 0 ? `import type { ${used.join(', ')} } from '@openderivs/client';\n\n` : '';
  return `${header(plan.target.api)}\n${imports}${receiveWindow(plan)}${types}`;
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** Named methods take the receive window as a call option; openapi-fetch's verbs take it in the query. */
function receiveWindow({ operations }: Plan): string {
  const described = operations.find(({ recvWindow }) => recvWindow !== undefined)?.recvWindow;
  if (described === undefined) return '';
  const comment = blockComment([described.description ?? '', `@default ${described.default}`], '    ');
  return `export interface ReceiveWindow {\n${comment}    recvWindow?: number;\n}\n\n`;
}
