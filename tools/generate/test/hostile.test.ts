import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generate, UNFORESEEN } from '../src/generate.ts';
import { BadInput, formatProblem } from '../src/problem.ts';
import { moreThanData } from './is-data.ts';
import { targets } from './targets.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = createWorkspace();
});
afterEach(() => workspace.remove());

const chosen = targets.filter(({ api }) => api === 'binance-usdm');
const schema = 'specs/binance-usdm/schemas/MarkPrice.yaml';
const order = 'specs/binance-usdm/paths/trade/v1_order.yaml';
const place = (path: string) => join(workspace.folder, path);

/** What the generator says about the workspace, one line per problem, or what it makes of it. */
async function outcome(): Promise<string[] | Record<string, string>> {
  try {
    const [generated] = await generate(workspace.folder, chosen);
    const changes = generated?.changes ?? [];
    return Object.fromEntries(changes.flatMap((change) => ('text' in change ? [[change.path, change.text]] : [])));
  } catch (cause) {
    if (!(cause instanceof BadInput)) throw cause;
    return cause.problems.map((problem) => formatProblem(problem, workspace.folder));
  }
}

/** Puts something else where a schema's file was. */
const instead = (make: () => void) => () => {
  unlinkSync(place(schema));
  make();
};

const nested = (levels: number) => `${'{ a: '.repeat(levels)}1${' }'.repeat(levels)}`;

