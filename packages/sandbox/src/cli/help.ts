import { accountKinds, apis, defaultPortBase } from '../exchanges.ts';

const ports = apis.map((api, index) => `  --${`${api} <port>`.padEnd(24)} port of ${api} (${defaultPortBase + index})`);

export const help = `Usage: openderivs-sandbox [options]

Starts a local exchange made from the OpenDerivs descriptions, one HTTP listener per API.

Options:
  --port-base <port>         first of the APIs' ports, which follow each other (${defaultPortBase})
${ports.join('\n')}
  --api <name>               serve this API only; may be given again
  --account <name>=<kind>    kind of a Bitget account: ${accountKinds.join(' or ')}; may be given again
  --host <address>           address to listen on (127.0.0.1)
  --limits                   enforce rate limits instead of only reporting them
  --strict-parameters        refuse Binance parameters that are not described
  --latency <ms>             answer this much later
  --quiet                    print nothing but errors
  --help                     print this text
  --version                  print the version

Every key it prints is made up and opens nothing but this sandbox.
`;
