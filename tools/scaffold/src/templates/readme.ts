import { type Document, type ErrorCode, operationsOf } from '@openderivs/model';
import type { Facts } from '../facts.ts';

/** What differs between the two languages. */
interface Words {
  readonly other: string;
  readonly is: (title: string) => string;
  readonly runtime: string;
  readonly first: readonly [heading: string, text: string];
  readonly codes: readonly [heading: string, text: (module: string) => string, table: string];
  readonly which: readonly [heading: string, text: string, table: string];
  readonly operations: string;
  readonly meaningOf: (entry: ErrorCode) => readonly [meaning: string, remedy: string];
  readonly summaryOf: (operation: ReturnType<typeof operationsOf>[number]['operation']) => string;
}

const english: Words = {
  other: '[中文](README.zh-CN.md)',
  is: (title) => `Typed client for the ${title}: every operation by name, signed, with every digit kept.`,
  runtime: `Node 20.19 or newer, or a runtime with \`fetch\` and WebCrypto: Bun, Deno, Cloudflare workers, browsers. ESM with types;
\`require()\` of it works on Node.`,
  first: ['First call', 'Public calls need no key:'],
  codes: [
    'Error codes',
    (
      module,
    ) => `\`${module}\` explains the codes of this API: name, meaning, remedy and outcome, in English and Chinese. Given to
a client as its \`catalogue\`, every error carries the entry of its code as \`error.entry\`.`,
    '| code | outcome | what it means | what to do |',
  ],
  which: [
    'Which method',
    "The names are those of the pages in the exchange's documentation. These are the ones that a bot needs most; all are below.",
    '| you want to | method |',
  ],
  operations: 'Operations',
  meaningOf: ({ meaning = '', remedy = '' }) => [meaning, remedy],
  summaryOf: ({ summary = '' }) => summary,
};

const chinese: Words = {
  other: '[English](README.md)',
  is: (title) => `${title} 的类型化客户端：每个接口都有同名方法，自动签名，数字一位不丢。`,
  runtime:
    '需要 Node 20.19 或更高版本，或具备 `fetch` 与 WebCrypto 的运行时：Bun、Deno、Cloudflare Workers、浏览器。以 ESM 发布并自带类型；在 Node 上也可 `require()`。',
  first: ['第一次调用', '公共接口无需密钥：'],
  codes: [
    '错误码',
    (module) =>
      `\`${module}\` 以中英文说明本 API 的错误码：名称、含义、处理方法与结果。把它作为 \`catalogue\` 交给客户端后，每个错误的 \`error.entry\` 即为对应条目。`,
    '| 错误码 | 结果 | 含义 | 处理方法 |',
  ],
  which: [
    '该用哪个方法',
    '方法名取自交易所文档的页面标题。以下是交易程序最常用的方法，全部方法见后文。',
    '| 目的 | 方法 |',
  ],
  operations: '接口',
  meaningOf: ({ 'x-zh': zh }) => [zh?.meaning ?? '', zh?.remedy ?? ''],
  summaryOf: (operation) => operation['x-zh']?.summary ?? '',
};

/** How many codes and methods a table starts with; who knows the exchange puts the most useful ones there. */
const most = { codes: 12, methods: 40 };

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const rows = (all: readonly (readonly string[])[]): string =>
  all.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
const ruleOf = (head: string): string => `|${'---|'.repeat(head.split('|').length - 2)}`;

const explained = ({ 'x-error-codes': codes = {} }: Document): readonly (readonly [code: string, entry: ErrorCode])[] =>
  Object.entries(codes)
    .filter(([, { meaning }]) => meaning !== undefined)
    .slice(0, most.codes);

/** A code as a program writes it: a text, where its exchange writes texts. */
const written = (code: string): string => (/^-/.test(code) ? `\`${code}\`` : `\`'${code}'\``);

const readme = (facts: Facts, title: string, words: Words): string => {
  const { name, client, document, time } = facts;
  const [codesHeading, codesText, codesHead] = words.codes;
  const [whichHeading, whichText, whichHead] = words.which;
  const codes = explained(document).map(([code, entry]) => [
    written(code),
    `\`${entry.outcome}\``,
    ...words.meaningOf(entry),
  ]);
  const methods = operationsOf(document)
    .slice(0, most.methods)
    .map(({ operation }) => [words.summaryOf(operation), `\`${operation.operationId}\``]);
  const codesPart = `## ${codesHeading}

${codesText(`${name}/error-codes`)}

${codesHead}
${ruleOf(codesHead)}
${rows(codes)}

`;
  return `# ${name}

${words.other}

${words.is(title)}

\`\`\`sh
npm install ${name}
\`\`\`

${words.runtime}

## ${words.first[0]}

${words.first[1]}

\`\`\`ts
import { create${client} } from '${name}';

const market = create${client}();
const { ${time.property} } = await market.${time.operation}();
console.log(new Date(${time.asText ? `Number(${time.property})` : time.property}));
\`\`\`

${codes.length === 0 ? '' : codesPart}## ${whichHeading}

${whichText}

${whichHead}
${ruleOf(whichHead)}
${rows(methods)}

## ${words.operations}

<!-- operations:start -->

<!-- operations:end -->
`;
};

/** README.md. */
export const englishReadme = (facts: Facts): string => readme(facts, facts.title, english);

/** README.zh-CN.md. */
export const chineseReadme = (facts: Facts): string => readme(facts, facts.titleZh, chinese);
