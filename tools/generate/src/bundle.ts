import type { Source } from './load.ts';
import type { Document } from './openapi.ts';
import { bundle as bundleFiles } from './redocly.ts';
import { unfoldChinese } from './unfold-chinese.ts';

/**
 * One self-contained document, its components by name. Lint has seen to it that no component name is used twice, so
 * none is renamed here.
 */
export async function bundle({ root, resolver, config }: Source): Promise<Document> {
  const { bundle: bundled } = await bundleFiles({ doc: root, config, externalRefResolver: resolver });
  const { components = {}, ...document } = unfoldChinese(bundled.parsed as Document);
  const groups = Object.entries(components).map(([kind, group]) => [kind, byName(group)] as const);
  return { ...document, components: Object.fromEntries(groups) };
}

function byName<T>(group: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)));
}
