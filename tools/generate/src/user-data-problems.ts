import {
  type ChannelAt,
  type Condition,
  channelsOf,
  type Document,
  type FactKind,
  type FactRule,
  type FieldRule,
  type FrameRule,
  type ReadRule,
  type Schema,
  type StreamsDocument,
  type SymbolsRule,
  type UserData,
} from '@openderivs/model';
import { didYouMean } from './nearest.ts';
import type { Plan, PlannedOperation } from './plan.ts';
import type { Problem } from './problem.ts';
import { type Path, problemAt } from './problem-at.ts';
import { namesIn, schemasAt, valuesAt } from './schemas-at.ts';
import type { ReadUserData } from './user-data.ts';

/** What each kind of fact always has, and what it may have. The rest is left to `raw`. */
const FIELDS: Readonly<Record<FactKind, { always: readonly string[]; also: readonly string[] }>> = {
  order: {
    always: ['symbol', 'orderId', 'side', 'type', 'status'],
    also: [
      ...['product', 'clientOrderId', 'positionSide', 'timeInForce', 'price', 'quantity', 'filled', 'averagePrice'],
      ...['reduceOnly', 'time'],
    ],
  },
  algoOrder: {
    always: ['symbol', 'algoId', 'status'],
    also: [
      ...['product', 'clientAlgoId', 'side', 'positionSide', 'type', 'triggerPrice', 'price', 'quantity', 'orderId'],
      ...['reduceOnly', 'time'],
    ],
  },
  fill: {
    always: ['symbol', 'tradeId', 'orderId', 'side', 'price', 'quantity'],
    also: [...['product', 'clientOrderId', 'positionSide', 'fee', 'feeAsset', 'realizedProfit', 'maker', 'time']],
  },
  position: {
    always: ['symbol', 'side', 'amount'],
    also: ['product', 'entryPrice', 'unrealizedProfit', 'marginMode', 'time'],
  },
  balance: { always: ['asset', 'balance'], also: ['product', 'available', 'time'] },
};

/** What `{name}` may stand for in the parameters of a read: a product line, a symbol, or what is known of an order. */
const PLACEHOLDERS = [
  ...['product', ...FIELDS.order.always, ...FIELDS.order.also.filter((name) => name !== 'product')],
  ...['algoId', 'clientAlgoId'],
];

/** What a rule is checked with. */
interface Checks {
  say: (path: Path, message: string, onKey?: boolean) => void;
  channels: ReadonlyMap<string, ChannelAt>;
  operations: ReadonlyMap<string, PlannedOperation>;
  streams: StreamsDocument;
  document: Document;
}

/** Where the paths of a rule lead, in which document. */
interface Ground {
  document: object;
  payloads: readonly Schema[];
}

/** What it takes to tell a wrong path from a right one. */
interface Rule {
  checks: Checks;
  ground: Ground;
  /** Where the rule stands in its file. */
  path: Path;
}

/**
 * What `info.x-user-data` says that the descriptions contradict: channels, events, operations, parameters, and the paths of facts in
 * frames and in answers. Both descriptions are bundled by then.
 */
export function userDataProblems(
  { table, file }: ReadUserData,
  streams: StreamsDocument,
  document: Document,
  { operations }: Plan,
): Problem[] {
  const problems: Problem[] = [];
  const checks: Checks = {
    say: (path, message, onKey) => problems.push(problemAt(file, path, message, onKey)),
    channels: new Map(channelsOf(streams).map((channel) => [channel.name, channel])),
    operations: new Map(operations.map((operation) => [operation.name, operation])),
    ...{ streams, document },
  };
  table.channels.forEach((each, index) => {
    checkChannel(each, checks, ['channels', index]);
  });
  if (table.streamKey !== undefined) checkStreamKey(table.streamKey, checks);
  table.frames.forEach((frame, index) => {
    checkFrame(frame, checks, ['frames', index]);
  });
  checkEvents(table, checks);
  for (const [kind, reads] of Object.entries(table.reads)) {
    reads.forEach((read, index) => {
      checkRead(read, checks, ['reads', kind, index]);
    });
  }
  return problems;
}

function checkChannel({ channel, parameters = {} }: UserData['channels'][number], checks: Checks, path: Path): void {
  const { say, channels } = checks;
  const found = channels.get(channel);
  if (found?.isPrivate !== true) {
    say([...path, 'channel'], noChannel(channel, channels));
    return;
  }
  if (found.channel['x-user-data']) return;
  const known = found.parameters.map(({ name }) => name);
  for (const name of Object.keys(parameters)) {
    if (known.includes(name)) continue;
    const message = `\`${name}\` is no parameter of \`${channel}\`.${didYouMean(name, known)} Name one that it has.`;
    say([...path, 'parameters', name], message, true);
  }
  for (const { name, required } of found.parameters) {
    if (!required || name in parameters) continue;
    say([...path, 'channel'], `\`${channel}\` is subscribed to with \`${name}\`. Give it under \`parameters\`.`);
  }
}

