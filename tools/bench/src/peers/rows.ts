import type { Row } from './row.ts';
import { bans } from './rows/bans.ts';
import { bundles } from './rows/bundle.ts';
import { burst } from './rows/burst.ts';
import { apis, http, tls } from './rows/calls.ts';
import { digits } from './rows/digits.ts';
import { generation } from './rows/generation.ts';
import { importing } from './rows/import.ts';
import { installed } from './rows/installed.ts';
import { lostAnswers } from './rows/lost-answers.ts';
import { memory } from './rows/memory.ts';
import { mistakesRow } from './rows/mistakes.ts';
import { batch, exchangeInformation, orders } from './rows/reading.ts';
import { secrets } from './rows/secrets.ts';
import { books, streams } from './rows/streams.ts';
import { types } from './rows/types.ts';

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
  memory,
  bans,
  lostAnswers,
  digits,
  secrets,
  mistakesRow,
  installed,
  bundles,
  types,
  generation,
  streams,
  books,
];
