import { pascal } from '@openderivs/generate';
import type { Facts } from '../facts.ts';

/** src/index.ts. */
export const index = ({ client }: Facts): string => {
  const names = `type ${client}, type ${client}Options, create${client}`;
  return `export { ${names} } from './create.ts';
export type * from './generated/client.ts';
export type { components, operations, paths } from './generated/schema.ts';
`;
};

/** Where the runtime keeps how it speaks to the exchange. */
const inTheRuntime = ({ target }: Facts): string => `@openderivs/client/${target.exchange}`;

/** src/create.ts. The dialect is the runtime's unless another module is given. */
export const create = (facts: Facts, dialect = inTheRuntime(facts)): string => {
  const { client, exchange, title, target, time } = facts;
  const result = `${pascal(time.operation)}Result`;
  const property = `(data as ${result}).${time.property}`;
  const options = `${exchange}Options`;
  return `import { type ClientParts, createClient, readOperations, type ServerTimeSource, type Verbs } from '@openderivs/client';
import { type ${options}, create${exchange}Dialect } from '${dialect}';
import * as limits from '#limits';
import type { ${client}Methods, ${result} } from './generated/client.ts';
import { refusedCodes } from './generated/refused-codes.ts';
import type { paths } from './generated/schema.ts';
import { servers } from './generated/servers.ts';
import { lookup, table } from './generated/table.ts';

/** Where calls go, and with which key. */
export type ${client}Options = ${options}<keyof typeof servers>;

/** Every operation by name, the openapi-fetch verbs, and the clock. */
export type ${client} = ${client}Methods & Verbs<paths> & ClientParts;

const serverTime: ServerTimeSource = {
  operation: '${time.operation}',
  read: ({ data }) => ${time.asText ? `Number(${property})` : property},
};

/**
 * A client for ${title.replace(/ REST API$/, '')}. No key is needed for public calls; nothing is sent until you call.
 *
 * @example
 * const ${target.receiver} = create${client}({ apiKey, secretKey });
 */
export function create${client}(options: ${client}Options = {}): ${client} {
  const dialect = create${exchange}Dialect(options, refusedCodes);
  return createClient(
    { operations: readOperations(table), lookup, servers, dialect, serverTime, limits },
    options,
  ) as ${client};
}
`;
};

/** src/default-limits.d.ts. */
export const defaultLimits =
  (): string => `// What \`#limits\` of package.json stands for: generated/limits.ts, and nothing in browsers. An ambient declaration, because
// otherwise it would be looked for among what was built.
declare module '#limits' {
  export const limits: import('@openderivs/client').ApiLimits['limits'];
  export const rateLimits: import('@openderivs/client').RateLimits;
}
`;
