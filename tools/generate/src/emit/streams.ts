import { milliseconds } from '../milliseconds.ts';
import type { PlannedChannel, StreamsPlan } from '../plan-streams.ts';
import { channelComment } from './channel-comment.ts';
import { blockComment } from './comment.ts';
import { header } from './header.ts';
import { key, literal } from './literal.ts';
import { typesOfStreams } from './openapi-typescript.ts';
import { bookInput, bookMethod } from './order-book.ts';
import { parameterMember } from './parameter-member.ts';
import { runtimeImports } from './runtime-types.ts';

/**
 * streams.ts: what the runtime must know of each channel, as data, and one documented method per channel. A file of its own, so
 * that only who subscribes loads it.
 */
export function emitStreams(plan: StreamsPlan): string {
  const { target, methods, channels, userData } = plan;
  const types = typesOfStreams(plan);
  // What an account is told goes through a service of its own, so it is no method.
  const subscribed = channels.filter(({ channel }) => channel['x-user-data'] === undefined);
  const books = channels.filter(({ channel }) => channel['x-order-book']);
  const runtime = [
    'StreamsTable',
    ...(subscribed.length > 0 ? ['Subscription'] : []),
    ...(userData === undefined ? [] : ['UserDataTable']),
    ...(books.length > 0 ? ['OrderBook', 'OrderBookOptions'] : []),
    ...new Set(subscribed.map(optionsOf)),
  ];
  return `${header(target.api)}
${runtimeImports(types)}import type { ${runtime.sort().join(', ')} } from '@openderivs/client/streams';

/** What the client knows of the streams. */
export const streams: StreamsTable = {
  servers: ${literal(plan.servers)},
  routes: ${literal(plan.routes)},
  limits: ${literal(limitsOf(plan))},
  channels: [
${channels.map((channel) => `    ${literal(row(channel))},\n`).join('')}  ],
};

${userData === undefined ? '' : emitUserData(userData)}${blockComment([introOf(plan, subscribed)])}export interface ${methods} {
${[...subscribed.map((channel) => method(channel, plan)), ...bookMethod(books, plan)].join('\n')}}

/** What a caller gives, by channel. */
export interface StreamInputs {
${subscribed.map(inputOf).join('')}${bookInput(books)}}

${aliasesOf(plan)}
${types}`;
}

function introOf({ title }: StreamsPlan, subscribed: readonly PlannedChannel[]): string {
  if (subscribed.length === 0) return `Streams of ${title} that anyone may read: there are none.`;
  const all = subscribed.some(({ isPrivate }) => isPrivate) ? 'Every stream' : 'Every public stream';
  return `${all} of ${title} as a method. Nothing is sent before the first of them is called.`;
}

/** One rule a line: what is read off this is looked up by people who mistrust an event. */
function emitUserData({ frames, reads, ...others }: NonNullable<StreamsPlan['userData']>): string {
  const lines = (list: readonly unknown[], indent: string) =>
    list.length === 0 ? '[]' : `[\n${list.map((each) => `${indent}  ${literal(each)},\n`).join('')}${indent}]`;
  const members = Object.entries(others).map(([name, value]) => `  ${key(name)}: ${literal(value)},\n`);
  const kinds = Object.entries(reads).map(([kind, rules]) => `    ${key(kind)}: ${lines(rules, '    ')},\n`);
  return `/** What the client knows of the account's events. */
export const userData: UserDataTable = {
${members.join('')}  frames: ${lines(frames, '  ')},
  reads: {
${kinds.join('')}  },
};

`;
}

function row({ name, route, topic, parameters, channel, texts, events, isPrivate }: PlannedChannel): object {
  const silence = channel['x-max-silence'];
  return defined({
    name,
    route,
    topic,
    parameters: parameters.map(({ name: parameter, described, required, values }) =>
      defined({
        name: parameter,
        optional: required ? undefined : true,
        many: described['x-many'],
        lower: described['x-case'] && true,
        values,
      }),
    ),
    overflow: channel['x-overflow'],
    key: channel['x-key'],
    time: channel['x-time'],
    ...channel['x-sequence'],
    whole: channel['x-whole'],
    ...texts,
    event: events && 'e',
    events,
    silence: silence && milliseconds(silence),
    products: channel['x-products'],
    proof: channel['x-proof'],
    isPrivate: isPrivate || undefined,
    isUserData: channel['x-user-data'],
    book: channel['x-order-book'],
  });
}

function limitsOf({ limits }: StreamsPlan): object {
  const { heartbeat: _heartbeat, ...others } = limits ?? {};
  return others;
}

/** Without the members that are undefined. */
function defined(record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function method(channel: PlannedChannel, plan: StreamsPlan): string {
  const { name, parameters } = channel;
  const optional = parameters.every(({ required }) => !required);
  const given = parameters.length === 0 ? '' : `input${optional ? '?' : ''}: StreamInputs['${name}'], `;
  const type = eventType(name);
  return `${channelComment(channel, plan)}  ${key(name)}(${given}options?: ${optionsOf(channel)}): Subscription<${type}>;\n`;
}

/** Streams of the whole market can be asked for the contracts of other products too. */
const optionsOf = ({ channel }: PlannedChannel): string =>
  channel['x-products'] === undefined ? 'SubscribeOptions' : 'AllMarketOptions';

function inputOf({ name, parameters }: PlannedChannel): string {
  if (parameters.length === 0) return `  ${key(name)}: Record<never, never>;\n`;
  return `  ${key(name)}: {\n${parameters.map((parameter) => parameterMember(parameter, true)).join('')}  };\n`;
}

/** A name for what each channel brings, and for each component. */
function aliasesOf({ channels, schemas }: StreamsPlan): string {
  const events = channels.map(({ name }) => [eventType(name), `StreamEvents['${name}']`] as const);
  const components = Object.keys(schemas).map((name) => [name, `components['schemas']['${name}']`] as const);
  const aliases = [...new Map([...events, ...components])].map(([name, type]) => `export type ${name} = ${type};\n`);
  const ofAccount = channels.filter(({ isPrivate }) => isPrivate).map(({ name }) => eventType(name));
  if (ofAccount.length > 0) {
    aliases.push(`\n/** Whatever an account is told. */\nexport type UserEvent = ${ofAccount.join(' | ')};\n`);
  }
  return aliases.join('');
}

/** `aggTrade` → `AggTradeEvent`. */
const eventType = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Event`;
