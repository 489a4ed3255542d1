// What Node, Bun and Deno run: the control server's address is the only argument.
import { runSuite } from '../suite/suite.ts';

const control = process.argv[2];
if (control === undefined) throw new Error('Give the address of the control server.');
await runSuite(control);
