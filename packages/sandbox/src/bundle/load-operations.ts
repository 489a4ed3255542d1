import type { Api } from '../api.ts';
import { type Bundle, loadBundle } from './load-bundles.ts';
import type { Operation } from './operation.ts';
import { readOperations } from './read-operations.ts';

/** What `@openderivs/specs` describes never changes while a process lives: it is read once for all sandboxes. */
const published = new Map<Api, Promise<readonly Operation[]>>();

const readAll = async (api: Api, given?: Bundle): Promise<readonly Operation[]> =>
  readOperations(api, await loadBundle(api, given));

/** The operations of one API: those of the bundle given, or of the one that `@openderivs/specs` brings. */
export function loadOperations(api: Api, given: Bundle | undefined): Promise<readonly Operation[]> {
  if (given !== undefined) return readAll(api, given);
  const known = published.get(api) ?? readAll(api);
  published.set(api, known);
  known.catch(() => published.delete(api));
  return known;
}
