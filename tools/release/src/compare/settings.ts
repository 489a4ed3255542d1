import type { Document, StreamsDocument } from '@openderivs/model';
import type { Change } from './change.ts';
import { judgeOf, orNothing } from './judge.ts';
import { compareKeys } from './keys.ts';
import { keysOf, same, without } from './same.ts';

/** Judges what holds for an API as a whole: servers, settings of its client, how orders are found, the names of its types. */
export function compareSettings(before: Document, after: Document): Change[] {
  const changes: Change[] = [];
  compareServers(changes, serversOf(before), serversOf(after));
  const client = ({ info }: Document) => ({ ...info['x-client'], placing: undefined });
  compareMaps(changes, 'client', client(before), client(after), ['symbol', 'receiver']);
  comparePlacing(changes, before, after);
  compareMaps(changes, 'orders', before['x-placing'], after['x-placing']);
  compareFilters(changes, before['x-filters'], after['x-filters']);
  compareOrders(changes, before, after);
  compareLookup(changes, before['x-lookup'] ?? [], after['x-lookup'] ?? []);
  compareTypes(changes, before, after);
  const api = judgeOf(changes, { kind: 'setting', name: 'description' });
  compareKeys(api, before.info, after.info, {
    texts: [...INFO, 'x-languages'],
    limits: ['x-limits'],
    judged: ['x-client'],
  });
  compareKeys(api, before, after, {
    texts: ['tags'],
    judged: [
      'info',
      'servers',
      'paths',
      'components',
      'x-lookup',
      'x-orders',
      'x-placing',
      'x-filters',
      'x-error-codes',
    ],
  });
  compareMaps(changes, 'security schemes', before.components?.securitySchemes, after.components?.securitySchemes);
  return changes;
}

/** The same of an API's streams. */
export function compareStreamSettings(before: StreamsDocument, after: StreamsDocument): Change[] {
  const changes: Change[] = [];
  compareServers(changes, streamServersOf(before), streamServersOf(after));
  compareTypes(changes, before, after);
  const api = judgeOf(changes, { kind: 'setting', name: 'description of streams' });
  compareUserData(changes, before, after);
  compareKeys(api, before.info, after.info, {
    texts: [...INFO, 'x-languages'],
    limits: ['x-streams'],
    judged: ['x-user-data'],
  });
  compareKeys(api, before, after, { judged: ['info', 'servers', 'channels', 'operations', 'components'] });
  return changes;
}

const INFO = ['title', 'version', 'summary', 'description', 'license', 'contact'];

interface Server {
  readonly address: string;
  readonly routes: readonly string[];
  /** What else is said of it. */
  readonly facts: object;
}

/** By the name of the environment, with which a server's description begins. */
const serversOf = ({ servers = [] }: Document): Record<string, Server> =>
  Object.fromEntries(
    servers.map((server) => [
      server.description?.split(':')[0] ?? server.url,
      { address: server.url, routes: [], facts: server },
    ]),
  );

const streamServersOf = ({ servers = {} }: StreamsDocument): Record<string, Server> =>
  Object.fromEntries(
    Object.entries(servers).map(([name, server]) => {
      const { host, pathname = '', protocol, variables = {}, ...facts } = server;
      const { route: { enum: routes = [], ...route } = {}, ...others } = variables;
      const address = `${protocol}://${host}${pathname}`;
      return [`${name} (streams)`, { address, routes, facts: { ...facts, variables: { ...others, route } } }];
    }),
  );

function compareServers(changes: Change[], before: Record<string, Server>, after: Record<string, Server>): void {
  for (const name of keysOf(before, after)) {
    const judge = judgeOf(changes, { kind: 'server', name });
    const [was, is] = [before[name], after[name]];
    if (was === undefined) judge.say('server-added', undefined, is?.address);
    else if (is === undefined) judge.say('server-removed', was.address);
    else {
      if (was.address !== is.address) judge.say('server-changed', was.address, is.address);
      compareKeys(judge, was.facts, is.facts, { judged: ['url'] });
      for (const route of without(was.routes, is.routes)) judge.say('server-route-removed', `\`${route}\``);
      for (const route of without(is.routes, was.routes)) judge.say('server-route-added', undefined, `\`${route}\``);
    }
  }
}

