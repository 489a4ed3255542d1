import semver from 'semver';
import { LEVELS, type Level } from './compare/level.ts';

/** What a changeset raises of a version. */
export type Bump = 'major' | 'minor' | 'patch';

const BUMPS: readonly Bump[] = ['major', 'minor', 'patch'];

/**
 * What a change of this level raises. While versions begin with `0.`, what breaks is a minor version and the rest a patch.
 *
 * @example
 * bumpFor('feature', '0.3.1'); // 'patch'
 * bumpFor('feature', '1.3.1'); // 'minor'
 */
export function bumpFor(level: Level, version: string): Bump {
  if (semver.major(version) === 0) return level === 'breaking' ? 'minor' : 'patch';
  return BUMPS[LEVELS.indexOf(level)] ?? 'patch';
}

/** Whether a bump says at least as much as another. */
export const suffices = (bump: Bump | undefined, needed: Bump): boolean =>
  bump !== undefined && BUMPS.indexOf(bump) <= BUMPS.indexOf(needed);

/** The greatest of several bumps; undefined for none. */
export const greatest = (bumps: readonly (Bump | undefined)[]): Bump | undefined =>
  BUMPS.find((bump) => bumps.includes(bump));

/** What raised one version to another; undefined where it was not raised. */
export function raisedBy(from: string, to: string): Bump | undefined {
  if (!semver.gt(to, from)) return undefined;
  const difference = semver.diff(from, to)?.replace(/^pre/, '');
  return BUMPS.find((bump) => bump === difference) ?? 'patch';
}
