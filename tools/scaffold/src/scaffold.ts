import { type Facts, hasFilters, hasOrders, placingOf } from './facts.ts';
import { checks } from './templates/checks.ts';
import { tsconfig, tsdownConfig, turbo, vitestConfig } from './templates/configs.ts';
import { filters } from './templates/filters.ts';
import { manifest } from './templates/manifest.ts';
import { orders } from './templates/orders.ts';
import { paging } from './templates/paging.ts';
import { placing } from './templates/placing.ts';
import { chineseReadme, englishReadme } from './templates/readme.ts';
import { create, defaultLimits, index } from './templates/sources.ts';
import { streams } from './templates/streams.ts';
import { testFiles } from './templates/tests.ts';

/** Every file of a client's package that the generator does not make, by its path in the package. */
export const scaffold = (facts: Facts): Readonly<Record<string, string>> => ({
  'package.json': manifest(facts),
  'tsconfig.json': tsconfig(),
  'turbo.json': turbo(facts),
  'src/default-limits.d.ts': defaultLimits(),
  'vitest.config.ts': vitestConfig(),
  'tsdown.config.ts': tsdownConfig(facts),
  'README.md': englishReadme(facts),
  'README.zh-CN.md': chineseReadme(facts),
  'src/index.ts': index(facts),
  'src/create.ts': create(facts),
  'src/checks.ts': checks(facts),
  ...(hasFilters(facts) && { 'src/filters.ts': filters(facts) }),
  ...(hasOrders(facts) && { 'src/orders.ts': orders(facts) }),
  'src/paging.ts': paging(facts),
  ...(placingOf(facts).length > 0 && { 'src/placing.ts': placing(facts) }),
  ...(facts.hasStreams && { 'src/streams.ts': streams(facts) }),
  ...Object.fromEntries(Object.entries(testFiles(facts)).map(([name, text]) => [`test/${name}`, text])),
});
