import type { Document, ErrorCode } from '@openderivs/model';
import type { Source } from './load.ts';
import { bundle as bundleFiles } from './redocly.ts';
import { unfoldChinese } from './unfold-chinese.ts';

/**
 * One self-contained document, its components and its error codes by name. Lint has seen to it that no component name is
 * used twice, so none is renamed here.
 */
export async function bundle(
  { root, resolver, config }: Source,
  codes: Readonly<Record<string, ErrorCode>>,
): Promise<Document> {
  const { bundle: bundled } = await bundleFiles({ doc: root, config, externalRefResolver: resolver });
  const { components = {}, ...document } = unfoldChinese(bundled.parsed as Document);
  const groups = Object.entries(components).map(([kind, group]) => [kind, byName(group)] as const);
  const known = Object.keys(codes).length > 0 ? { 'x-error-codes': unfoldChinese(codes) } : {};
  return { ...document, components: Object.fromEntries(groups), ...known };
}

function byName<T>(group: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)));
}
