import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { here } from '../../paths.ts';
import { interleave } from '../../rounds.ts';
import { ratio, summary } from '../../statistics.ts';
import { peersFolder } from '../entrants.ts';
import type { Row } from '../row.ts';
import type { Entry } from '../section.ts';

const run = promisify(execFile);

/** What a program imports to make a call, and from which folder it is found. */
const modules: readonly { readonly contender: string; readonly module: string; readonly from: string }[] = [
  { contender: 'by hand: node:http', module: 'node:https', from: here },
  { contender: 'by hand: undici', module: 'undici', from: here },
  { contender: 'openapi-fetch', module: 'openapi-fetch', from: here },
  { contender: 'OpenDerivs: binance-usdm', module: '@openderivs/binance-usdm', from: here },
  { contender: 'OpenDerivs: bitget-mix', module: '@openderivs/bitget-mix', from: here },
  { contender: '@binance/…-usds-futures', module: '@binance/derivatives-trading-usds-futures', from: peersFolder },
  { contender: '@binance/…-coin-futures', module: '@binance/derivatives-trading-coin-futures', from: peersFolder },
  {
    contender: '@binance/…-portfolio-margin',
    module: '@binance/derivatives-trading-portfolio-margin',
    from: peersFolder,
  },
  { contender: 'binance', module: 'binance', from: peersFolder },
  { contender: 'bitget-api', module: 'bitget-api', from: peersFolder },
  { contender: 'ccxt', module: 'ccxt', from: peersFolder },
];

/** Milliseconds that a new Node takes to import a module: of the processor, which other programs do not lengthen. */
async function importOnce(module: string, cwd: string): Promise<number> {
  const program = `
    const before = process.cpuUsage();
    const found = await import(${JSON.stringify(module)});
    const { user, system } = process.cpuUsage(before);
    if (Object.keys(found).length === 0) throw new Error('nothing was imported');
    process.stdout.write(String((user + system) / 1000));
    process.exit();`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd });
  return Number(stdout);
}

/** How long a program waits for its library. */
export const importing: Row = {
  name: 'import',
  title: 'importing a library in a new process',
  quick: true,
  async run(bench) {
    const contenders = Object.fromEntries(
      modules.map(({ contender, module, from }) => [contender, () => importOnce(module, from)]),
    );
    const costs = await interleave(contenders, bench.quick ? 3 : 15, bench.progress);
    const least = costs['OpenDerivs: binance-usdm'] ?? [];
    const entries = modules.map(({ contender }): Entry => {
      const own = costs[contender] ?? [];
      const [cost, relative] = [summary(own), ratio(own, least)];
      return {
        contender,
        cells: {
          'CPU of the import': { value: cost.measured, unit: 'ms', spread: cost.spread },
          'to binance-usdm': { value: relative.measured, unit: 'times' },
        },
      };
    });
    return [
      {
        ...{ id: 'import', row: 'import', title: 'Importing a library' },
        text: 'Processor time of `import` in a new Node, with what it loads. A file cache holds the files.',
        columns: ['CPU of the import', 'to binance-usdm'],
        entries,
        chart: { column: 'CPU of the import', caption: 'Importing a library: processor time' },
      },
    ];
  },
};
