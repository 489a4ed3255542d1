import { type ChannelAt, channelsOf, type StreamsDocument, type TopicParameter } from '@openderivs/model';
import type { Change } from './change.ts';
import { type Judge, judgeOf, orNothing } from './judge.ts';
import { compareKeys } from './keys.ts';
import { same, without } from './same.ts';
import { compareSchemas } from './schemas.ts';

/** Judges the channels of two descriptions. */
export function compareStreams(before: StreamsDocument, after: StreamsDocument): Change[] {
  const changes: Change[] = [];
  const [old, now] = [channelsOf(before), channelsOf(after)];
  for (const one of old) {
    const other = now.find(({ name }) => name === one.name);
    const judge = judgeOf(changes, { kind: 'stream', name: one.name });
    if (other === undefined) judge.say('stream-removed');
    else compareOne(changes, { before, after }, one, other);
  }
  for (const { name } of now) {
    if (!old.some((each) => each.name === name)) judgeOf(changes, { kind: 'stream', name }).say('stream-added');
  }
  return changes;
}

interface Documents {
  readonly before: StreamsDocument;
  readonly after: StreamsDocument;
}

/** What an event is told from another by, what may be lost of them, and what shows a gap. */
const RULES = ['x-key', 'x-sequence', 'x-whole', 'x-overflow', 'x-products', 'x-user-data'] as const;
const BOOK = 'x-order-book';
const WATCH = ['x-time', 'x-max-silence', 'x-proof'] as const;

function compareOne(changes: Change[], documents: Documents, one: ChannelAt, other: ChannelAt): void {
  const judge = judgeOf(changes, { kind: 'stream', name: one.name });
  const asked = ({ channel, route, topic }: ChannelAt) => ({ route, topic, address: channel.address });
  if (!same(asked(one), asked(other))) judge.say('stream-address-changed', addressOf(one), addressOf(other));
  for (const key of RULES) {
    const [was, is] = [one.channel[key], other.channel[key]];
    if (!same(was, is)) judge.say('stream-rules-changed', `${key} ${text(was)}`, text(is));
  }
  for (const key of WATCH) {
    const [was, is] = [one.channel[key], other.channel[key]];
    if (!same(was, is)) judge.say('stream-watch-changed', `${key} ${text(was)}`, text(is));
  }
  compareBooks(judge, one.channel[BOOK], other.channel[BOOK]);
  compareParameters(judgeOf(changes, { kind: 'stream', name: one.name }, { kind: 'parameter', path: '' }), one, other);
  compareMessages(changes, documents, one, other);
  compareKeys(judge, one.channel, other.channel, {
    judged: ['address', 'parameters', 'messages', 'x-route', 'x-topic', ...RULES, ...WATCH, BOOK],
    texts: ['title', 'summary', 'description', 'x-zh', 'externalDocs', 'x-checked'],
  });
}

/** How a book is kept from the stream. */
function compareBooks(judge: Judge, was: unknown, is: unknown): void {
  if (same(was, is)) return;
  if (was === undefined) judge.say('stream-book-added');
  else if (is === undefined) judge.say('stream-book-removed');
  else judge.say('stream-book-changed', was, is);
}

/** A public channel has one message, whose name nobody sees; what an account is told has one for each event. */
function compareMessages(changes: Change[], documents: Documents, one: ChannelAt, other: ChannelAt): void {
  const pair = { ...documents, direction: 'output' } as const;
  const isSingle = one.messages.length === 1 && other.messages.length === 1;
  const judge = judgeOf(changes, { kind: 'stream', name: one.name }, { kind: 'event', path: '' });
  for (const { name, message } of one.messages) {
    const now = isSingle ? other.messages[0] : other.messages.find((each) => each.name === name);
    if (now === undefined) {
      judge.say('event-removed', `\`${name}\``);
      continue;
    }
    compareSchemas(pair, judge, message.payload ?? {}, now.message.payload ?? {});
    compareKeys(judge, message, now.message, { judged: ['payload'] });
  }
  for (const { name } of isSingle ? [] : other.messages) {
    if (!one.messages.some((each) => each.name === name)) judge.say('event-added', undefined, `\`${name}\``);
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(orNothing(value)));

const addressOf = ({ route, topic }: ChannelAt): string => `${route} ${text(topic)}`;

function compareParameters(judge: Judge, one: ChannelAt, other: ChannelAt): void {
  for (const { name } of one.parameters) {
    if (!other.parameters.some((each) => each.name === name)) judge.inside(name).say('input-removed');
  }
  for (const now of other.parameters) {
    const was = one.parameters.find(({ name }) => name === now.name);
    const here = judge.inside(now.name);
    if (was === undefined) here.say(now.required ? 'input-added-required' : 'input-added');
    else compareParameter(here, was, now);
  }
}

function compareParameter(judge: Judge, was: TopicParameter, is: TopicParameter): void {
  if (was.required !== is.required) judge.say(is.required ? 'input-now-required' : 'input-now-optional');
  compareValues(judge, was.values, is.values);
  const [old, now] = [was.described, is.described];
  if (old['x-many'] !== now['x-many']) judge.say(now['x-many'] ? 'stream-list-added' : 'stream-list-removed');
  if (old['x-left-out'] !== now['x-left-out']) {
    judge.say('stream-left-out-changed', orNothing(old['x-left-out']), orNothing(now['x-left-out']));
  }
  // What is sent for it is told by the address; a letter's case never breaks a caller, who gives either.
  compareKeys(judge, old, now, { judged: ['enum', 'x-many', 'x-left-out', 'x-lead', 'x-case'] });
  if (old['x-lead'] !== now['x-lead'] || old['x-case'] !== now['x-case']) {
    judge.say(
      'encoding-changed',
      { lead: old['x-lead'], case: old['x-case'] },
      { lead: now['x-lead'], case: now['x-case'] },
    );
  }
}

function compareValues(judge: Judge, was: readonly string[] | undefined, is: readonly string[] | undefined): void {
  const listed = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');
  if (was === undefined && is !== undefined) judge.say('input-closed', undefined, listed(is));
  else if (was !== undefined && is === undefined) judge.say('input-opened', listed(was));
  for (const value of without(was ?? [], is ?? was ?? [])) judge.say('input-value-removed', listed([value]));
  for (const value of without(was === undefined ? [] : (is ?? []), was ?? []))
    judge.say('input-value-added', undefined, listed([value]));
}
