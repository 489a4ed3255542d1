import { findTargets } from '../src/targets.ts';
import { project } from './workspace.ts';

/** The APIs of the project itself. */
export const targets = findTargets(project);
