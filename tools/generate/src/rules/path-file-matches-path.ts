import { basename } from 'node:path';
import type { Oas3Rule } from '@redocly/openapi-core';
import { seeClient } from '../seen-client.ts';

/** A path's file can be found by its path: without the API's prefix, `/` turned into `_`. */
export const pathFileMatchesPath: Oas3Rule = () => {
  const client = seeClient();

  /** `/fapi/v1/positionSide/dual` → `v1_positionSide_dual.yaml`. */
  const fileOf = (path: string): string => {
    const prefix = client.facts.prefixes?.find((each) => path.startsWith(each)) ?? '/';
    return `${path.slice(prefix.length).replaceAll('/', '_')}.yaml`;
  };

  return {
    Info: client.Info,
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
  };
};
