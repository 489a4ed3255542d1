import { apis } from '../apis/subjects.ts';

export const help = `Usage: openderivs-doctor [options]

Checks whether the APIs can be reached, the clock, the key and its account. Makes the calls that only read, and reports where
answers differ from the OpenDerivs descriptions, without a key, an id, an amount or an address in it.

Options:
  --api <name>          look at this API only: ${apis.join(', ')}; may be given again
  --environment <name>  production (when left out), demo, testnet or sandbox
  --base-url <url>      call this address instead of the environment's; needs one --api
  --symbol <symbol>     the contract that calls name; one that is traded when left out
  --keys <file>         read keys from this file, of lines such as BINANCE_API_KEY=…
  --orders              place one order far from the market and cancel it; on a test environment only
  --out <file>          write the report there, ready for an issue
  --json                print the report as JSON
  --help                print this text
  --version             print the version

Keys are read from the environment or from --keys, never from arguments: other processes can read the arguments of this one,
and shells keep them in a history. The names are
  BINANCE_API_KEY  with BINANCE_SECRET_KEY or BINANCE_PRIVATE_KEY (and BINANCE_PRIVATE_KEY_PASSPHRASE)
  BITGET_API_KEY   with BITGET_PASSPHRASE and BITGET_SECRET_KEY or BITGET_PRIVATE_KEY
A name with the API in it goes first: BITGET_UTA_API_KEY, BINANCE_PM_API_KEY. Without a key only public calls are made.

Exit codes: 0 nothing found, 1 answers differ from the descriptions, 2 a check found a problem, 3 it could not run.
`;
