import { speaksChinese } from '@openderivs/generate';
import { type Facts, hasFilters, hasOrders, type OwnPackage, placingOf } from './facts.ts';
import { checks } from './templates/checks.ts';
import { filters } from './templates/filters.ts';
import { orders } from './templates/orders.ts';
import { ownManifest, ownTsconfig, ownTsconfigOfBuild } from './templates/own.ts';
import { paging } from './templates/paging.ts';
import { placing } from './templates/placing.ts';
import { chineseReadme, englishReadme } from './templates/readme.ts';
import { create, defaultLimits, index } from './templates/sources.ts';
import { streams } from './templates/streams.ts';

/** Where a package says how its exchange signs, answers and refuses, when the runtime does not know. */
const OWN_DIALECT = './exchange/index.ts';

/** Every file of a client's package in a workspace of its own: nothing in it names this one, or needs its tools. */
export const scaffoldOwn = (facts: Facts, own: OwnPackage): Readonly<Record<string, string>> => ({
  'package.json': ownManifest(facts, own),
  'tsconfig.json': ownTsconfig(),
  'tsconfig.build.json': ownTsconfigOfBuild(),
  '.gitignore': 'dist/\nnode_modules/\n',
  ...readmes(facts),
  'src/default-limits.d.ts': defaultLimits(),
  'src/index.ts': index(facts),
  'src/create.ts': create(facts, own.isBuiltIn ? undefined : OWN_DIALECT),
  'src/checks.ts': checks(facts),
  ...(hasFilters(facts) && { 'src/filters.ts': filters(facts) }),
  ...(hasOrders(facts) && { 'src/orders.ts': orders(facts) }),
  'src/paging.ts': paging(facts),
  ...(placingOf(facts).length > 0 && { 'src/placing.ts': placing(facts) }),
  ...(facts.hasStreams && own.isBuiltIn && { 'src/streams.ts': streams(facts) }),
});

/** A README in each language that the description speaks. */
const readmes = (facts: Facts): Readonly<Record<string, string>> =>
  speaksChinese(facts.document)
    ? { 'README.md': englishReadme(facts), 'README.zh-CN.md': chineseReadme(facts) }
    : { 'README.md': englishReadme(facts).replace(/^\[中文\].*\n\n/m, '') };
