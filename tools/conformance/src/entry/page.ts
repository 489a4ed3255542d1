// What a browser's page runs: it comes from the control server itself.
import { runSuite } from '../suite/suite.ts';

runSuite(location.origin).catch((error: unknown) =>
  fetch('/broken', { method: 'POST', body: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
);
