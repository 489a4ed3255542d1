import {
  accessOf,
  bodyOf,
  type Constraint,
  type Document,
  METHODS,
  type OperationAt,
  operationsOf,
  resolve,
  type Schema,
} from '@openderivs/model';
import type { Change, Subject } from './change.ts';
import { compareConstraints } from './constraints.ts';
import { type Judge, judgeOf, orNothing } from './judge.ts';
import { compareKeys } from './keys.ts';
import { compareNamed } from './properties.ts';
import { keysOf, same, without } from './same.ts';
import { compareSchemas } from './schemas.ts';

/** Judges the operations of two descriptions. One that is at the same place, or has the same name, is the same one. */
export function compareOperations(before: Document, after: Document): Change[] {
  const changes: Change[] = [];
  const left = [...operationsOf(after)];
  for (const one of operationsOf(before)) {
    const at = matching(left, one);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    if (other === undefined) judgeOf(changes, subjectOf(one)).say('operation-removed');
    else compareOne(changes, { before, after }, one, other);
  }
  for (const one of left) judgeOf(changes, subjectOf(one)).say('operation-added');
  for (const path of keysOf(before.paths, after.paths)) {
    const judge = judgeOf(changes, { kind: 'setting', name: path });
    compareKeys(judge, before.paths?.[path] ?? {}, after.paths?.[path] ?? {}, {
      texts: [],
      judged: [...METHODS, 'parameters'],
    });
  }
  return changes;
}

const nameOf = ({ operation }: OperationAt): string => operation.operationId ?? '';
const placeOf = ({ method, path }: OperationAt): string => `${method.toUpperCase()} ${path}`;

function matching(all: readonly OperationAt[], one: OperationAt): number {
  const byPlace = all.findIndex((each) => placeOf(each) === placeOf(one));
  return byPlace >= 0 ? byPlace : all.findIndex((each) => nameOf(each) === nameOf(one));
}

const subjectOf = (one: OperationAt): Subject => ({
  kind: 'operation',
  name: nameOf(one),
  method: one.method,
  path: one.path,
});

interface Documents {
  readonly before: Document;
  readonly after: Document;
}

function compareOne(changes: Change[], documents: Documents, one: OperationAt, other: OperationAt): void {
  const subject = subjectOf(one);
  const judge = judgeOf(changes, subject);
  if (nameOf(one) !== nameOf(other)) judge.say('operation-renamed', nameOf(one), `\`${nameOf(other)}\``);
  if (placeOf(one) !== placeOf(other)) judge.say('operation-moved', placeOf(one), placeOf(other));
  compareAccess(judge, one, other);
  compareFacts(judge, one, other);
  compareInput(changes, documents, one, other);
  compareAnswers(changes, documents, one, other);
  compareKeys(judge, one.operation, other.operation, {
    limits: ['x-weight', 'x-order-count', 'x-frequency-limit', 'x-lane', 'x-usage-headers'],
    texts: ['summary', 'description', 'x-zh', 'tags', 'externalDocs', 'x-checked'],
    judged: [
      ...[
        'operationId',
        'security',
        'parameters',
        'requestBody',
        'responses',
        'x-idempotency',
        'x-success',
        'x-widens',
      ],
      ...['x-constraints', 'x-result-by', 'x-paging', 'x-placing'],
    ],
  });
}

const KINDS = ['public', 'key', 'signed'];

function compareAccess(judge: Judge, one: OperationAt, other: OperationAt): void {
  const [was, is] = [accessOf(one.operation), accessOf(other.operation)];
  if (same(was, is)) {
    if (!same(one.operation.security, other.operation.security)) {
      judge.say('access-changed', one.operation.security, other.operation.security);
    }
    return;
  }
  const needsLess = KINDS.indexOf(is.kind) <= KINDS.indexOf(was.kind) && without(is.roles, was.roles).length === 0;
  const words = ({ kind, roles }: typeof was) =>
    kind === 'public' ? 'no key' : roles.length > 0 ? `a key with role ${roles.join(', ')}` : `a key (${kind})`;
  judge.say(needsLess ? 'access-loosened' : 'access-changed', words(was), words(is));
}

/** What decides how often a call is sent, what its answer proves, and how its order is found. */
function compareFacts(judge: Judge, { operation: one }: OperationAt, { operation: other }: OperationAt): void {
  const differ = (key: keyof typeof one) => !same(one[key], other[key]);
  if (differ('x-idempotency'))
    judge.say('idempotency-changed', orNothing(one['x-idempotency']), orNothing(other['x-idempotency']));
  if (differ('x-success')) judge.say('success-changed', orNothing(one['x-success']), orNothing(other['x-success']));
  if (differ('x-result-by'))
    judge.say('result-by-changed', orNothing(one['x-result-by']), orNothing(other['x-result-by']));
  const [widened, widens] = [one['x-widens'] ?? [], other['x-widens'] ?? []];
  for (const name of without(widens, widened)) judge.say('widens-added', undefined, `\`${name}\``);
  for (const name of without(widened, widens)) judge.say('widens-removed', `\`${name}\``);
  for (const kind of ['paging', 'placing'] as const) {
    const [was, is] = [one[`x-${kind}`], other[`x-${kind}`]];
    if (same(was, is)) continue;
    if (was === undefined) judge.say(`${kind}-added`);
    else if (is === undefined) judge.say(`${kind}-removed`);
    else judge.say(`${kind}-changed`, was, is);
  }
}

