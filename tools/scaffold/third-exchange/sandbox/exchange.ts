import type { Exchange, Gate, GateParts } from '../exchange.ts';
import type { Incoming } from '../http/incoming.ts';
import { readPairs } from '../http/query.ts';
import { isJsonObject, isReadObject, type ReadJson, readJson } from '../json.ts';
import { checkFields } from '../parameters/check-fields.ts';
import { valuesOf } from '../parameters/values.ts';
import type { ProductRules } from '../state/product.ts';
import { authenticate } from './authenticate.ts';
import { lagoonCredentials, lagoonKeys } from './credentials.ts';
import { refusal, statusOf, textOf } from './errors.ts';
import { lagoonHandlers } from './handlers.ts';

const perpetuals = {
  name: 'lagoon',
  assets: ['USD'],
  fees: { maker: '0', taker: '0.0005' },
  marginAsset: () => 'USD',
  buys: ({ side }) => side === 'buy',
  closes: () => false,
  limitTypes: ['limit'],
} as const satisfies ProductRules;

const given = ({ method, query, body }: Incoming): { [name: string]: ReadJson } => {
  if (method === 'GET') return Object.fromEntries(readPairs(query));
  const read = readJson(body);
  return isReadObject(read) ? read : {};
};

const createGate = ({ clock, keys, account }: GateParts): Gate => ({
  admit: (operation, incoming, _headers, record) => {
    const credential = authenticate(operation, incoming, (apiKey) => keys('lagoon', apiKey), clock.now());
    const values = valuesOf(given(incoming));
    if (incoming.method !== 'GET') record.body = [...values.names];
    const problem = checkFields(operation, values, 'absent');
    if (problem !== undefined) throw refusal('10004', 'name' in problem ? problem.name : '');
    return { values, account: account(credential?.account ?? 'nobody') };
  },
  check: () => {},
  reset: () => {},
});

/** An exchange that does not exist. Its keys sign with HMAC-SHA512, and its answers have an envelope of their own. */
export const lagoon = {
  name: 'lagoon',
  apis: ['lagoon-perps'],
  products: [[perpetuals]],
  usualProduct: 'lagoon',
  handlers: lagoonHandlers,
  keys: lagoonKeys,
  credentials: lagoonCredentials,
  shownKeys: () => ({ 'Lagoon, HMAC': { ...lagoonCredentials.hmac } }),
  envelope: {
    dataOf: (example) => (isJsonObject(example) ? (example.result ?? null) : example),
    withData: (example, result) => (isJsonObject(example) ? { ...example, result } : result),
    answer: (result) => ({ ok: true, result }),
    example: (example) => example,
    refusal: (code, text) => ({ ok: false, error: { code: String(code), text } }),
  },
  batch: { change: () => undefined, extra: () => null },
  words: {
    textOf: (code) => textOf(String(code)),
    statusOf: (code) => statusOf(String(code)),
    timeout: { code: '10007' },
    limited: () => ({ code: '10006', msg: textOf('10006') ?? '' }),
    echo: '10004',
    quotedHeaders: ['lagoon-auth'],
    retyped: Number,
    clientIds: ['client_id'],
    times: ['time'],
  },
  createGate,
  readValues: (incoming) => valuesOf(given(incoming)),
  unknownRoute: () => refusal('10008'),
} as const satisfies Exchange;
