import type { Oas3Rule } from '@redocly/openapi-core';
import { extensions, type Place } from '../extensions.ts';
import { misfitMessage } from '../misfit-message.ts';

/** `x-` keys are those of extensions.ts, stand where they mean something, and have their form. */
export const unknownExtension: Oas3Rule = () => ({
  any(node: unknown, { type, location, report }) {
    if (type.name === 'SpecExtension' || typeof node !== 'object' || node === null || Array.isArray(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (!key.startsWith('x-') || type.name.endsWith('Map') || type.name === 'Example') continue;
      const extension = extensions[key];
      const at = location.child([key]);
      if (extension === undefined) {
        const known = Object.keys(extensions);
        report({ message: misfitMessage(key, { path: [], expected: '', known }), location: at.key() });
        continue;
      }
      const form = extension.places[type.name as Place];
      if (form === undefined) {
        const places = Object.keys(extension.places).join(', ');
        const message = `\`${key}\` means nothing on a ${type.name}. Move it to where it belongs: ${places}.`;
        report({ message, location: at.key() });
        continue;
      }
      const found = form(value);
      if (found === undefined) continue;
      const inside = at.child(found.path);
      report({ message: misfitMessage(key, found), location: found.known === undefined ? inside : inside.key() });
    }
  },
});
