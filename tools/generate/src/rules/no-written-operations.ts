import type { Async3Rule } from '@redocly/openapi-core';

/** Operations are added when a description is bundled: a reference to a channel would become a second copy of it. */
export const noWrittenOperations: Async3Rule = () => ({
  Root(root, { location, report }) {
    if (!('operations' in root)) return;
    const message = '`operations` are added to the bundle, one for each channel. Take them out.';
    report({ message, location: location.child(['operations']).key() });
  },
});
