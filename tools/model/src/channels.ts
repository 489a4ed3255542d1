import type { Channel, ChannelParameter, Message, Topic } from './channel.ts';
import { resolve } from './references.ts';
import type { StreamsDocument } from './streams-document.ts';

/** A channel with its references followed. */
export interface ChannelAt {
  /** The name of the method that subscribes. */
  readonly name: string;
  readonly channel: Channel;
  /** Where it is served: its `x-route`, or `market` where the API has no routes. */
  readonly route: string;
  /** What it is asked for with. What stands in square brackets goes when its parameter is left out: `{symbol}@depth[@{updateSpeed}]`. */
  readonly topic: string | Topic;
  readonly parameters: readonly TopicParameter[];
  /** One, but for what an account is told: there each event is a message, and the last stands for those that are not described. */
  readonly messages: readonly MessageAt[];
  /** It tells of one account, so it comes on a connection of that account. */
  readonly isPrivate: boolean;
}

/** A message and its name. */
export interface MessageAt {
  readonly name: string;
  readonly message: Message;
}

/** What a caller gives for one part of a topic. */
export interface TopicParameter {
  readonly name: string;
  readonly described: ChannelParameter;
  readonly required: boolean;
  /** The values that a caller may give, without what stands before them on the wire; undefined where any text is one. */
  readonly values: readonly string[] | undefined;
}

/** The route of an API that has no routes. */
const ONLY_ROUTE = 'market';

/** The route, of those that have names, for what one account is told. */
const PRIVATE_ROUTE = 'private';

/**
 * The channels of a document, in their order.
 *
 * @example
 * for (const { name, route, topic } of channelsOf(document)) console.log(name, route, topic);
 */
export function channelsOf(document: Pick<StreamsDocument, 'channels'>): ChannelAt[] {
  return Object.entries(document.channels ?? {}).map(([name, given]) => {
    const channel = resolve(document, given);
    const parameters = Object.entries(channel.parameters ?? {}).map(([each, parameter]) =>
      topicParameter(each, resolve(document, parameter)),
    );
    return {
      name,
      channel,
      route: channel['x-route'] ?? ONLY_ROUTE,
      topic: channel['x-topic'] ?? withLeads(channel.address ?? '', parameters),
      parameters,
      messages: Object.entries(channel.messages ?? {}).map(([event, message]) => ({
        name: event,
        message: resolve(document, message),
      })),
      isPrivate: channel['x-route'] === PRIVATE_ROUTE || channel['x-user-data'] === true,
    };
  });
}

/**
 * The path of each route of an API, behind the host of any of its servers.
 *
 * @example
 * routesOf(document); // { public: '/public/stream', market: '/market/stream' }
 */
export function routesOf({ servers = {} }: Pick<StreamsDocument, 'servers'>): Record<string, string> {
  const [server] = Object.values(servers);
  const path = server?.pathname ?? '/';
  const names = server?.variables?.route?.enum ?? [];
  if (names.length === 0) return { [ONLY_ROUTE]: path };
  return Object.fromEntries(names.map((name) => [name, path.replace('{route}', name)]));
}

function withLeads(address: string, parameters: readonly TopicParameter[]): string {
  const optional = parameters.filter(({ required }) => !required);
  return optional.reduce(
    (text, { name, described }) => text.replace(`{${name}}`, `[${described['x-lead'] ?? ''}{${name}}]`),
    address,
  );
}

function topicParameter(name: string, described: ChannelParameter): TopicParameter {
  const { enum: all, 'x-lead': lead = '' } = described;
  return {
    name,
    described,
    required: !all?.includes(''),
    values: all?.filter((value) => value !== '').map((value) => value.slice(lead.length)),
  };
}
