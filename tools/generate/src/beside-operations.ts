import type { Channel, Document, StreamsDocument } from '@openderivs/model';
import type { Document as File } from '@redocly/openapi-core';
import type { Followed } from './follow-files.ts';
import { didYouMean } from './nearest.ts';
import { fileBehind, operationIds } from './operation-ids.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problem-at.ts';

/** What a description of streams says that the one of the operations beside it contradicts. */
export function besideOperations(rest: File, streams: File, files: Followed['files']): Problem[] {
  return [...servers(rest, streams), ...proofs(rest, streams, files)];
}

/** Streams share the client's environment, so both have servers of the same names. */
function servers(rest: File, streams: File): Problem[] {
  const names = serversOf(rest).map(({ description }) => String(description ?? '').split(':')[0] ?? '');
  const known = Object.keys((streams.parsed as StreamsDocument).servers ?? {});
  const missing = names.filter((name) => !known.includes(name));
  const stray = known.filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => {
      const message = `openapi.yaml has a server \`${name}\`, and this file has none. Say where its streams are.`;
      return problemAt(streams, ['servers'], message, true);
    }),
    ...stray.map((name) => {
      const message = `openapi.yaml has no server \`${name}\`.${didYouMean(name, names)} Use a name that it has.`;
      return problemAt(streams, ['servers', name], message, true);
    }),
  ];
}

/** The servers as they stand there: nothing has looked at their form yet. */
function serversOf(rest: File): { readonly description?: unknown }[] {
  const servers: unknown = (rest.parsed as Document).servers;
  return Array.isArray(servers) ? servers.filter((server) => typeof server === 'object' && server !== null) : [];
}

/** A silence is proved by an operation of the API. */
function proofs(rest: File, streams: File, files: Followed['files']): Problem[] {
  const operations = operationIds(rest, files);
  return Object.values((streams.parsed as StreamsDocument).channels ?? {}).flatMap((given) => {
    const file = fileBehind(streams, given?.$ref, files);
    const operation: unknown = (file?.parsed as Channel | undefined)?.['x-proof']?.operation;
    if (file === undefined || typeof operation !== 'string' || operations.has(operation)) return [];
    const near = didYouMean(operation, operations);
    const message = `There is no operation \`${operation}\`.${near} Name one of openapi.yaml that tells when something last changed.`;
    return [problemAt(file, ['x-proof', 'operation'], message)];
  });
}
