import {
  type ChannelAt,
  channelsOf,
  routesOf,
  type Schema,
  type StreamLimits,
  type StreamsDocument,
  textMembersIn,
  type UserData,
} from '@openderivs/model';
import { userDataOf } from './plan/user-data.ts';
import type { Plan } from './plan.ts';
import { whatIsReceived } from './prepare/convert.ts';
import type { Target } from './targets.ts';

/** What the emitters need to know of one channel, decided once. */
export interface PlannedChannel extends ChannelAt {
  /** What a frame holds, as TypeScript should see it. */
  payload: Schema;
  texts: Texts;
  /** The same by event, where the channel has several: the same path may be an identifier in one and a time in another. */
  events: Record<string, Texts> | undefined;
}

/** The numbers that are read as text: integers by their paths, decimals by their names. */
export interface Texts {
  integers?: string[];
  decimals?: string[];
}

/** What is to be emitted of an API's streams. */
export interface StreamsPlan {
  target: Target;
  /** The generated interface. */
  methods: string;
  title: string;
  channels: PlannedChannel[];
  /** By environment, where its routes begin. */
  servers: Record<string, string>;
  /** The path of each route. */
  routes: Record<string, string>;
  limits: StreamLimits | undefined;
  /** How an account's events are taken in. */
  userData: Omit<UserData, 'others'> | undefined;
  /** The components as TypeScript should see them. */
  schemas: Record<string, Schema>;
}

/** Reads off a validated description of streams what is to be emitted, in the order in which it stands there. */
export function planStreams(document: StreamsDocument, target: Target, rest: Pick<Plan, 'operations'>): StreamsPlan {
  const received = whatIsReceived(document);
  const channels = channelsOf(document);
  const schemas = Object.entries(document.components?.schemas ?? {});
  return {
    target,
    methods: target.methods.replace(/Methods$/, 'StreamMethods'),
    title: document.info.title,
    channels: channels.map((at) => {
      const payloads = at.messages.map(({ message }) => message.payload ?? {});
      const [payload = {}, ...others] = payloads;
      const isOne = others.length === 0;
      return {
        ...at,
        payload: received(isOne ? payload : { oneOf: payloads }),
        texts: isOne ? textsIn(document, payload) : {},
        events: isOne ? undefined : textsByEvent(document, at),
      };
    }),
    servers: Object.fromEntries(
      Object.entries(document.servers ?? {}).map(([name, { protocol, host }]) => [name, `${protocol}://${host}`]),
    ),
    routes: routesOf(document),
    limits: document.info['x-streams'],
    userData: userDataOf(document, channels, rest),
    schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, received(schema)])),
  };
}

function textsIn(document: StreamsDocument, payload: Schema): Texts {
  const integers = textMembersIn(document, payload, 'int64');
  const decimals = textMembersIn(document, payload, 'decimal').map((path) => path.replace(/.*\./, ''));
  return { ...(integers.length > 0 && { integers }), ...(decimals.length > 0 && { decimals }) };
}

function textsByEvent(document: StreamsDocument, { messages }: ChannelAt): Record<string, Texts> {
  const texts = messages.map(({ name, message }) => [name, textsIn(document, message.payload ?? {})] as const);
  return Object.fromEntries(texts.filter(([, each]) => Object.keys(each).length > 0));
}
