import type { Document, ErrorCode } from '@openderivs/model';
import type { Document as File } from '@redocly/openapi-core';
import type { Followed } from './follow-files.ts';
import { among, type Form, list, object, text } from './form.ts';
import { speaksChinese } from './languages.ts';
import type { Source } from './load.ts';
import { misfitMessage } from './misfit-message.ts';
import { didYouMean } from './nearest.ts';
import { fileBehind, operationIds } from './operation-ids.ts';
import type { Problem } from './problem.ts';
import { type Path, problemAt } from './problem-at.ts';

const english = text('an English sentence that ends with a full stop', /^[^\p{Script=Han}\n]+\.$/u);
const chinese = text('a Chinese sentence that ends with 。', /\p{Script=Han}.*。$/u);
const outcome = among('refused', 'unknown');
const more = {
  'source?': text(),
  'says?': list(object({ text: text('the text of the answer, on one line', /^\S.*$/), outcome })),
};

const inChinese = object({ meaning: chinese, remedy: chinese });

/** A code that the API explains; `zh` is the key of the second language. */
const explainedWith = (zh: 'x-zh' | 'x-zh?') =>
  object({
    name: text('the name that the exchange gives it, or one of ours', /^\w+([_-]\w+)*$/),
    outcome,
    meaning: english,
    remedy: english,
    [zh]: inChinese,
    ...more,
  });

/** By the language of its description beside English. */
const explained = { chinese: explainedWith('x-zh'), english: explainedWith('x-zh?') };

/** A code of which nothing is known but what it says about a write. */
const bare = object({ outcome, ...more, source: text() });

/** As the exchange writes it, or the HTTP status where the exchange answers without a code. */
const CODE = /^(-[1-9]\d{2,4}|\d{5,6}|[45]\d\d)$/;

/** Names in backticks that are no operations: options, fields of errors and functions of the client. */
const OURS = ['accountKind', 'baseUrl', 'recvWindow', 'retryAfter', 'roundToStep', 'sign'];

type Texts = readonly [path: Path, text: string][];

/** An entry, and where in which file it stands. */
interface Placed {
  entry: Record<string, unknown>;
  file: File;
  path: Path;
}

/** The error codes of one API by code, put together from its files, and what is wrong with them. */
export function readErrorCodes(
  { root, target }: Pick<Source, 'root' | 'target'>,
  { files }: Pick<Followed, 'files'>,
): { codes: Record<string, ErrorCode>; problems: Problem[] } {
  const operations = operationIds(root, files);
  const language = speaksChinese(root.parsed) ? 'chinese' : 'english';
  const codes = new Map<string, Placed>();
  const problems: Problem[] = [];
  for (const file of filesOf(root, files)) {
    for (const [code, given] of Object.entries((file.parsed ?? {}) as Record<string, unknown>)) {
      const here: Placed = { entry: asEntry(given), file, path: [code] };
      const say = (message: string) => problems.push(problemAt(file, [code], message, true));
      const earlier = codes.get(code);
      if (!CODE.test(code)) {
        say(
          `\`${code}\` is no code. Write it as the exchange does: -1121, '00001' in quotes, or an HTTP status such as 503.`,
        );
      } else if (earlier !== undefined) {
        const { line } = problemAt(earlier.file, [code], '', true);
        say(`\`${code}\` stands in ${nameOf(earlier.file)}, line ${line}, already. Keep one of the two.`);
      } else {
        const found = followed(here, files);
        codes.set(code, found);
        problems.push(...wrongWith(code, found, here, language), ...unknownNames(found, operations, target.api));
      }
    }
  }
  const sorted = [...codes].sort(([a], [b]) => Math.abs(Number(a)) - Math.abs(Number(b)) || (a < b ? -1 : 1));
  return {
    codes: Object.fromEntries(sorted.map(([code, { entry }]) => [code, entry as unknown as ErrorCode])),
    problems,
  };
}

/** The files that `x-error-codes` lists; that it is a list of references is checked by lint. */
function filesOf(root: File, files: Followed['files']): File[] {
  const listed = (root.parsed as Document | undefined)?.['x-error-codes'];
  if (!Array.isArray(listed)) return [];
  return (listed as { $ref?: unknown }[]).flatMap((each) => {
    const file = fileBehind(root, each?.$ref, files);
    return file === undefined ? [] : [file];
  });
}

/** An entry behind its reference; keys beside the `$ref` win, as everywhere in the descriptions. */
function followed(here: Placed, files: Followed['files']): Placed {
  const { $ref, ...own } = here.entry;
  if (typeof $ref !== 'string') return here;
  const file = fileBehind(here.file, $ref, files);
  const path = ($ref.split('#/')[1] ?? '').split('/');
  if (file === undefined || path.length !== 1) return { ...here, entry: own };
  const given = (file.parsed as Record<string, unknown>)[path[0] ?? ''];
  const behind = followed({ entry: asEntry(given), file, path }, files);
  return { ...behind, entry: { ...behind.entry, ...own } };
}

/** Where an entry is not in its form; what stands beside its reference is told there. */
function wrongWith(code: string, found: Placed, here: Placed, language: keyof typeof explained): Problem[] {
  const form: Form = ['name', 'meaning', 'remedy', 'x-zh'].some((key) => key in found.entry)
    ? explained[language]
    : bare;
  const misfit = form(found.entry);
  if (misfit === undefined) return saysWithoutStatus(code, here);
  const [first = ''] = misfit.path;
  const { file, path } = first in here.entry ? here : found;
  const isKey = misfit.known !== undefined;
  return [problemAt(file, [...path, ...misfit.path], misfitMessage(String(path[0]), misfit), isKey)];
}

/** A text decides where the exchange words one HTTP status in several ways. */
function saysWithoutStatus(code: string, { entry, file, path }: Placed): Problem[] {
  if (!('says' in entry) || /^[45]\d\d$/.test(code)) return [];
  const message = '`says` means nothing on a code. Put it under the HTTP status that comes with the text.';
  return [problemAt(file, [...path, 'says'], message, true)];
}

/** Names in backticks that are neither operations of the API nor ours. */
function unknownNames({ entry, file, path }: Placed, operations: ReadonlySet<string>, api: string): Problem[] {
  return textsOf(entry).flatMap(([inside, words]) =>
    [...words.matchAll(/`(\w+)`/g)].flatMap(([, name = '']) => {
      if (operations.has(name) || OURS.includes(name)) return [];
      const near = didYouMean(name, [...operations, ...OURS]);
      const message = `\`${name}\` is no operation of ${api}.${near} Name one that it has, or leave the backticks away.`;
      return [problemAt(file, [...path, ...inside], message)];
    }),
  );
}

function textsOf(entry: Record<string, unknown>): Texts {
  const zh = asEntry(entry['x-zh']);
  const all: [Path, unknown][] = [
    [['meaning'], entry.meaning],
    [['remedy'], entry.remedy],
    [['x-zh', 'meaning'], zh.meaning],
    [['x-zh', 'remedy'], zh.remedy],
  ];
  return all.filter((each): each is [Path, string] => typeof each[1] === 'string');
}

const nameOf = ({ source }: File): string => source.absoluteRef.split('/').slice(-2).join('/');

function asEntry(given: unknown): Record<string, unknown> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}
