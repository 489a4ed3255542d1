import { batchSize, listed } from '../calls.ts';
import { hasLength } from '../check.ts';
import type { Row } from '../row.ts';
import { floor } from './calls.ts';
import { columns, entriesOf, timed, type Work } from './timed.ts';

const readingRow = (
  name: string,
  title: string,
  text: string,
  work: Pick<Work, 'task' | 'isRight' | 'isSigned'>,
): Row => ({
  ...{ name, title, quick: true },
  async run(bench) {
    const result = await timed(bench, { ...work, api: 'usdm', origin: bench.exchange.http, concurrencies: [1] });
    const entries = entriesOf(result, 1, floor);
    const chart = { column: 'CPU, ratio', caption: `CPU: ${title}` };
    return [
      { id: name, row: name, title: `${title[0]?.toUpperCase()}${title.slice(1)}`, text, columns, entries, chart },
    ];
  },
});

/** Exchange information, called and read. */
export const exchangeInformation = readingRow(
  'exchange-information',
  'reading exchange information',
  `\`GET /fapi/v1/exchangeInfo\`: 1.5 MB with ${listed.contracts} contracts, not compressed, one call after the other.`,
  { task: 'exchangeInformation', isRight: hasLength(listed.contracts), isSigned: false },
);

/** A thousand orders, called and read. */
export const orders = readingRow(
  'orders',
  'reading 1,000 orders with long ids',
  '`GET /fapi/v1/allOrders`: ids beyond 2^53, as the exchange has them, one call after the other. Who loses their digits stands under "Digits".',
  { task: 'orders', isRight: hasLength(listed.orders) },
);

/** Five orders in a call. */
export const batch = readingRow(
  'batch',
  `placing ${batchSize} orders in a batch`,
  '`POST /fapi/v1/batchOrders`, one call after the other.',
  { task: 'batch', isRight: hasLength(batchSize) },
);
