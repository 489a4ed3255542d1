import type { Oas3Rule } from '@redocly/openapi-core';

/** Who reads `getSomething` takes it for a call that changes nothing. */
export const getPrefixOnlyOnGet: Oas3Rule = () => ({
  Operation({ operationId = '' }, { key, location, report }) {
    if (key === 'get' || !/^get[A-Z]/.test(operationId)) return;
    const message = `\`${operationId}\` is a ${String(key).toUpperCase()}. Start its name with the verb of what it changes.`;
    report({ message, location: location.child(['operationId']) });
  },
});