const noChannel = (name: string, channels: Checks['channels']): string => {
  const known = [...channels.values()].filter(({ isPrivate }) => isPrivate).map((each) => each.name);
  return `There is no private channel \`${name}\`.${didYouMean(name, known)} Name one of asyncapi.yaml.`;
};

function checkStreamKey(rule: NonNullable<UserData['streamKey']>, checks: Checks): void {
  const { say, operations, document } = checks;
  const path = ['streamKey'];
  for (const name of ['start', 'keep'] as const) {
    if (!operations.has(rule[name])) say([...path, name], noOperation(rule[name], operations));
  }
  const start = operations.get(rule.start);
  const answer: Rule = { checks, path, ground: { document, payloads: start === undefined ? [] : [start.result] } };
  if (start !== undefined) checkPath(rule.at, [], answer, ['at']);
  checkCodes(rule.gone, checks, [...path, 'gone']);
  checkCondition(rule.expired, [], { checks, path, ground: eventsOf(checks) }, ['expired']);
}

function checkCodes(codes: readonly (number | string)[], { say, document }: Checks, path: Path): void {
  const known = document['x-error-codes'] ?? {};
  codes.forEach((code, index) => {
    if (String(code) in known) return;
    say([...path, index], `No file of error codes has \`${code}\`. Enter it there, or correct it.`);
  });
}

/** What every event of the account's own stream holds. */
function eventsOf({ channels, streams }: Checks): Ground {
  const messages = [...channels.values()].filter(({ channel }) => channel['x-user-data']).flatMap((at) => at.messages);
  return { document: streams, payloads: messages.map(({ message }) => message.payload ?? {}) };
}

function checkFrame({ channel, when = {}, facts }: FrameRule, checks: Checks, path: Path): void {
  const { say, channels, streams } = checks;
  const found = channels.get(channel);
  if (found?.isPrivate !== true) {
    say([...path, 'channel'], noChannel(channel, channels));
    return;
  }
  const events = [when.e ?? []].flat();
  const messages = found.messages.filter(({ name }) => events.length === 0 || events.includes(name));
  const known = found.messages.map(({ name }) => name);
  const stray = events.find((event) => !known.includes(event));
  if (stray !== undefined) {
    say(
      [...path, 'when', 'e'],
      `\`${channel}\` has no event \`${stray}\`.${didYouMean(stray, known)} Name one that it has.`,
    );
    return;
  }
  const ground: Ground = { document: streams, payloads: messages.map(({ message }) => message.payload ?? {}) };
  checkCondition(when, [], { checks, ground, path }, ['when']);
  facts.forEach((fact, index) => {
    checkFact(fact, { checks, ground, path: [...path, 'facts', index] });
  });
}

/** Every described event is in a frame or among the others: none is forgotten, and none is written wrong. */
function checkEvents({ frames, others = [] }: UserData, { say, channels }: Checks): void {
  const described = [...channels.values()].filter(({ channel }) => channel['x-user-data']);
  const events = described.flatMap(({ messages }) => messages.slice(0, -1).map(({ name }) => name));
  const inFrames = new Set(frames.flatMap(({ when = {} }) => [when.e ?? []].flat()));
  others.forEach((name, index) => {
    const message = inFrames.has(name)
      ? `\`${name}\` holds facts under \`frames\`. Take it out here.`
      : events.includes(name)
        ? undefined
        : `There is no event \`${name}\`.${didYouMean(name, events)} Name one that is described.`;
    if (message !== undefined) say(['others', index], message);
  });
  for (const event of events) {
    if (inFrames.has(event) || others.includes(event)) continue;
    say(
      ['frames'],
      `The event \`${event}\` stands nowhere. Say what facts it holds, or list it under \`others\`.`,
      true,
    );
  }
}

function checkRead(read: ReadRule | SymbolsRule, checks: Checks, path: Path): void {
  const { say, operations, document } = checks;
  const operation = operations.get(read.operation);
  if (operation === undefined) {
    say([...path, 'operation'], noOperation(read.operation, operations));
    return;
  }
  if (operation.method !== 'GET') {
    say([...path, 'operation'], `\`${read.operation}\` changes something. Read with a GET.`);
  }
  const { parameters = {} } = read;
  const { properties = {}, required = [] } = operation.input;
  const known = Object.keys(properties);
  for (const [name, text] of Object.entries(parameters)) {
    if (!known.includes(name)) {
      const near = didYouMean(name, known);
      const message = `\`${name}\` is no parameter of \`${read.operation}\`.${near} Name one that it has.`;
      say([...path, 'parameters', name], message, true);
    }
    const stray = [...text.matchAll(/\{(\w*)\}/g)]
      .map(([, each = '']) => each)
      .find((each) => !PLACEHOLDERS.includes(each));
    if (stray === undefined) continue;
    const near = didYouMean(stray, PLACEHOLDERS);
    say(
      [...path, 'parameters', name],
      `\`{${stray}}\` stands for nothing.${near} Use one of ${PLACEHOLDERS.join(', ')}.`,
    );
  }
  for (const name of required) {
    if (name in parameters) continue;
    say([...path, 'operation'], `\`${read.operation}\` needs \`${name}\`. Give it under \`parameters\`.`);
  }
  if ('absent' in read) checkCodes(read.absent ?? [], checks, [...path, 'absent']);
  for (const name of 'when' in read ? Object.keys(read.when ?? {}) : []) {
    if (PLACEHOLDERS.includes(name)) continue;
    const message = `\`${name}\` is nothing that is known of an order.${didYouMean(name, PLACEHOLDERS)} Use one of ${PLACEHOLDERS.join(', ')}.`;
    say([...path, 'when', name], message, true);
  }
  const ground: Ground = { document, payloads: [operation.result] };
  if (!('facts' in read)) {
    checkPath(read.at, [], { checks, ground, path }, ['at']);
    return;
  }
  read.facts.forEach((fact, index) => {
    checkFact(fact, { checks, ground, path: [...path, 'facts', index] });
  });
}

