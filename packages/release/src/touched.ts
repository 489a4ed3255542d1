import { type Change, compare, type Level, levelOf } from '@openderivs/release-rules';
import type { Descriptions } from './descriptions.ts';

/** The changes of one API, by what a place in a program is compared with. */
export interface ApiChanges {
  readonly api: string;
  /** By the name of an operation or a stream, and by its place. */
  of(kind: 'operation' | 'stream', name: string): readonly Change[];
  /** Of fields that are read, by the component or the operation that has them. */
  read(owner: string, path: string): readonly Change[];
  /** Of types that are imported. */
  type(name: string): readonly Change[];
  /** Of error codes. */
  code(name: string): readonly Change[];
  /** Of all that holds for the whole API. */
  readonly whole: readonly Change[];
  /** The operation that a function of `/placing` places with. */
  placedBy(functionName: string): string | undefined;
}

/** What of a release is looked for, by API; those of which nothing is are left out. */
export function changesBetween(
  from: Descriptions,
  to: Descriptions,
  levels: readonly Level[],
): Map<string, ApiChanges> {
  const found = new Map<string, ApiChanges>();
  for (const [api, before] of from) {
    const after = to.get(api);
    const all = after === undefined ? [] : compare(before, after);
    const changes = all.filter((change) => levels.includes(levelOf(change)));
    if (changes.length > 0) found.set(api, changesOf(api, changes, placingIn(before) ?? placingIn(after) ?? {}));
  }
  return found;
}

/** `placing`: which functions place with which operations. */
function changesOf(api: string, changes: readonly Change[], placing: Readonly<Record<string, string>>): ApiChanges {
  const bySubject = new Map<string, Change[]>();
  const byMember = new Map<string, Change[]>();
  for (const change of changes) {
    for (const key of subjectKeys(change)) put(bySubject, key, change);
    for (const key of memberKeys(change)) put(byMember, key, change);
  }
  const functions = Object.entries(placing);
  return {
    api,
    of: (kind, name) => bySubject.get(`${kind} ${name}`) ?? [],
    read: (owner, path) => byMember.get(`${owner} ${path}`) ?? [],
    type: (name) => bySubject.get(`type ${name}`) ?? [],
    code: (name) => bySubject.get(`code ${name}`) ?? [],
    whole: changes.filter(({ subject: { kind } }) => kind === 'server' || kind === 'setting'),
    placedBy: (name) => functions.find(([, each]) => each === name)?.[0],
  };
}

const put = (map: Map<string, Change[]>, key: string, change: Change): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [change]);
  else list.push(change);
};

function subjectKeys({ subject }: Change): string[] {
  const key = `${subject.kind} ${subject.name}`;
  if (subject.kind !== 'operation') return [key];
  return [key, `operation ${subject.method.toUpperCase()} ${subject.path}`];
}

/** Declarations have neither lists nor entries in their names. */
const plain = (path: string): string => path.replace(/\[\d*\]|\{\}/g, '').replace(/^\./, '');

function memberKeys({ part, origin, holder, subject }: Change): string[] {
  if (part === undefined || part.kind === 'parameter' || part.path === '') return [];
  const place = holder ?? origin;
  const keys = place === undefined || place.path === '' ? [] : [`${place.component} ${plain(place.path)}`];
  return [...keys, `${subject.name} ${plain(part.path)}`];
}

const placingIn = (description: { document: { info: object } } | undefined): Record<string, string> | undefined =>
  (description?.document.info as { 'x-client'?: { placing?: Record<string, string> } } | undefined)?.['x-client']
    ?.placing;
