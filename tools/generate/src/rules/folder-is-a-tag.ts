import { basename, dirname } from 'node:path';
import { METHODS, type PathItem } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';

/** The folder of a path's file is a tag that one of its operations carries. */
export const folderIsATag: Oas3Rule = () => ({
  PathItem(node, { rawNode, location, report }) {
    if (typeof rawNode?.$ref !== 'string') return;
    const folder = basename(dirname(location.source.absoluteRef));
    const tags = METHODS.flatMap((method) => (node as PathItem)[method]?.tags ?? []);
    if (tags.includes(folder)) return;
    const message = `No operation of this file has the tag \`${folder}\`. Move the file to paths/${tags[0] ?? '<tag>'}/.`;
    report({ message, location: location.child([]) });
  },
});