function compareInput(changes: Change[], documents: Documents, one: OperationAt, other: OperationAt): void {
  const pair = { ...documents, direction: 'input' } as const;
  const judge = judgeOf(changes, subjectOf(one), { kind: 'parameter', path: '' });
  const list = ({ parameters }: OperationAt) =>
    parameters.map(({ name, schema = {}, required = false }) => ({ name, schema, required }));
  compareNamed(pair, judge, list(one), list(other), compareSchemas);
  for (const was of one.parameters) {
    const is = other.parameters.find(({ name }) => name === was.name);
    if (is === undefined) continue;
    const here = judge.inside(was.name);
    if (was.in !== is.in) here.say('input-moved', was.in, is.in);
    if (was['x-query-encoding'] !== is['x-query-encoding']) {
      here.say('encoding-changed', was['x-query-encoding'] ?? 'plain', is['x-query-encoding'] ?? 'plain');
    }
    compareKeys(here, was, is, { judged: ['name', 'required', 'schema', 'in', 'x-query-encoding'] });
  }
  compareBodies(judge, documents, one, other);
  compareOwnConstraints(judgeOf(changes, subjectOf(one)), documents, one, other);
}

/** A body is given as its properties, as parameters are: so it is compared with nothing where there was none. */
function compareBodies(judge: Judge, { before, after }: Documents, one: OperationAt, other: OperationAt): void {
  const [was, is] = [one.operation.requestBody, other.operation.requestBody];
  if (was === undefined && is === undefined) return;
  const [body, now] = [bodyOf(before, one.operation), bodyOf(after, other.operation)];
  const pair = { before, after, direction: 'input' } as const;
  compareSchemas(pair, judge, body?.schema ?? { type: 'object' }, now?.schema ?? { type: 'object' });
  const [old, fresh] = [was && resolve(before, was), is && resolve(after, is)];
  if (old !== undefined && fresh !== undefined && (old.required ?? false) !== (fresh.required ?? false)) {
    judge.say(fresh.required ? 'input-now-required' : 'input-now-optional');
  }
  const types = (each: typeof old) => Object.keys(each?.content ?? {});
  if (old !== undefined && fresh !== undefined) {
    if (!same(types(old), types(fresh))) judge.say('body-changed', types(old).join(', '), types(fresh).join(', '));
    compareKeys(judge, old, fresh, { judged: ['required', 'content'] });
    compareKeys(judge, body ?? {}, now ?? {}, { judged: ['schema'] });
  }
}

function compareOwnConstraints(judge: Judge, { before, after }: Documents, one: OperationAt, other: OperationAt): void {
  const [was, is]: (readonly Constraint[])[] = [
    one.operation['x-constraints'] ?? [],
    other.operation['x-constraints'] ?? [],
  ];
  if (same(was, is)) return;
  const sides = { before, old: wholeInput(before, one), now: wholeInput(after, other) };
  compareConstraints(judge, sides, was ?? [], is ?? []);
}

/** Parameters and body as one object. */
function wholeInput(document: Document, { parameters, operation }: OperationAt): Schema {
  const body = resolve(document, bodyOf(document, operation)?.schema ?? {});
  const named = parameters.map(({ name, schema = {} }) => [name, schema] as const);
  return {
    properties: { ...Object.fromEntries(named), ...body.properties },
    required: [...parameters.filter(({ required }) => required).map(({ name }) => name), ...(body.required ?? [])],
  };
}

function compareAnswers(changes: Change[], { before, after }: Documents, one: OperationAt, other: OperationAt): void {
  const pair = { before, after, direction: 'output' } as const;
  const [was, is] = [one.operation.responses ?? {}, other.operation.responses ?? {}];
  const whole = judgeOf(changes, subjectOf(one));
  if (!same(Object.keys(was).sort(), Object.keys(is).sort())) {
    whole.say('unknown', `responses ${Object.keys(was)}`, `responses ${Object.keys(is)}`);
  }
  for (const status of Object.keys(was).filter((each) => each in is)) {
    const [old, fresh] = [resolve(before, was[status] ?? {}), resolve(after, is[status] ?? {})];
    const judge = judgeOf(changes, subjectOf(one), { kind: status === '200' ? 'answer' : 'refusal', path: '' });
    compareKeys(judge, old, fresh, { judged: ['content'] });
    const types = [...new Set([...Object.keys(old.content ?? {}), ...Object.keys(fresh.content ?? {})])];
    for (const type of types) {
      const [media, now] = [old.content?.[type], fresh.content?.[type]];
      if (media === undefined || now === undefined) {
        judge.say(
          'unknown',
          `content ${Object.keys(old.content ?? {})}`,
          `content ${Object.keys(fresh.content ?? {})}`,
        );
        continue;
      }
      compareSchemas(pair, judge, media.schema ?? {}, now.schema ?? {});
      compareKeys(judge, media, now, { judged: ['schema'] });
    }
  }
}
