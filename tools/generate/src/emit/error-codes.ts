import type { Document } from '@openderivs/model';
import type { Plan } from '../plan.ts';
import { blockComment } from './comment.ts';
import { header } from './header.ts';
import { Code, key, literal } from './literal.ts';

/** error-codes.ts: the codes that the API explains. A file of its own, so that only who asks for advice loads it. */
export function emitErrorCodes({ target }: Plan, { info, 'x-error-codes': codes = {} }: Document): string {
  const explained = Object.entries(codes).flatMap(([code, { name, meaning, remedy, outcome, 'x-zh': zh }]) =>
    // A description in one language says the same twice: whoever shows a remedy need not ask which there are.
    name === undefined ? [] : [{ code, entry: { name, meaning, remedy, zh: zh ?? { meaning, remedy }, outcome } }],
  );
  const [example] = explained;
  return `${header(target.api)}
import type { ErrorEntry } from '@openderivs/client';

/** A code that is explained here. */
export type KnownErrorCode =${explained.map(({ code }) => `\n  | ${codeText(code)}`).join('') || ' never'};

${blockComment([
  `The error codes of ${info.title}, explained. Other APIs of the exchange give some of these numbers another meaning.`,
  example === undefined ? '' : `@example\n\`\`\`ts\nerrorCodes[${codeText(example.code)}].remedy;\n\`\`\``,
])}export const errorCodes: Readonly<Record<KnownErrorCode, ErrorEntry>> = {
${explained.map(({ code, entry }) => `  ${key(code)}: ${literal(entry)},\n`).join('')}};
`;
}

/** A code as it is compared with: a number below zero, or digits as a text. */
const codeText = (code: string): string => literal(code.startsWith('-') ? new Code(code) : code);
