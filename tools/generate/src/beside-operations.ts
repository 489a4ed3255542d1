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

/** A silence is proved, and a book begun, by an operation of the API. */
function proofs(rest: File, streams: File, files: Followed['files']): Problem[] {
  const operations = operationIds(rest, files);
  return Object.values(asMap(asMap(streams.parsed).channels)).flatMap((given) => {
    const file = fileBehind(streams, asMap(given).$ref, files);
    return reads.flatMap(({ at, tells }) => {
      const { operation } = at.reduce((found, key) => asMap(found[key]), asMap(file?.parsed));
      if (file === undefined || typeof operation !== 'string' || operations.has(operation)) return [];
      const near = didYouMean(operation, operations);
      const message = `There is no operation \`${operation}\`.${near} Name one of openapi.yaml that tells ${tells}.`;
      return [problemAt(file, [...at, 'operation'], message)];
    });
  });
}

/** Where a channel names an operation, and what that has to tell. */
const reads = [
  { at: ['x-proof'], tells: 'when something last changed' },
  { at: ['x-order-book', 'snapshot'], tells: 'the book and the number of its last change' },
  { at: ['x-order-book', 'proof'], tells: 'the best levels' },
];

const asMap = (given: unknown): Record<string, unknown> => Object(given);
