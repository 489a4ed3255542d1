import type { ClientFacts } from './targets.ts';

/** What a rule knows of the API's client, for a visitor that looks at `info` before it comes to the operations. */
export interface SeenClient {
  facts: Partial<ClientFacts>;
  readonly Info: (info: object) => void;
}

/** Remembers `info.x-client`. */
export function seeClient(): SeenClient {
  const seen: SeenClient = {
    facts: {},
    Info: (info) => {
      seen.facts = (info as { 'x-client'?: ClientFacts })['x-client'] ?? {};
    },
  };
  return seen;
}
