import type { Facts } from '../facts.ts';

/** src/streams.ts. */
export const streams = ({ client, exchange, title, target }: Facts): string =>
  `import { create${exchange}StreamDialect } from '@openderivs/client/${target.exchange}/streams';
import { createStreams, type StreamsOptions, type StreamsParts } from '@openderivs/client/streams';
import type { ${client} } from './create.ts';
import { type ${client}StreamMethods, streams } from './generated/streams.ts';

export {
  type EventItem,
  type GapItem,
  type GapReason,
  type Item,
  isStreamClosedError,
  isStreamGapError,
  isStreamRefusedError,
  type OpenSocket,
  type State,
  type StateItem,
  StreamClosedError,
  StreamGapError,
  StreamRefusedError,
  type SubscribeOptions,
  type Subscription,
  type SubscriptionStats,
  webSocket,
} from '@openderivs/client/streams';
export type * from './generated/streams.ts';

/** The client that the streams belong to, and how sockets are opened. */
export type ${client}StreamsOptions = StreamsOptions<${client}>;

/** Every public channel by name, the connections, and what closes them. */
export type ${client}Streams = ${client}StreamMethods & StreamsParts;

/**
 * The public streams of ${title.replace(/ REST API$/, '')}. They share environment, clock, timing, governor and logger with a
 * client. No socket is opened until a channel is called. On Node they need the package \`ws\`.
 *
 * @example
 * const streams = create${client}Streams({ rest: ${target.receiver} });
 */
export const create${client}Streams = (options: ${client}StreamsOptions): ${client}Streams =>
  createStreams(streams, create${exchange}StreamDialect(), options) as ${client}Streams;
`;