/** Key by key; what only examples are made of says nothing. */
function compareMaps(
  changes: Change[],
  name: string,
  before: object | undefined,
  after: object | undefined,
  texts: readonly string[] = [],
): void {
  const [one, other] = [before as Record<string, unknown> | undefined, after as Record<string, unknown> | undefined];
  for (const key of keysOf(before, after)) {
    if (same(one?.[key], other?.[key])) continue;
    const judge = judgeOf(changes, { kind: 'setting', name: `${name}: ${key}` });
    if (texts.includes(key)) judge.say('texts-changed');
    else judge.say('setting-changed', orNothing(one?.[key]), orNothing(other?.[key]));
  }
}

/** How orders are cancelled, changed and closed. A further kind takes nothing away from the others. */
function compareOrders(changes: Change[], before: Document, after: Document): void {
  const parts = ({ 'x-orders': orders }: Document): Record<string, unknown> => {
    const { kinds = {}, brackets = {}, ...others } = orders ?? {};
    const each = (word: string, map: object) => Object.entries(map).map(([name, part]) => [`${word} ${name}`, part]);
    return { ...others, ...Object.fromEntries([...each('kind', kinds), ...each('bracket', brackets)]) };
  };
  const [was, is] = [parts(before), parts(after)];
  for (const name of keysOf(was, is)) {
    if (same(was[name], is[name])) continue;
    const judge = judgeOf(changes, { kind: 'setting', name: `orders: ${name}` });
    if (was[name] === undefined) judge.say('setting-added', undefined, is[name]);
    else if (is[name] === undefined) judge.say('setting-removed', was[name]);
    else judge.say('setting-changed', was[name], is[name]);
  }
}

/** Which function of a client's `/placing` places what. */
function comparePlacing(changes: Change[], before: Document, after: Document): void {
  const [was, is] = [before, after].map((each): Record<string, string> => Object(each.info['x-client']).placing ?? {});
  for (const operation of keysOf(was, is)) {
    const judge = judgeOf(changes, { kind: 'setting', name: `placing: ${operation}` });
    const [old, now] = [was?.[operation], is?.[operation]];
    if (old === undefined) judge.say('setting-added', undefined, now);
    else if (now === undefined) judge.say('setting-removed', old);
    else if (old !== now) judge.say('setting-changed', old, now);
  }
}

/** How an order is judged before it is sent: what is read otherwise changes what a program holds to be right. */
function compareFilters(changes: Change[], was: Document['x-filters'], is: Document['x-filters']): void {
  if (was === undefined && is !== undefined) {
    judgeOf(changes, { kind: 'setting', name: 'filters' }).say(
      'setting-added',
      undefined,
      is.order.operations.join(', '),
    );
  } else compareMaps(changes, 'filters', was, is);
}

/** How the events of an account are read: what is read otherwise may change what a program believes of it. */
function compareUserData(changes: Change[], before: StreamsDocument, after: StreamsDocument): void {
  const [was, is] = [before.info['x-user-data'], after.info['x-user-data']];
  if (was === undefined && is !== undefined) {
    judgeOf(changes, { kind: 'setting', name: 'user data' }).say(
      'setting-added',
      undefined,
      Object.keys(is.reads).join(', '),
    );
  } else compareMaps(changes, 'user data', was, is);
}

/** The parameters that an error of unknown outcome hands on. */
function compareLookup(changes: Change[], before: readonly string[], after: readonly string[]): void {
  for (const name of without(after, before))
    judgeOf(changes, { kind: 'setting', name: 'lookup of errors' }).say('setting-added', undefined, name);
  for (const name of without(before, after))
    judgeOf(changes, { kind: 'setting', name: 'lookup of errors' }).say('setting-removed', name);
}

/** Programs import the types of schemas by their names. */
function compareTypes(
  changes: Change[],
  before: Pick<Document, 'components'> | StreamsDocument,
  after: Pick<Document, 'components'> | StreamsDocument,
): void {
  const [old, now] = [Object.keys(before.components?.schemas ?? {}), Object.keys(after.components?.schemas ?? {})];
  for (const name of without(old, now)) judgeOf(changes, { kind: 'type', name }).say('type-removed');
  for (const name of without(now, old)) judgeOf(changes, { kind: 'type', name }).say('type-added');
}
