import type { RecordedCall } from '../calls.ts';
import { exchanges } from '../exchanges.ts';
import type { Sandbox } from '../sandbox.ts';

const indent = (block: string): string => block.trim().replaceAll('\n', '\n    ');

const keyLines = (key: { readonly [name: string]: string }): string[] =>
  Object.entries(key).map(([name, value]) =>
    value.includes('\n') ? `  ${name}\n    ${indent(value)}` : `  ${name.padEnd(11)} ${value}`,
  );

/** What is printed once everything listens: where, and which keys open it. */
export const greeting = ({ urls }: Sandbox): string => {
  const lines = Object.entries(urls).map(([api, url]) => `  ${api.padEnd(14)} ${url}`);
  const keys = exchanges.flatMap(({ shownKeys }) =>
    Object.entries(shownKeys()).flatMap(([title, key]) => [title, ...keyLines(key)]),
  );
  return `OpenDerivs sandbox: nothing here is real.

${lines.join('\n')}

${keys.join('\n')}

Stop it with Ctrl+C.
`;
};

/** One line per call. */
export const callLine = ({ api, method, path, status, refused }: RecordedCall): string =>
  `${api} ${method} ${path} ${status ?? 'no answer'}${refused === undefined ? '' : ` (${refused})`}`;
