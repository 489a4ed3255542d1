import { basename } from 'node:path';
import type { Oas3Rule } from '@redocly/openapi-core';
import { targets } from '../targets.ts';

/** A path's file can be found by its path: without the API's prefix, `/` turned into `_`. */
export const pathFileMatchesPath: Oas3Rule = () => ({
  PathItem(_node, { key, rawNode, rawLocation, location, report }) {
    const path = String(key);
    if (typeof rawNode?.$ref !== 'string') {
      const message = `The path item of ${path} stands in openapi.yaml. Move it to paths/<tag>/${fileOf(path)} and refer to it.`;
      report({ message, location: rawLocation.key() });
    } else if (basename(location.source.absoluteRef) !== fileOf(path)) {
      const message = `${path} is described in ${basename(location.source.absoluteRef)}. Rename the file to ${fileOf(path)}.`;
      report({ message, location: rawLocation.key() });
    }
  },
});

/** `/fapi/v1/positionSide/dual` → `v1_positionSide_dual.yaml`. */
function fileOf(path: string): string {
  const prefix = targets.flatMap(({ prefixes }) => prefixes).find((each) => path.startsWith(each)) ?? '/';
  return `${path.slice(prefix.length).replaceAll('/', '_')}.yaml`;
}
