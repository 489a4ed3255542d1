import type { Plugin } from '@redocly/openapi-core';
import { guarded } from './guarded.ts';
import { houseRules } from './rules/index.ts';

const ID = 'openderivs';

/** The house rules, under the names by which the lint configuration in specs/redocly.yaml switches them on. */
export const plugin: Plugin = {
  id: ID,
  rules: {
    oas3: Object.fromEntries(Object.entries(houseRules).map(([name, rule]) => [`${ID}/${name}`, guarded(rule)])),
  },
};
