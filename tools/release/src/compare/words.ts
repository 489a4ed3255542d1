import type { Change, Part, Subject } from './change.ts';
import { LEVELS, type Level } from './level.ts';
import { levelOf, rules } from './rules.ts';

/** A sentence in both languages. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** One line of a changelog, and the changes that it stands for. */
export interface Entry extends Words {
  readonly level: Level;
  readonly changes: readonly Change[];
}

/** More names than a reader takes in are counted; whom a change may break is always named. */
const MOST_NAMES = 12;

/**
 * Changes as lines of a changelog, those that ask for most first. What one change of a schema does to many operations is one
 * line that names them.
 */
export function entriesOf(changes: readonly Change[]): Entry[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(groupOf(change));
    if (group === undefined) groups.set(groupOf(change), [change]);
    else group.push(change);
  }
  return [...groups.values()]
    .map((group): Entry => ({ ...wordsOf(group), level: levelOf(group[0] as Change), changes: group }))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function groupOf({ rule, subject, part, origin, before, after }: Change): string {
  // Of texts and limits it is enough to know whose they are.
  if (levelOf({ rule }) === 'patch' && rule !== 'lifecycle-changed') return JSON.stringify([rule, subject.kind]);
  if (part === undefined && before === undefined && after === undefined) return JSON.stringify([rule, subject.kind]);
  const where = origin ? [part?.kind, origin.component, origin.path] : [subject, part];
  return JSON.stringify([rule, where, before, after]);
}

function wordsOf(group: readonly Change[]): Words {
  const [first] = group as [Change];
  const isAboutMany = levelOf(first) === 'patch' && first.rule !== 'lifecycle-changed';
  const [en, zh] = (['en', 'zh'] as const).map((language) => {
    const subjects = [...new Set(group.map(({ subject }) => subjectIn(language, subject)))];
    const whole = listed(language, subjects, levelOf(first) === 'breaking' ? subjects.length : MOST_NAMES);
    const part = isAboutMany ? '' : partIn(language, group);
    return sentence(language, whole, part, filled(rules[first.rule][language], first));
  });
  return { en: en ?? '', zh: zh ?? '' };
}

type Language = keyof Words;

const sentence = (language: Language, whole: string, part: string, words: string): string =>
  language === 'en'
    ? `${whole}: ${part === '' ? words : `${part} ${words}`}.`
    : `${whole}：${part === '' ? words : `${part}${words}`}。`;

const filled = (text: string, { before = '', after = '' }: Change): string =>
  text.replace('{before}', () => before).replace('{after}', () => after);

function listed(language: Language, names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(language === 'en' ? ', ' : '、');
  const more = names.length - most;
  if (more <= 0) return shown;
  return language === 'en' ? `${shown} and ${more} more` : `${shown}等 ${names.length} 项`;
}

function subjectIn(language: Language, subject: Subject): string {
  const english = language === 'en';
  switch (subject.kind) {
    case 'operation':
      return `\`${subject.name}\``;
    case 'stream':
      return english ? `stream \`${subject.name}\`` : `推送 \`${subject.name}\``;
    case 'code':
      return english ? `error code ${subject.name}` : `错误码 ${subject.name}`;
    case 'server':
      return english ? `server ${subject.name}` : `服务器 ${subject.name}`;
    case 'type':
      return english ? `\`${subject.name}\`` : `类型 \`${subject.name}\``;
    case 'setting':
      return english ? `the API (${subject.name})` : `整体设置（${subject.name}）`;
  }
}

const KINDS: Readonly<Record<Part['kind'], Words>> = {
  parameter: { en: 'the parameter', zh: '参数' },
  answer: { en: 'the field', zh: '返回字段' },
  refusal: { en: 'the field of a refusal', zh: '错误返回字段' },
  event: { en: 'the field', zh: '推送字段' },
};

const WHOLES: Readonly<Record<Part['kind'], Words>> = {
  parameter: { en: 'what it takes', zh: '请求参数' },
  answer: { en: 'the answer', zh: '返回结果' },
  refusal: { en: 'the refusal', zh: '错误返回' },
  event: { en: 'the event', zh: '推送内容' },
};

/** Operations may have one field in several places: then it is named as the component has it. */
function partIn(language: Language, group: readonly Change[]): string {
  const [{ part, origin }] = group as [Change];
  if (part === undefined) return '';
  const path = commonPath(
    group.map((each) => each.part?.path ?? ''),
    origin?.path ?? '',
  );
  const name = path === '' ? '' : `\`${path}\``;
  if (name === '') return WHOLES[part.kind][language];
  return language === 'en' ? `${KINDS[part.kind].en} ${name}` : `${KINDS[part.kind].zh} ${name} `;
}

function commonPath(paths: readonly string[], inComponent: string): string {
  const [first = ''] = paths;
  if (paths.every((path) => path === first)) return first;
  if (inComponent !== '') return inComponent;
  const names = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1).replace(/^\[\]/, '')));
  return [...names].join('`, `');
}
