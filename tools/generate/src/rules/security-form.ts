import type { Operation } from '@openderivs/model';
import type { Oas3Rule } from '@redocly/openapi-core';
import { seeClient } from '../seen-client.ts';

const inWords = (schemes: readonly string[], role?: string): string =>
  `[{ ${schemes.map((scheme) => `${scheme}: [${scheme === role ? '<ROLE>' : ''}]`).join(', ')} }]`;

/** `security` has one of the forms that the API's client knows how to satisfy. */
export const securityForm: Oas3Rule = () => {
  const client = seeClient();
  return {
    Info: client.Info,
    Operation(node, { location, report }) {
      const { security } = node as Operation;
      if (security === undefined || security.length === 0) return;
      const { keyed = [], signed = [], role = '' } = client.facts.security ?? {};
      const schemes = security[0] ?? {};
      const names = Object.keys(schemes).sort().join();
      const isForm = (form: readonly string[]) => form.length > 0 && names === [...form].sort().join();
      const known = isForm(keyed) || (isForm(signed) && /^[A-Z_]+$/.test(schemes[role]?.join() ?? ''));
      const others = Object.entries(schemes).filter(([name]) => name !== role);
      if (security.length === 1 && known && others.every(([, scopes]) => scopes.length === 0)) return;
      const key = keyed.length > 0 ? `, ${inWords(keyed)}` : '';
      const message = `No client can satisfy this \`security\`. Write []${key} or ${inWords(signed, role)}.`;
      report({ message, location: location.child(['security']) });
    },
  };
};
