import type { Async3Rule } from '@redocly/openapi-core';
import { componentNameAt } from '../component-name.ts';

/** A component is called like its file. Of two with one name the bundler would call the second one `Level-2`, in silence. */
export const componentNamesDiffer: Async3Rule = () => {
  const first = new Map<string, string>();
  const told = new Set<string>();
  return {
    ref: {
      leave(_node, { type, report, location }, resolved) {
        if (resolved.location === undefined || !['Schema', 'Parameter'].includes(type.name)) return;
        const target = resolved.location.absolutePointer;
        const name = `${type.name} ${componentNameAt(resolved.location)}`;
        const known = first.get(name);
        if (known === undefined) first.set(name, target);
        if (known === undefined || known === target || told.has(target)) return;
        told.add(target);
        const message = `Two components are called \`${componentNameAt(resolved.location)}\`. Give one of the two files another name, or share one file if they are the same letter for letter.`;
        report({ message, location: location.child(['$ref']) });
      },
    },
  };
};