/** Aliases that stand for a billion values. */
const laughs = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij']
  .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[index]}`).join(', ')}]`)
  .join('\n')}\n`;

const files: [string, () => void, RegExp][] = [
  [
    'a folder',
    instead(() => mkdirSync(place(schema))),
    /:\d+:\d+ {2}The file of this \$ref cannot be used\. It is a folder, not a file\./,
  ],
  [
    'a device',
    () => workspace.edit(order, '../../schemas/Order.yaml', '/dev/zero'),
    /v1_order\.yaml:\d+:\d+ {2}`\/dev\/zero` is no reference\. Write the path of a \.yaml file/,
  ],
  [
    'a link to a device',
    instead(() => symlinkSync('/dev/zero', place(schema))),
    /:\d+:\d+ {2}The file of this \$ref cannot be used\. It is a device or pipe, not a file\./,
  ],
  [
    'a link to elsewhere',
    instead(() => symlinkSync(place('packages/binance-usdm/README.md'), place(schema))),
    /It is a link to a place outside of specs\/\. Move what is needed below specs\//,
  ],
  [
    'a pipe',
    instead(() => execFileSync('mkfifo', [place(schema)])),
    /It is a device or pipe, not a file\. Name a \.yaml file\./,
  ],
  [
    'a file outside of specs/',
    () => workspace.edit(order, '../../schemas/Order.yaml', '../../../../outside.yaml'),
    /v1_order\.yaml:\d+:\d+ .+It lies outside of specs\/\./,
  ],
  [
    'an address on the network',
    () => workspace.edit(order, '../../schemas/Order.yaml', 'https://x.invalid/a.yaml'),
    /is no reference\. Write the path/,
  ],
  [
    'a huge file',
    () => truncateSync(place(schema), 50_000_000),
    /It has 50000000 bytes, more than 2097152\. Divide it/,
  ],
  ['an empty file', () => workspace.write(schema, ''), /MarkPrice\.yaml:1:1 {2}The file is empty\. Fill it/],
  [
    'a file with a comment only',
    () => workspace.write(schema, '# nothing\n'),
    /MarkPrice\.yaml:1:1 {2}The file is empty\./,
  ],
  [
    'a byte order mark',
    () => workspace.write(schema, `\ufeff${workspace.read(schema)}`),
    /MarkPrice\.yaml:1:1 {2}Here stands a byte order mark\. Save the file as UTF-8 without one\./,
  ],
  [
    'a NUL',
    () => workspace.write(schema, `type: object\ntitle: a\0b\n`),
    /MarkPrice\.yaml:2:9 {2}Here stands the character U\+0000\. Take it out\./,
  ],
  [
    'a NUL behind an escape',
    () => workspace.write(schema, 'type: object\ntitle: "a\\0b"\n'),
    /MarkPrice\.yaml:2:\d+ {2}The text holds the character U\+0000\./,
  ],
  [
    'a line separator',
    () => workspace.write(schema, 'type: object\ntitle: a\u2028b\n'),
    /MarkPrice\.yaml:2:9 {2}Here stands the character U\+2028\./,
  ],
  [
    'another encoding',
    () => writeFileSync(place(schema), Buffer.from('type: object\ntitle: \xe4\n', 'latin1')),
    /MarkPrice\.yaml:2:8 {2}The file is not UTF-8 from here on\. Save it as UTF-8\./,
  ],
  [
    'a tab',
    () => workspace.write(schema, 'type: object\nproperties:\n\tsymbol: {}\n'),
    /MarkPrice\.yaml:\d+:\d+ {2}This is not YAML: .+\. Mend the indentation/,
  ],
  [
    'a key twice',
    () => workspace.write(schema, 'type: object\ntype: object\n'),
    /MarkPrice\.yaml:2:\d+ {2}This is not YAML: .*[Dd]uplicate/,
  ],
  [
    'two documents',
    () => workspace.write(schema, 'type: object\n---\ntype: object\n'),
    /MarkPrice\.yaml:1:1 {2}This is not YAML: Expected a single document/,
  ],
  [
    'a billion laughs',
    () => workspace.write(schema, laughs),
    /MarkPrice\.yaml:\d+:\d+ {2}(A YAML alias repeats|This is not YAML: .*alias)/,
  ],
  [
    'an alias of itself',
    () => workspace.write(schema, 'a: &a [*a]\n'),
    /MarkPrice\.yaml:1:\d+ {2}(A YAML alias repeats|This is not YAML: .*alias)/,
  ],
  [
    'deep nesting',
    () => workspace.write(schema, `a: ${nested(80)}\n`),
    /MarkPrice\.yaml:1:\d+ {2}More than 64 levels stand inside each other\./,
  ],
  [
    'very deep nesting',
    () => workspace.write(schema, `a: ${nested(50_000)}\n`),
    /MarkPrice\.yaml:1:\d+ {2}(This is not YAML|More than 64 levels)/,
  ],
  [
    'a set',
    () => workspace.write(schema, 'type: object\nrequired: !!set { a }\n'),
    /MarkPrice\.yaml:2:\d+ {2}A YAML tag makes something here that JSON does not have\./,
  ],
  [
    'bytes',
    () => workspace.write(schema, 'type: object\ntitle: !!binary aGk=\n'),
    /MarkPrice\.yaml:2:\d+ {2}A YAML tag makes/,
  ],
  [
    'no number',
    () => workspace.write(schema, 'type: object\nmaxLength: .nan\n'),
    /MarkPrice\.yaml:2:\d+ {2}NaN is no number that JSON has\./,
  ],
  [
    'a key that objects have',
    () => workspace.write(schema, 'type: object\nproperties: { __proto__: {} }\n'),
    /MarkPrice\.yaml:2:\d+ {2}No key can be called `__proto__`\./,
  ],
  [
    'a schema that is itself',
    () => workspace.write(schema, '$ref: MarkPrice.yaml\n'),
    /MarkPrice\.yaml:1:\d+ {2}This \$ref leads back to where it stands\./,
  ],
  [
    'a schema within itself',
    () => workspace.write(schema, 'type: object\nproperties: { a: { $ref: "#" } }\n'),
    /(is no reference|leads back)/,
  ],
  [
    'schemas in a circle',
    () => {
      workspace.write(schema, 'type: object\nproperties: { a: { $ref: A.yaml } }\n');
      workspace.write('specs/binance-usdm/schemas/A.yaml', 'anyOf: [{ $ref: MarkPrice.yaml }]\n');
    },
    /schemas\/\w+\.yaml:\d:\d+ {2}This \$ref leads back to where it stands\./,
  ],
  [
    'references that multiply',
    () => {
      const name = (nth: number) => (nth === 0 ? 'MarkPrice' : `A${nth}`);
      for (let nth = 0; nth < 30; nth += 1) {
        workspace.write(
          `specs/binance-usdm/schemas/${name(nth)}.yaml`,
          `allOf: [{ $ref: A${nth + 1}.yaml }, { $ref: A${nth + 1}.yaml }]\n`,
        );
      }
      workspace.write('specs/binance-usdm/schemas/A30.yaml', 'type: object\n');
    },
    /References multiply: this one is part of more than 2000/,
  ],
  [
    'references without end',
    () => {
      for (let nth = 0; nth < 40; nth += 1) {
        workspace.write(
          `specs/binance-usdm/schemas/${nth === 0 ? 'MarkPrice' : `A${nth}`}.yaml`,
          `allOf: [{ $ref: A${nth + 1}.yaml }]\n`,
        );
      }
      workspace.write('specs/binance-usdm/schemas/A40.yaml', 'type: object\n');
    },
    /More than 32 references lead on from one to the next\./,
  ],
  [
    'a pattern that is none',
    () => workspace.edit(order, 'schema: { type: string,', "schema: { pattern: '(', type: string,"),
    /v1_order\.yaml:\d+:\d+ {2}`\(` is no regular expression\. Correct it\./,
  ],
];

it.each(files)('%s is one problem with its place and its fix', async (_what, spoil, message) => {
  spoil();
  const told = await outcome();
  expect(told).toEqual([expect.stringMatching(message)]);
});

it.each(['', 'text', '[]', 'openapi: 3.0.0', 'openapi: 3.1.0', 'openapi: [3.1.0]', 'null'])(
  'an openapi.yaml of %j is told',
  async (text) => {
    workspace.write('specs/binance-usdm/openapi.yaml', text);
    const told = await outcome();
    expect(told).toEqual(
      expect.arrayContaining([expect.stringMatching(/^specs\/binance-usdm\/openapi\.yaml:1:1 {2}.+\. .+\.$/)]),
    );
  },
);

it('an openapi.yaml that is a pipe ends the command with a message', async () => {
  rmSync(place('specs/binance-usdm/openapi.yaml'));
  execFileSync('mkfifo', [place('specs/binance-usdm/openapi.yaml')]);
  const before = workspace.packages();
  const { code, out, err } = await workspace.process('binance-usdm');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(
    /^specs\/binance-usdm\/openapi\.yaml:1:1 {2}The file cannot be used\. It is a device or pipe, not a file\./,
  );
  expect(err).not.toMatch(/\n\s+at /);
  expect(workspace.packages()).toEqual(before);
});

it.each(['!!str a', '!!omap [a: 1]', '!!pairs [a: 1]', '!!int "5"', '!foo a', '!!seq [a]'])(
  'a wrong key beside %s has its problem',
  async (tagged) => {
    workspace.write(schema, `type: object\ntitle: ${tagged}\nwrong: 1\n`);
    const told = await outcome();
    expect(told).toEqual(expect.arrayContaining([expect.stringMatching(/MarkPrice\.yaml:\d+:\d+ {2}/)]));
    for (const line of told as string[]) expect(line).not.toContain(UNFORESEEN);
  },
);

it('lint rules that are no YAML are told', async () => {
  workspace.write('specs/redocly.yaml', 'rules: [');
  expect(await outcome()).toEqual([expect.stringMatching(/^specs\/redocly\.yaml:\d+:\d+ {2}.+\.$/)]);
});

it('a place that cannot be written to is told', async () => {
  workspace.write('bundles', 'a file');
  const { code, err } = await workspace.cli('binance-usdm', '--bundle', 'bundles');
  expect(code).toBe(1);
  expect(err).toMatch(/^A file could not be read or written: .+\. Make room for it, and generate again\.\n$/);
});

describe('a name that would be code', () => {
  const hostile = "symbol'];evil();['";
  const parameter = 'specs/binance-shared/parameters.yaml';
  const names: [string, () => void, RegExp][] = [
    [
      'a parameter',
      () => workspace.edit(parameter, 'name: recvWindow', `name: "${hostile}"`),
      /is no name of a parameter\. A name has letters/,
    ],
    [
      'a property',
      () => workspace.write(schema, `type: object\nproperties: { "${hostile}": { type: string } }\n`),
      /is no name of a property\. A name has letters/,
    ],
    [
      'a tag',
      () => workspace.edit(order, 'tags: [trade]', `tags: ["${hostile}"]`),
      /is no name of a tag\. Write small letters/,
    ],
    [
      'an operationId',
      () => workspace.edit(order, 'operationId: queryOrder', `operationId: "${hostile}"`),
      /is not camelCase/,
    ],
    [
      'an operation that every client has',
      () => workspace.edit(order, 'operationId: queryOrder', 'operationId: then'),
      /`then` is what every client has already\./,
    ],
    [
      'an address of the docs',
      () => workspace.edit(order, 'externalDocs: { url: https://', 'externalDocs: { url: https://a)*/evil();/*'),
      /`externalDocs\.url` is missing or no https address/,
    ],
    [
      'a path',
      () =>
        workspace.edit('specs/binance-usdm/openapi.yaml', '/fapi/v1/order:', '"/fapi/v1/order`$'.concat('{evil()}`":')),
      /is no path\. Write \/ and a name/,
    ],
    [
      'a server',
      () =>
        workspace.edit(
          'specs/binance-usdm/openapi.yaml',
          "'production: real money.'",
          `"'];evil();['production: real."`,
        ),
      /does not begin with its name/,
    ],
  ];

  it.each(names)('%s is refused by its place', async (_what, spoil, message) => {
    spoil();
    const told = await outcome();
    expect(told).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
    for (const line of told as string[]) expect(line).toMatch(/^specs\/\S+\.yaml:\d+:\d+ {2}/);
  });
});

it.each([
  [
    'a parameter',
    order,
    '$ref: ../../parameters.yaml#/Symbol',
    `$ref: ../../parameters.yaml#/Symbol\n      name: "a'];evil();['"`,
  ],
  [
    'a schema',
    order,
    '{ $ref: ../../schemas/OrderType.yaml }',
    `{ $ref: ../../schemas/OrderType.yaml, x-ts: 'any; evil()', title: '*/ evil() /*', enum: ["'];evil();["] }`,
  ],
  [
    'an item',
    order,
    '{ $ref: ../../schemas/Order.yaml }',
    `{ $ref: ../../schemas/Order.yaml, properties: { "a'];evil();['": {} } }`,
  ],
])('makes nothing but data of what stands beside the $ref of %s', async (_what, file, from, to) => {
  workspace.edit(file, from, to);
  const made = await outcome();
  if (Array.isArray(made)) return expect(made[0]).toMatch(/^specs\/\S+:\d+:\d+ {2}/);
  const sources = Object.entries(made).filter(([path]) => path.endsWith('.ts'));
  return expect(sources.flatMap(([path, text]) => moreThanData(path, text))).toEqual([]);
});

