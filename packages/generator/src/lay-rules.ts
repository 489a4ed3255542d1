import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const heading = `# The rules that the descriptions here must keep: those of OpenDerivs, but for its layout of files. The file is yours: take out
# what you do not want.
`;

/** Rules about which file a part of a description stands in: how others lay out theirs is theirs. */
const layout = /^ {2}openderivs\/(channel-file-matches-name|folder-is-a-tag|path-file-matches-path): error\n/gm;

/** What was written before anything could be judged. */
export interface Laid {
  readonly paths: readonly string[];
  /** Takes it back, because a description is wrong and nothing is to be left behind. */
  takeBack(): void;
}

/** Gives a workspace without specs/redocly.yaml the rules of this project. */
export function layRules(workspace: string): Laid {
  const path = join('specs', 'redocly.yaml');
  const file = join(workspace, path);
  if (existsSync(file)) return { paths: [], takeBack: () => {} };
  const usual = readFileSync(new URL('redocly.yaml', import.meta.url), 'utf8');
  writeFileSync(file, heading + usual.replace(/^(#.*\n)+/, '').replace(layout, ''), { flag: 'wx' });
  return { paths: [path], takeBack: () => rmSync(file) };
}
