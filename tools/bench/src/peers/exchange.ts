// The exchange of the bench, in a process of its own, so that what it costs is not counted as a client's: over HTTP and
// TLS, `exchange.ts <key file> <certificate file>`. It verifies each signed call and answers it with what only this
// answer has. Tells its ports to whoever started it, and what came when it is asked; it ends with them.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAnswers } from './answers.ts';
import { secretKey } from './calls.ts';
import { type Verdict, verify } from './verify.ts';

/** What came since it was asked last. */
export interface Seen {
  /** Connections of either kind. */
  readonly connections: number;
  /** Calls that were verified and asked for what they should, by key. */
  readonly verified: Readonly<Record<string, number>>;
  /** What only the last answer to a key had: its number. */
  readonly last: Readonly<Record<string, number>>;
  /** What was wrong with the others, by key. */
  readonly refused: Readonly<Record<string, string>>;
}

/** What it says when it listens. */
export interface Ports {
  readonly http: number;
  readonly https: number;
}

const [keyFile = '', certificateFile = ''] = process.argv.slice(2);

let connections = 0;
let verified: Record<string, number> = {};
let last: Record<string, number> = {};
let refused: Record<string, string> = {};
const answers = createAnswers();

const reply = (response: ServerResponse, status: number, body: string): void => {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-mbx-used-weight-1m': '5',
  };
  response.writeHead(status, headers).end(body);
};

function answerVerdict(response: ServerResponse, path: string, verdict: Verdict): void {
  const refuse = (because: string): void => {
    refused[verdict.apiKey] = because;
    reply(response, 400, '{"code":-1022,"msg":"Signature for this request is not valid."}');
  };
  if (!verdict.verified) {
    refuse(verdict.because);
    return;
  }
  try {
    const body = answers.signed(path, verdict.parameters);
    verified[verdict.apiKey] = (verified[verdict.apiKey] ?? 0) + 1;
    last[verdict.apiKey] = answers.number();
    reply(response, 200, body);
  } catch (error) {
    refuse((error as Error).message);
  }
}

const listener: RequestListener = (request: IncomingMessage, response) => {
  const target = request.url ?? '';
  const path = target.split('?')[0] ?? '';
  if (path === '/fapi/v1/exchangeInfo') {
    request.resume();
    reply(response, 200, answers.exchangeInformation);
    return;
  }
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (piece: string) => {
    body += piece;
  });
  request.on('end', () => {
    const received = { method: request.method ?? '', target, headers: request.headers, body };
    answerVerdict(response, path, verify(received, secretKey, Date.now()));
  });
};

/** Connections that wait for the next turn are not closed meanwhile. */
const kept = { keepAliveTimeout: 600_000 };
const plain = createServer(kept, listener);
const secure = createTlsServer({ ...kept, key: readFileSync(keyFile), cert: readFileSync(certificateFile) }, listener);
const count = (): void => {
  connections += 1;
};
plain.on('connection', count);
secure.on('secureConnection', count);

const portOf = (server: typeof plain | typeof secure): number => (server.address() as AddressInfo).port;

plain.listen(0, '127.0.0.1', () => {
  secure.listen(0, '127.0.0.1', () => {
    process.send?.({ http: portOf(plain), https: portOf(secure) } satisfies Ports);
  });
});
process.on('message', () => {
  process.send?.({ connections, verified, last, refused } satisfies Seen);
  connections = 0;
  verified = {};
  last = {};
  refused = {};
});
process.on('disconnect', () => process.exit());
