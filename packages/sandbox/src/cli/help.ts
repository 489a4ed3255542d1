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
  --world                    let prices move, and countdowns, fills and funding happen when they are due
  --market                   the same, and let orders meet each other and the prices on a market, order by order
  --seed <number>            with --world: what chance follows from; the same seed gives the same history (1)
  --speed <times>            with --world: how many times as fast as real time (1)
  --from <time>              with --world: when it begins, as 2026-01-01 or milliseconds (now, or the first line of a file)
  --step <ms>                with --world: from one step of a price to the next (100)
  --candles <symbol>=<file>  with --world: prices from a CSV file (time,open,high,low,close,volume); may be given again
  --trades <symbol>=<file>   with --world: prices from a CSV file (time,price,quantity,side); may be given again
  --ui                       serve a page to look at it, on 127.0.0.1
  --ui-port <port>           with --ui: its port (${defaultPortBase - 1})
  --quiet                    print nothing but errors
  --help                     print this text
  --version                  print the version

Every key it prints is made up and opens nothing but this sandbox.
`;
