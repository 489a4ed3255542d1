export type { Change, Origin, Part, Subject } from './compare/change.ts';
export { compare, type Description, levelOfAll } from './compare/compare.ts';
export type { Level } from './compare/level.ts';
export { levelOf, type Rule, rules } from './compare/rules.ts';
export { type Entry, entriesOf, type Words } from './compare/words.ts';
