import type { Exchange } from '../../src/exchange.ts';
import type { Handler } from '../../src/handlers/handler.ts';
import { pageFrom } from '../../src/handlers/rows.ts';
import { valuesOf } from '../../src/parameters/values.ts';
import { Refusal } from '../../src/refusal.ts';
import { fillNow } from '../../src/state/matching.ts';
import type { Order } from '../../src/state/order.ts';
import type { ProductRules } from '../../src/state/product.ts';

const perpetuals: ProductRules = {
  name: 'perpetuals',
  assets: ['USD'],
  fees: { maker: '0', taker: '0.001' },
  marginAsset: () => 'USD',
  buys: ({ side }) => side === 'long',
  closes: () => false,
  limitTypes: [],
};

const order: Handler = {
  serves: { 'invented-perps': ['takeOrder'] },
  handle: ({ account, values, ids, now }) => {
    const book = account.book('perpetuals');
    const [symbol, quantity] = [values.text('symbol') ?? '', values.text('quantity') ?? ''];
    const id = ids.next();
    const taken: Order = {
      id,
      clientId: '',
      service: 'plain',
      symbol,
      side: values.text('side') ?? '',
      positionSide: 'BOTH',
      type: 'market',
      status: 'open',
      price: '0',
      quantity,
      changes: 0,
      given: new Map(),
      createdAt: now,
      updatedAt: now,
    };
    fillNow(book, ids, taken, now);
    return { order: String(id) };
  },
};

const fills: Handler = {
  serves: { 'invented-perps': ['listFills'] },
  handle: ({ account, values }) =>
    pageFrom(values, account.book('perpetuals').history.fills, { limit: Number(values.text('limit') ?? 10) }).map(
      ({ price, quantity, commission }) => ({ price, quantity, commission }),
    ),
};

const refusal = (code: string): Refusal => new Refusal(403, code, `Refused: ${code}.`);

/** An exchange that nobody knows, made of nothing but this folder. Its keys stand in a header, and nothing is signed. */
export const invented = {
  name: 'invented',
  apis: ['invented-perps'],
  products: [[perpetuals]],
  usualProduct: 'perpetuals',
  handlers: [order, fills],
  keys: [{ exchange: 'invented', account: 'someone', apiKey: 'sesame', verifier: { kind: 'hmac', secretKey: '' } }],
  credentials: { open: { apiKey: 'sesame' } },
  shownKeys: () => ({ Invented: { apiKey: 'sesame' } }),
  envelope: {
    dataOf: (example) => example,
    withData: (_example, data) => data,
    answer: (data) => ({ ok: data === undefined ? {} : data }),
    example: (example) => ({ ok: example }),
    refusal: (code, msg) => ({ no: { code, msg } }),
  },
  batch: { change: () => undefined, extra: () => null },
  words: {
    textOf: () => undefined,
    statusOf: () => 403,
    timeout: { code: 'late' },
    limited: () => ({ code: 'slower', msg: 'Slower.' }),
    echo: 'what',
    quotedHeaders: ['key'],
    retyped: Number,
    clientIds: ['mine'],
    times: ['time'],
  },
  createGate: ({ keys, account }) => ({
    admit: (operation, incoming) => {
      const credential = keys('invented', incoming.header('key') ?? '');
      if (operation.access !== 'public' && credential === undefined) throw refusal('unknown-key');
      const values = valuesOf(Object.fromEntries(new URLSearchParams(incoming.query)));
      return { values, account: account(credential?.account ?? 'nobody') };
    },
    check: () => {},
    reset: () => {},
  }),
  readValues: (incoming) => valuesOf(Object.fromEntries(new URLSearchParams(incoming.query))),
  unknownRoute: (method, path) => refusal(`no-${method}-${path}`),
} as const satisfies Exchange;