it('makes text of text, whatever it says', async () => {
  const hostile = `*/ evil(); /* \` \${evil()} ' " | <script> <!-- operations:end --> \\ `;
  const quoted = (end = '') => `'${hostile.replaceAll("'", "''")}${end}'`;
  workspace.edit(order, 'summary: Place an order.', `summary: ${quoted('end.')}`);
  workspace.edit(order, "'Places a limit or market order.", `${quoted().slice(0, -1)} ${'evil '.repeat(40)}`);
  workspace.edit(order, 'description: How much.', `description: ${quoted()}`);
  workspace.edit(order, 'title: Limit order', `title: ${quoted()}`);
  workspace.edit(order, 'note: It answers less.', `note: ${quoted()}`);
  workspace.edit('specs/binance-usdm/schemas/OrderStatus.yaml', 'enum: [', `enum: [${quoted()}, `);
  workspace.edit('specs/binance-usdm/openapi.yaml', 'description: Orders.', `description: ${quoted()}`);
  workspace.edit(
    'specs/binance-usdm/openapi.yaml',
    'https://api.example.com,',
    `"https://api.example.com/'];evil();['",`,
  );
  const streams = 'specs/binance-usdm/asyncapi.yaml';
  workspace.edit(streams, 'title: A small exchange', `title: ${quoted()}`);
  workspace.edit(streams, 'host: stream.example.com', `host: "stream.example.com/'];evil();['"`);
  const depth = 'specs/binance-usdm/channels/depth.yaml';
  workspace.edit(depth, 'description: Each frame is all of them.', `description: ${quoted()}`);
  workspace.edit(depth, 'description: How often.', `description: ${quoted()}`);
  const codes = 'specs/binance-shared/error-codes/general.yaml';
  workspace.edit(codes, 'Look it up before you send it again.', quoted('.'));
  workspace.edit(codes, 'text: Service Unavailable.', `text: ${quoted()}`);
  const made = await outcome();
  if (Array.isArray(made)) throw new Error(made.join('\n'));
  const sources = Object.entries(made).filter(([path]) => path.endsWith('.ts'));
  expect(sources).toHaveLength(14);
  expect(sources.filter(([, text]) => text.includes('evil()'))).toHaveLength(8);
  expect(sources.flatMap(([path, text]) => moreThanData(path, text))).toEqual([]);
  const readme = made['packages/binance-usdm/README.md'] ?? '';
  expect(readme).toContain('&lt;script>');
  expect(readme.split('<!-- operations:end -->')).toHaveLength(2);
});