const noOperation = (name: string, operations: Checks['operations']): string =>
  `There is no operation \`${name}\`.${didYouMean(name, operations.keys())} Name one of openapi.yaml.`;

function checkFact(fact: FactRule, rule: Rule): void {
  const { kind, at, fields, set = {} } = fact;
  const { say } = rule.checks;
  const base = at === undefined ? [] : [at];
  if (at !== undefined && !checkPath(at, [], rule, ['at'])) return;
  for (const key of ['when', 'unless', 'open', 'negative'] as const) {
    checkCondition(fact[key] ?? {}, base, rule, [key]);
  }
  const { always, also } = FIELDS[kind];
  const known = [...always, ...also];
  for (const [key, given] of [
    ...Object.keys(fields).map((name) => ['fields', name]),
    ...Object.keys(set).map((name) => ['set', name]),
  ] as const) {
    if (given === undefined || known.includes(given)) continue;
    const message = `A fact of the kind ${kind} has no \`${given}\`.${didYouMean(given, known)} Use one of ${known.join(', ')}.`;
    say([...rule.path, key ?? '', given], message, true);
  }
  const missing = always.filter((name) => !(name in fields) && !(name in set));
  if (missing.length > 0) {
    const message = `A fact of the kind ${kind} is never without ${missing.map((name) => `\`${name}\``).join(', ')}. Say where it stands.`;
    say([...rule.path, 'fields'], message, true);
  }
  for (const [name, field] of Object.entries(fields)) checkField(field, base, rule, name);
}

function checkField(field: FieldRule, base: readonly string[], rule: Rule, name: string): void {
  if (typeof field === 'string') checkPath(field, base, rule, ['fields', name]);
  else if ('is' in field) checkCondition(field.is, base, rule, ['fields', name, 'is']);
  else {
    field.forEach((each, index) => {
      checkPath(each, base, rule, ['fields', name, index]);
    });
  }
}

function checkCondition(condition: Condition, base: readonly string[], rule: Rule, at: Path): void {
  const { checks, ground, path } = rule;
  for (const [key, wanted] of Object.entries(condition)) {
    if (!checkPath(key, base, rule, [...at, key], true)) continue;
    const known = valuesAt(ground.document, placesAt(key, base, ground));
    const stray = [wanted].flat().find((value) => value !== '' && known !== undefined && !known.includes(value));
    if (stray === undefined) continue;
    const message = `\`${stray}\` is no value of \`${key}\`.${didYouMean(stray, known ?? [])} Use one of ${known?.join(', ')}.`;
    checks.say([...path, ...at, key], message);
  }
}

/** Whether a path leads to something that is described; where it does not, that is said. */
function checkPath(path: string, base: readonly string[], rule: Rule, at: Path, onKey = false): boolean {
  const { checks, ground } = rule;
  if (placesAt(path, base, ground).length > 0) return true;
  const steps = path.replace(/^\//, '').replaceAll('[]', '.[]').split('.').filter(Boolean);
  const reached = steps.findIndex(
    (_, index) => placesAt(joined(path, steps.slice(0, index + 1)), base, ground).length === 0,
  );
  const before = placesAt(joined(path, steps.slice(0, reached)), base, ground);
  const known = [...new Set(before.flatMap((schema) => namesIn(ground.document, schema)))];
  const step = steps[reached] ?? path;
  const message = `\`${path}\` leads nowhere: \`${step}\` is not described.${didYouMean(step, known)} Name a member that is there.`;
  checks.say([...rule.path, ...at], message, onKey);
  return false;
}

const joined = (path: string, steps: readonly string[]): string =>
  `${path.startsWith('/') ? '/' : ''}${steps.join('.')}`;

/** A leading slash leaves the place where the fields begin. */
function placesAt(path: string, base: readonly string[], { document, payloads }: Ground): Schema[] {
  const whole = path.startsWith('/') ? [path.slice(1)] : [...base, path];
  return payloads.flatMap((payload) => schemasAt(document, payload, whole.filter((each) => each !== '').join('.')));
}
