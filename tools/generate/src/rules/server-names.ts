import type { Oas3Rule } from '@redocly/openapi-core';

const NAMES = ['production', 'testnet', 'demo', 'sandbox'];

/** Servers are chosen by name, so each begins its description with one. */
export const serverNames: Oas3Rule = () => {
  const seen = new Set<string>();
  return {
    Server({ description = '' }, { location, report }) {
      const name = /^(\w+): ?\S/.exec(description)?.[1] ?? '';
      if (!NAMES.includes(name)) {
        const message = `The server's description does not begin with its name. Begin with ${NAMES.map((each) => `\`${each}:\``).join(', ')}.`;
        report({ message, location });
      } else if (seen.has(name)) {
        report({ message: `Two servers are called \`${name}\`. Give each environment one server.`, location });
      }
      seen.add(name);
    },
  };
};
