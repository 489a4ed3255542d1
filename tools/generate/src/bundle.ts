import type { Document, ErrorCode, StreamOperation, StreamsDocument, UserData } from '@openderivs/model';
import type { Source } from './load.ts';
import { bundle as bundleFiles } from './redocly.ts';
import { unfoldChinese } from './unfold-chinese.ts';

/**
 * One self-contained document, its components and its error codes by name. Lint has seen to it that no component name is
 * used twice, so none is renamed here.
 */
export async function bundle(source: Source, codes: Readonly<Record<string, ErrorCode>>): Promise<Document> {
  const document = (await bundled(source)) as Document;
  const known = Object.keys(codes).length > 0 ? { 'x-error-codes': unfoldChinese(codes) } : {};
  return { ...document, ...known };
}

/**
 * The same of an API's streams. AsyncAPI says with operations who sends what, but a reference to a channel would be bundled as
 * a second copy of it. So the files have none, and each channel gets its operation here: the exchange sends.
 */
export async function bundleStreams(source: Source, userData?: UserData): Promise<StreamsDocument> {
  const { components = {}, ...document } = (await bundled(source)) as StreamsDocument;
  const info = { ...document.info, ...(userData && { 'x-user-data': userData }) };
  const operations = Object.keys(document.channels ?? {}).map((name): [string, StreamOperation] => [
    name,
    { action: 'send', channel: { $ref: `#/channels/${name}` } },
  ]);
  return { ...document, info, operations: Object.fromEntries(operations), components };
}

/** With its texts unfolded, and the components of each kind by name. */
async function bundled({ root, resolver, config }: Source): Promise<object> {
  const { bundle: whole } = await bundleFiles({ doc: root, config, externalRefResolver: resolver });
  const { components = {}, ...document } = unfoldChinese(whole.parsed as Pick<Document, 'components'>);
  const groups = Object.entries(components).map(([kind, group]) => [kind, byName(group)] as const);
  return { ...document, components: Object.fromEntries(groups) };
}

function byName<T>(group: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)));
}
