import type { RecordedCall } from '../calls.ts';
import { exchanges } from '../exchanges.ts';
import type { SandboxOptions } from '../options.ts';
import type { Sandbox } from '../sandbox.ts';
import type { WorldOptions } from '../world/world-options.ts';

const indent = (block: string): string => block.trim().replaceAll('\n', '\n    ');

const keyLines = (key: { readonly [name: string]: string }): string[] =>
  Object.entries(key).map(([name, value]) =>
    value.includes('\n') ? `  ${name}\n    ${indent(value)}` : `  ${name.padEnd(11)} ${value}`,
  );

/** What a world is told of: when it began and how fast it goes. */
const worldLine = (sandbox: Sandbox, { speed = 1, seed = 1 }: WorldOptions): string => {
  const pace = speed === 1 ? 'in real time' : `${speed} times as fast as real time`;
  const clocks = speed === 1 ? '' : ' The times of calls are not judged.';
  return `\nA world of seed ${seed}, from ${new Date(sandbox.world.now()).toISOString()} on, ${pace}.${clocks}\n`;
};

const marketLine = '\nOn its market the accounts of an exchange trade with each other and with the prices.\n';

/** What is printed once everything listens: where, and which keys open it. */
export const greeting = (
  sandbox: Sandbox,
  world: SandboxOptions['world'] = false,
  market: SandboxOptions['market'] = false,
): string => {
  const { urls, uiUrl } = sandbox;
  const lines = Object.entries(urls).map(([api, url]) => `  ${api.padEnd(14)} ${url}`);
  const page = uiUrl === undefined ? [] : [`\nLook at it: ${uiUrl}`];
  const keys = exchanges.flatMap(({ shownKeys }) =>
    Object.entries(shownKeys()).flatMap(([title, key]) => [title, ...keyLines(key)]),
  );
  return `OpenDerivs sandbox: nothing here is real.

${[...lines, ...page].join('\n')}
${world === false ? '' : worldLine(sandbox, world === true ? {} : world)}${market === false ? '' : marketLine}
${keys.join('\n')}

Stop it with Ctrl+C.
`;
};

/** One line per call. */
export const callLine = ({ api, method, path, status, refused }: RecordedCall): string =>
  `${api} ${method} ${path} ${status ?? 'no answer'}${refused === undefined ? '' : ` (${refused})`}`;
