import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the project lives, in the form in which the root package.json has it: the only place that says so by hand. */
export function repositoryAddress(): string {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly repository?: unknown;
  };
  if (typeof repository !== 'string' || !/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+(?<!\.git)$/.test(repository)) {
    throw new Error(
      'package.json: "repository" has to be https://github.com/<owner>/<name>, without a slash or ".git"',
    );
  }
  return repository;
}

/** The fields of a published package.json that name the repository. npm's provenance refuses a package without them. */
export interface RepositoryFields {
  readonly homepage: string;
  readonly bugs: { readonly url: string };
  readonly repository: { readonly type: 'git'; readonly url: string; readonly directory: string };
}

/** What the package in a folder says of the repository. */
export const repositoryFieldsOf = (folder: string, address?: string): RepositoryFields =>
  repositoryFieldsIn(relative(root, folder), address);

/** The same for a folder by its path from the root. */
export function repositoryFieldsIn(directory: string, address: string = repositoryAddress()): RepositoryFields {
  return {
    homepage: `${address}/tree/main/${directory}#readme`,
    bugs: { url: `${address}/issues` },
    repository: { type: 'git', url: `git+${address}.git`, directory },
  };
}
