import { join } from 'node:path';
import { repositoryAddress, repositoryFieldsOf } from '@openderivs/scaffold/repository';
import { describe, expect, it } from 'vitest';
import { root } from '../src/paths.ts';
import { findPublished, readManifest } from '../src/published.ts';

it('makes every field of one address', () => {
  expect(repositoryFieldsOf(join(root, 'packages/client'), 'https://github.com/someone/somewhere')).toEqual({
    homepage: 'https://github.com/someone/somewhere/tree/main/packages/client#readme',
    bugs: { url: 'https://github.com/someone/somewhere/issues' },
    repository: { type: 'git', url: 'git+https://github.com/someone/somewhere.git', directory: 'packages/client' },
  });
});

describe.each(findPublished())('$name', ({ folder }) => {
  it('names the repository of the root package.json; `npm run repository` writes it', () => {
    const { homepage, bugs, repository } = readManifest(folder);
    expect({ homepage, bugs, repository }).toEqual(repositoryFieldsOf(folder, repositoryAddress()));
  });
});
