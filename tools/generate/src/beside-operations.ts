import type { Document as File } from '@redocly/openapi-core';
import type { Followed } from './follow-files.ts';
import { didYouMean } from './nearest.ts';
import { fileBehind, operationIds } from './operation-ids.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './problem-at.ts';

/**
 * What a description of streams says that the one of the operations beside it contradicts. Lint looks at the form of both, so
 * here whatever has another form is passed over.
 */
export function besideOperations(rest: File, streams: File, files: Followed['files']): Problem[] {
  return [...servers(rest, streams), ...proofs(rest, streams, files)];
}

/** Streams share the client's environment, so both have servers of the same names. */
function servers(rest: File, streams: File): Problem[] {
  const listed = asMap(rest.parsed).servers;
  if (!Array.isArray(listed)) return [];
  const names = listed.map((server) => String(asMap(server).description).split(':')[0] ?? '');
  const known = Object.keys(asMap(asMap(streams.parsed).servers));
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

/** A silence is proved by an operation of the API. */
function proofs(rest: File, streams: File, files: Followed['files']): Problem[] {
  const operations = operationIds(rest, files);
  return Object.values(asMap(asMap(streams.parsed).channels)).flatMap((given) => {
    const file = fileBehind(streams, asMap(given).$ref, files);
    const { operation } = asMap(asMap(file?.parsed)['x-proof']);
    if (file === undefined || typeof operation !== 'string' || operations.has(operation)) return [];
    const near = didYouMean(operation, operations);
    const message = `There is no operation \`${operation}\`.${near} Name one of openapi.yaml that tells when something last changed.`;
    return [problemAt(file, ['x-proof', 'operation'], message)];
  });
}

const asMap = (given: unknown): Record<string, unknown> => Object(given);
