import type { Row } from './row.ts';
import { burst } from './rows/burst.ts';
import { apis, http, tls } from './rows/calls.ts';
import { importing } from './rows/import.ts';
import { installed } from './rows/installed.ts';
import { memory } from './rows/memory.ts';
import { batch, exchangeInformation, orders } from './rows/reading.ts';

/** Every row, in the order in which they are run and shown. */
export const rows: readonly Row[] = [
  http,
  tls,
  apis,
  burst,
  exchangeInformation,
  orders,
  batch,
  importing,
  installed,
  memory,
];
