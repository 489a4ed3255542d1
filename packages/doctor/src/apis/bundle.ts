import { createRequire } from 'node:module';
import type { Document } from '@openderivs/model';

const require = createRequire(import.meta.url);

/** The description of an API, as `@openderivs/specs` has it. */
export const readBundle = (api: string): Document => require(`@openderivs/specs/${api}.json`) as Document;

/** The environments that a description names, by the word before the colon. */
export const environmentsOf = ({ servers = [] }: Document): readonly string[] =>
  servers.map(({ description = '' }) => description.replace(/:.*$/s, ''));
