import type { Document, StreamsDocument } from '@openderivs/model';
import { bundle, bundleStreams } from './bundle.ts';
import { readErrorCodes } from './error-codes.ts';
import { followFiles } from './follow-files.ts';
import { load, loadLintConfig, loadStreams } from './load.ts';
import { allOrProblems, BadInput } from './problem.ts';
import { findTargets } from './targets.ts';

/** One API as it was described when it was released. */
export interface ReleasedDescription {
  readonly api: string;
  readonly document: Document;
  readonly streams: StreamsDocument | undefined;
}

/**
 * The bundles of descriptions that were checked when they were released, in a folder that holds their `specs/`. Rules that
 * have come since are not asked; the configuration is that of the workspace.
 */
export async function readReleased(folder: string, workspace: string): Promise<ReleasedDescription[]> {
  const config = await loadLintConfig(workspace);
  return allOrProblems(findTargets(folder), async (target) => {
    const source = await load(folder, target, config);
    const streams = await loadStreams(folder, target, config);
    const { files, problems } = await followFiles(source);
    if (problems.length > 0) throw new BadInput([...problems]);
    const { codes } = readErrorCodes(source, { files });
    return {
      api: target.api,
      document: await bundle(source, codes),
      streams: streams && (await bundleStreams(streams)),
    };
  });
}
