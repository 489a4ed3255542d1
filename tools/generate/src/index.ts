export { command } from './command.ts';
export { bundles } from './generate.ts';
export { speaksChinese } from './languages.ts';
export { didYouMean } from './nearest.ts';
export { BadInput, formatProblem } from './problem.ts';
export { type ReleasedDescription, readReleased } from './released.ts';
export { camel, findTargets, pascal, type Target } from './targets.ts';
export { findWorkspace } from './workspace.ts';
