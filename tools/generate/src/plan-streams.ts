import {
  type ChannelAt,
  channelsOf,
  routesOf,
  type Schema,
  type StreamLimits,
  type StreamsDocument,
  textMembersIn,
} from '@openderivs/model';
import { whatIsReceived } from './prepare/convert.ts';
import type { Target } from './targets.ts';

/** What the emitters need to know of one channel, decided once. */
export interface PlannedChannel extends ChannelAt {
  /** What a frame holds, as TypeScript should see it. */
  payload: Schema;
  /** The integers that are read as text, by their paths. */
  integers: string[];
  /** The names of decimals that are numbers, and are read as text. */
  decimals: string[];
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
  /** The components as TypeScript should see them. */
  schemas: Record<string, Schema>;
}

/** Reads off a validated description of streams what is to be emitted, in the order in which it stands there. */
export function planStreams(document: StreamsDocument, target: Target): StreamsPlan {
  const received = whatIsReceived(document);
  const schemas = Object.entries(document.components?.schemas ?? {});
  return {
    target,
    methods: target.methods.replace(/Methods$/, 'StreamMethods'),
    title: document.info.title,
    channels: channelsOf(document).map((at) => {
      const { payload = {} } = at.message;
      return {
        ...at,
        payload: received(payload),
        integers: textMembersIn(document, payload, 'int64'),
        decimals: textMembersIn(document, payload, 'decimal').map((path) => path.replace(/.*\./, '')),
      };
    }),
    servers: Object.fromEntries(
      Object.entries(document.servers ?? {}).map(([name, { protocol, host }]) => [name, `${protocol}://${host}`]),
    ),
    routes: routesOf(document),
    limits: document.info['x-streams'],
    schemas: Object.fromEntries(schemas.map(([name, schema]) => [name, received(schema)])),
  };
}
