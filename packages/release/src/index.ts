export type { Level, Rule } from '@openderivs/release-rules';
export { type AffectedOptions, affected } from './affected.ts';
export type { Site } from './site.ts';
