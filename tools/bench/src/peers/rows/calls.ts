import { signedCalls } from '../calls.ts';
import { isLast } from '../check.ts';
import type { Api } from '../contender.ts';
import type { Row } from '../row.ts';
import type { Section } from '../section.ts';
import { columns, entriesOf, timed } from './timed.ts';

/** Whom everyone is compared with. */
export const floor = 'by hand: node:http';

const atOnce = (concurrency: number): string => (concurrency === 1 ? 'one after the other' : `${concurrency} at once`);

const over = (name: 'http' | 'tls'): Row => {
  const wire = name === 'http' ? 'HTTP' : 'TLS';
  return {
    name,
    title: `one signed call over ${wire}, 1 and 32 at once: CPU, throughput, percentiles, connections`,
    quick: true,
    async run(bench) {
      const origin = name === 'http' ? bench.exchange.http : bench.exchange.https;
      const concurrencies = [1, 32];
      const result = await timed(bench, { api: 'usdm', task: 'call', origin, concurrencies, isRight: isLast });
      return concurrencies.map(
        (concurrency): Section => ({
          id: `${name}-${concurrency}`,
          row: name,
          title: `One signed call over ${wire}, ${atOnce(concurrency)}`,
          text: `\`POST ${signedCalls.usdm.path}\`, signed with HMAC.`,
          columns,
          entries: entriesOf(result, concurrency, floor),
          chart: { column: 'CPU, ratio', caption: `CPU per signed call over ${wire}, ${atOnce(concurrency)}` },
        }),
      );
    },
  };
};

/** A signed call of USDⓈ-M. */
export const http = over('http');
export const tls = over('tls');

const others: readonly Api[] = ['coinm', 'pm', 'bitget'];
const titles: Readonly<Record<Api, string>> = {
  usdm: 'USDⓈ-M',
  coinm: 'COIN-M',
  pm: 'Portfolio Margin',
  bitget: 'Bitget',
};

/** The signed calls of the other APIs. */
export const apis: Row = {
  name: 'apis',
  title: 'one signed call of COIN-M, Portfolio Margin and Bitget over HTTP, 32 at once',
  quick: false,
  async run(bench) {
    const sections: Section[] = [];
    for (const api of others) {
      const { title, path } = signedCalls[api];
      const work = { api, task: 'call', origin: bench.exchange.http, concurrencies: [32], isRight: isLast } as const;
      const entries = entriesOf(await timed(bench, work), 32, floor);
      const text = `\`POST ${path}\`, ${title}, signed with HMAC.`;
      sections.push({
        id: `apis-${api}`,
        row: 'apis',
        title: `One signed call of ${titles[api]}, 32 at once`,
        text,
        columns,
        entries,
      });
    }
    return sections;
  },
};
