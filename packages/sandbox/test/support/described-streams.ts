import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Api } from '../../src/index.ts';

export interface Parameter {
  readonly $ref?: string;
  readonly enum?: readonly string[];
}

export interface Channel {
  readonly address: string;
  readonly 'x-route'?: string;
  /** Whether it is what a listen key opens. */
  readonly 'x-user-data'?: boolean;
  /** The argument of a subscription, where that is no name. */
  readonly 'x-topic'?: { readonly [member: string]: string };
  readonly parameters?: { readonly [name: string]: Parameter };
  readonly messages: { readonly [name: string]: object };
}

export interface Streams {
  readonly channels: { readonly [name: string]: Channel };
  readonly components: { readonly parameters?: { readonly [name: string]: Parameter } };
}

const { resolve } = createRequire(import.meta.url);

const readJson = (path: string) => JSON.parse(readFileSync(resolve(`@openderivs/specs/${path}`), 'utf8'));

/** The APIs whose streams are described. */
export const describedApis: readonly Api[] = Object.keys(readJson('package.json').exports).flatMap(
  (path) => (/^\.\/(.+)\.streams\.json$/.exec(path)?.slice(1) ?? []) as Api[],
);

export const readStreams = (api: Api): Streams => readJson(`${api}.streams.json`);

const validatorsIn = (api: Api, streams: Streams) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema(streams, api);
  return (channel: string, message: string) => ajv.getSchema(`${api}#/channels/${channel}/messages/${message}/payload`);
};

/** What is wrong with a frame of a channel: nothing where one of its messages describes it. */
export const validatorsOf = (api: Api, streams: Streams) => {
  const validatorOf = validatorsIn(api, streams);
  return (channel: string, data: unknown): unknown[] => {
    const problems = Object.keys(streams.channels[channel]?.messages ?? {}).map((message) => {
      const validate = validatorOf(channel, message);
      return validate?.(data) ? [] : (validate?.errors ?? ['no schema']);
    });
    return problems.some((list) => list.length === 0) ? [] : problems.flat();
  };
};

/** The same for events of an account, each of which only the message of its name describes. */
export const userEventProblemsOf = (api: Api) => {
  const streams = readStreams(api);
  const validatorOf = validatorsIn(api, streams);
  const channels = Object.entries(streams.channels).filter(([, channel]) => channel['x-user-data']);
  return (event: { readonly e: string }): unknown[] => {
    const [name] = channels.find(([, { messages }]) => event.e in messages) ?? [];
    const validate = name === undefined ? undefined : validatorOf(name, event.e);
    return validate?.(event) ? [] : (validate?.errors ?? ['is not described']);
  };
};
