import { installedSize, withDependencies } from '../../installed.ts';
import { here } from '../../paths.ts';
import { peersFolder } from '../entrants.ts';
import type { Row } from '../row.ts';
import type { Entry } from '../section.ts';

const packages: readonly { readonly name: string; readonly from: string }[] = [
  { name: '@openderivs/binance-usdm', from: here },
  { name: '@openderivs/binance-coinm', from: here },
  { name: '@openderivs/binance-pm', from: here },
  { name: '@openderivs/bitget-mix', from: here },
  { name: '@openderivs/bitget-uta', from: here },
  { name: 'undici', from: here },
  { name: 'openapi-fetch', from: here },
  { name: '@binance/derivatives-trading-usds-futures', from: peersFolder },
  { name: '@binance/derivatives-trading-coin-futures', from: peersFolder },
  { name: '@binance/derivatives-trading-portfolio-margin', from: peersFolder },
  { name: 'binance', from: peersFolder },
  { name: 'bitget-api', from: peersFolder },
  { name: 'ccxt', from: peersFolder },
];

/** What a library takes on disk, and how many packages one trusts with it. */
export const installed: Row = {
  name: 'installed',
  title: 'installed size and number of packages',
  quick: true,
  counted: true,
  async run({ progress }) {
    const known = new Map<string, number>();
    const sizeOf = (folder: string): number => {
      const bytes = known.get(folder) ?? installedSize(folder);
      known.set(folder, bytes);
      return bytes;
    };
    const entries = packages.map(({ name, from }): Entry => {
      progress(name);
      const folders = withDependencies(name, from);
      return {
        contender: name.replace('@openderivs/', 'OpenDerivs: '),
        cells: {
          size: { value: folders.reduce((sum, folder) => sum + sizeOf(folder), 0), unit: 'bytes' },
          packages: { value: folders.length, unit: 'count' },
        },
      };
    });
    return [
      {
        ...{ id: 'installed', row: 'installed', title: 'Installed size', columns: ['size', 'packages'], entries },
        text: 'All files of a package and of everything it depends on, itself counted. Ours are packed first and unpacked, as npm would. Optional dependencies are not counted.',
        chart: { column: 'size', caption: 'Installed size, with all dependencies' },
      },
    ];
  },
};
