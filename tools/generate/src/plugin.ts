import type { Async3Rule, Plugin } from '@redocly/openapi-core';
import { guarded } from './guarded.ts';
import { houseRules, ofBoth, streamRules } from './rules/index.ts';
import { admitTuples } from './tuples.ts';

const ID = 'openderivs';

/** The house rules, under the names by which the lint configuration in specs/redocly.yaml switches them on. */
export const plugin: Plugin = {
  id: ID,
  rules: {
    oas3: prefixed({ ...houseRules, ...ofBoth }),
    // What visits a part that only OpenAPI has is not called here.
    async3: prefixed({ ...streamRules, ...(ofBoth as Readonly<Record<string, Async3Rule>>) }),
  },
  typeExtension: { async3: admitTuples },
};

function prefixed<Rule extends Parameters<typeof guarded>[0]>(
  rules: Readonly<Record<string, Rule>>,
): Record<string, Rule> {
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`${ID}/${name}`, guarded(rule)]));
}
