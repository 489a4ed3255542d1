import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './paths.ts';

/** One step of a job: an action that is used, or commands that are run. */
export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the token of a job may do: a level per scope, or one word for all of them. */
export type Permissions = Readonly<Record<string, string>> | string;

export interface Job {
  readonly permissions?: Permissions;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** The part of a workflow that the tests look at. */
export interface Workflow {
  readonly permissions?: Permissions;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const workflowFolder = join(root, '.github/workflows');

export const readWorkflow = (name: string): Workflow => parse(readFileSync(join(workflowFolder, name), 'utf8'));
