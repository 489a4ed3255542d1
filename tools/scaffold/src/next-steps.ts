import type { Facts } from './facts.ts';

/** What is left to do once the folder is written. */
export const nextSteps = ({ target, client, exchange }: Facts): string => `Next:
  1. Say in the "exports" of packages/specs/package.json: "./${target.api}.json": "./dist/${target.api}.json"
     For a new exchange also in those of packages/signing and packages/client: "./${target.exchange}", as its neighbours are.
     packages/client/src/${target.exchange}/index.ts exports create${exchange}Dialect and ${exchange}Options.
  2. npm run setup -- --no-frozen-lockfile
  3. npm run generate -- ${target.api}
  4. npm run build && cd packages/${target.api} && npx vitest run
By hand then: what the exchange's keys and environments need (src/create.ts), tests of its keys, refusals and outcomes, mistakes
that its users make (test/bad-input.test.ts), the rest of both READMEs, the package in the READMEs of the project, a changeset.
The client's type is ${client}.
`;
