import type { Channel, ChannelParameter } from './channel.ts';
import type { Schema } from './schema.ts';
import type { StreamLimits } from './stream-limits.ts';
import type { UserData } from './user-data.ts';

/** A description of an API's streams after bundling: AsyncAPI 3.0 whose references all start with `#/`. */
export interface StreamsDocument {
  readonly asyncapi: string;
  readonly info: StreamsInfo;
  /** By the name of the environment. */
  readonly servers?: Readonly<Record<string, StreamServer>>;
  /** By the name of the method that subscribes. */
  readonly channels?: Readonly<Record<string, Channel>>;
  /** Added by the bundler: the files have none. */
  readonly operations?: Readonly<Record<string, StreamOperation>>;
  readonly components?: StreamsComponents;
}

export interface StreamsInfo {
  readonly title: string;
  readonly version: string;
  readonly 'x-streams'?: StreamLimits;
  /** In the files it is a reference to the file that has it. */
  readonly 'x-user-data'?: UserData;
}

/** One environment. Where the API has routes, `{route}` stands in the path for the `x-route` of a channel. */
export interface StreamServer {
  readonly host: string;
  readonly pathname?: string;
  readonly protocol: string;
  readonly description?: string;
  readonly variables?: { readonly route?: { readonly enum?: readonly string[] } };
}

/** What the exchange does with a channel: it sends. */
export interface StreamOperation {
  readonly action: 'send';
  readonly channel: { readonly $ref: string };
}

export interface StreamsComponents {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly parameters?: Readonly<Record<string, ChannelParameter>>;
}
