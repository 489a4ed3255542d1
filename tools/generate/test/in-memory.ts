import { BaseResolver, createConfig, Source } from '@redocly/openapi-core';
import { plugin } from '../src/plugin.ts';
import { problemsOf } from '../src/validate.ts';
import { targets } from './targets.ts';

/** Files by their path below `/specs/binance-usdm/`. */
export type Files = Readonly<Record<string, string>>;

const FOLDER = '/specs/binance-usdm';

/** A resolver whose files are texts of a test. */
export function filesResolver(files: Files): BaseResolver {
  const resolver = new BaseResolver();
  resolver.loadExternalRef = async (file: string) => new Source(file, files[file.slice(FOLDER.length + 1)] ?? '');
  return resolver;
}

/** What one house rule says about a description: `file:line:col message`. */
export async function findings(rule: string, files: Files): Promise<string[]> {
  const config = await createConfig({ rules: { [`openderivs/${rule}`]: 'error' } } as never, { plugins: [plugin] });
  const resolver = filesResolver(files);
  const main = 'openapi.yaml' in files ? 'openapi.yaml' : 'asyncapi.yaml';
  const root = await resolver.resolveDocument(null, `${FOLDER}/${main}`, true);
  const [target] = targets;
  if (root instanceof Error || target === undefined) throw root;
  const problems = await problemsOf({ target, root, resolver, config });
  return problems.map(({ file, line, col, message }) => `${file.slice(FOLDER.length + 1)}:${line}:${col} ${message}`);
}

const binance =
  'exchange: binance, receiver: usdm, prefixes: [/fapi/], symbol: BTCUSDT, options: [recvWindow], signer: [timestamp], ' +
  'security: { keyed: [ApiKey], signed: [ApiKey, Signature], role: Signature }';

/** What an API's `info.x-client` says: of one that answers bare results, or in an envelope. */
export const clients = {
  binance,
  bitget:
    'exchange: bitget, receiver: bitget, prefixes: [/api/v2/], symbol: BTCUSDT, envelope: data, ' +
    'security: { signed: [AccessKey, AccessSign, AccessPassphrase, AccessTimestamp], role: AccessSign }',
};

/** A description of one operation, written inline; `body` is indented to where an operation's keys stand. */
export function oneOperation(body: string, method = 'post', path = '/fapi/v1/thing', client = binance): Files {
  const lines = body.trim().split('\n');
  return {
    'openapi.yaml': [
      'openapi: 3.1.0',
      `info: { title: T, version: 1, x-client: { ${client} } }`,
      'paths:',
      `  ${path}:`,
      `    ${method}:`,
    ]
      .concat(lines.map((line) => `      ${line}`))
      .join('\n'),
  };
}

/** A description of one channel in a file of its own; `body` has the channel's keys, `servers` is YAML in one line. */
export function oneChannel(body: string, { name = 'trade', servers = '' } = {}): Files {
  return {
    'asyncapi.yaml': `asyncapi: 3.0.0
info: { title: T, version: 1 }
${servers === '' ? '' : `servers: { production: ${servers} }\n`}channels:
  ${name}: { $ref: channels/${name}.yaml }
`,
    [`channels/${name}.yaml`]: body.trim(),
  };
}
