import type { Benchmark } from '../benchmark.ts';
import { factories } from '../clients.ts';
import { installedSize, withDependencies } from '../installed.ts';
import { here } from '../paths.ts';

/** What a client takes on disk. */
export const installed: Benchmark = {
  name: 'installed',
  title: 'installed size of a client with its dependencies, from packed tarballs',
  async run(progress) {
    const known = new Map<string, number>();
    const size = (folder: string): number => {
      const bytes = known.get(folder) ?? installedSize(folder);
      known.set(folder, bytes);
      return bytes;
    };
    return Object.keys(factories).map((name) => {
      progress(name);
      const folders = withDependencies(name, here);
      return {
        what: `installed size of ${name}`,
        unit: 'bytes' as const,
        // A fifth of the 10 MB that the smallest of other clients takes.
        reach: 2_100_000,
        measured: folders.reduce((sum, folder) => sum + size(folder), 0),
        note: `${folders.length} packages`,
      };
    });
  },
};
