import type { Bracket, BracketLeg, Document, StreamsDocument } from '@openderivs/model';
import type { Description } from '../src/index.ts';

/** Built anew each time: tests change what they are given. */
const leg = (): BracketLeg => ({
  kind: 'order',
  operation: 'newOrder',
  takes: { triggerPrice: 'price' },
  from: { symbol: 'symbol' },
  sides: { oneWay: { long: { side: 'SELL' }, short: { side: 'BUY' } } },
  seen: { trigger: 'price' },
});

const bracket = (): Bracket => ({
  entry: {
    kind: 'order',
    operation: 'newOrder',
    takes: ['symbol', 'side', 'quantity', 'price'],
    quantity: 'quantity',
    price: 'price',
    sides: { oneWay: { long: { side: ['BUY'] }, short: { side: ['SELL'] } } },
  },
  stopLoss: leg(),
  takeProfit: leg(),
  list: { operation: 'getOpenOrders' },
  position: 'getPositions',
});

/** A small exchange with one of everything that a rule is about. */
export const exchange = (): Description => ({ document: document(), streams: streams() });

const document = (): Document => ({
  openapi: '3.1.0',
  info: {
    title: 'Small',
    version: '2026.11.22',
    'x-client': { exchange: 'binance', symbol: 'BTCUSDT' },
    'x-limits': { pool: 'small', weight: { limits: { '1m': 2400 } } },
  },
  servers: [
    { url: 'https://api.example.com', description: 'production: real money.' },
    { url: 'https://demo.example.com', description: 'demo: paper.' },
  ],
  tags: [{ name: 'trade', description: 'Orders.' }],
  'x-lookup': ['symbol', 'orderId'],
  'x-placing': { absent: [-2013], taken: [{ code: -4116 }] },
  'x-filters': {
    contract: { symbol: 'symbol', status: 'status', open: ['ON'], read: { tick: 'tick' } },
    order: {
      operations: ['newOrder'],
      price: ['price'],
      quantity: ['quantity'],
      buys: [],
      sells: [],
      market: [],
      closes: [],
    },
    bracket: {},
    position: { quantity: 'amount' },
    codes: { 'price-step': -4014 },
  },
  'x-orders': {
    kinds: {
      order: {
        id: 'orderId',
        clientId: 'clientId',
        status: 'status',
        open: ['NEW'],
        over: ['CANCELED'],
        find: [{ operation: 'getOrder', id: 'orderId' }],
        cancel: { operation: 'cancelOrder', id: 'orderId', clientId: 'clientId' },
        lists: [{ operation: 'getOpenOrders' }],
      },
    },
    positions: [
      {
        operation: 'getPositions',
        amount: 'amount',
        hedge: { side: ['LONG', 'SHORT'] },
        close: {
          kind: 'order',
          operation: 'newOrder',
          side: 'side',
          quantity: 'quantity',
          set: { type: 'MARKET' },
          from: { symbol: 'symbol' },
          oneWay: { long: 'SELL', short: 'BUY' },
          hedge: { long: 'SELL', short: 'BUY' },
        },
      },
    ],
    brackets: { order: bracket() },
  },
  'x-error-codes': {
    '-1001': { outcome: 'unknown', name: 'DISCONNECTED', meaning: 'Lost.', remedy: 'Look it up.' },
    '-2019': { outcome: 'refused', name: 'MARGIN_NOT_SUFFICIENT', meaning: 'No margin.', remedy: 'Add some.' },
    '503': { outcome: 'unknown', source: 'The docs.', says: [{ text: 'Service Unavailable.', outcome: 'refused' }] },
  },
  paths: {
    '/order': {
      post: {
        operationId: 'newOrder',
        summary: 'Place an order.',
        description: 'Sends one order.',
        tags: ['trade'],
        security: [{ ApiKey: [], Signature: ['TRADE'] }],
        'x-weight': 1,
        'x-idempotency': 'create',
        'x-success': ['orderId'],
        'x-widens': ['reduceOnly'],
        'x-placing': { id: 'clientId', answerId: 'clientId', time: 'time', find: [{ operation: 'getOrder' }] },
        'x-constraints': [{ atMostOneOf: ['price', 'priceMatch'] }],
        parameters: [
          { name: 'symbol', in: 'query', required: true, schema: { type: 'string', maxLength: 20 } },
          { name: 'side', in: 'query', required: true, schema: { $ref: '#/components/schemas/Side' } },
          { name: 'price', in: 'query', schema: { type: 'string', format: 'decimal' } },
          { name: 'priceMatch', in: 'query', schema: { type: 'string' } },
          { name: 'reduceOnly', in: 'query', schema: { type: 'string', enum: ['true', 'false'] } },
          { name: 'clientId', in: 'query', schema: { type: 'string', pattern: '^[a-z]+$' } },
          { name: 'respType', in: 'query', schema: { $ref: '#/components/schemas/RespType', default: 'ACK' } },
          { name: 'note', in: 'query', schema: { type: ['string', 'null'] } },
          {
            name: 'countdown',
            in: 'query',
            schema: { anyOf: [{ const: '0' }, { type: 'string', format: 'decimal', 'x-minimum': '5' }] },
          },
        ],
        responses: {
          '200': answer({ $ref: '#/components/schemas/Order' }),
          default: answer({ $ref: '#/components/schemas/Refusal' }),
        },
      },
      get: {
        operationId: 'getOrder',
        summary: 'Read an order.',
        security: [{ ApiKey: [] }],
        'x-result-by': { parameter: 'orderId', present: 'one', absent: 'many' },
        parameters: [{ name: 'orderId', in: 'query', schema: { type: 'integer', format: 'int64' } }],
        responses: { '200': answer({ $ref: '#/components/schemas/Order' }) },
      },
    },
    '/orders': {
      post: {
        operationId: 'newOrders',
        summary: 'Place orders.',
        security: [{ ApiKey: [], Signature: ['TRADE'] }],
        'x-idempotency': 'create',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewOrders' } } },
        },
        responses: { '200': answer({ type: 'array', items: { $ref: '#/components/schemas/Order' } }) },
      },
    },
    '/history': {
      get: {
        operationId: 'getHistory',
        summary: 'List fills.',
        security: [],
        'x-paging': { by: 'time', item: 'time', span: '7d' },
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 1000, default: 500 } },
        ],
        responses: { '200': answer({ type: 'array', maxItems: 1000, items: { $ref: '#/components/schemas/Candle' } }) },
      },
    },
  },
  components: {
    securitySchemes: { ApiKey: { type: 'apiKey' }, Signature: { type: 'apiKey' } },
    schemas: {
      Side: { type: 'string', enum: ['BUY', 'SELL'], description: 'Which way.' },
      RespType: { type: 'string', enum: ['ACK', 'RESULT'] },
      Status: { type: 'string', enum: ['NEW', 'FILLED'] },
      Candle: { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'string', format: 'decimal' }] },
      Refusal: {
        type: 'object',
        required: ['code'],
        properties: { code: { type: 'integer' }, msg: { type: 'string' } },
      },
      Order: {
        type: 'object',
        required: ['orderId', 'status', 'side', 'filters'],
        properties: {
          orderId: { type: 'integer', format: 'int64' },
          status: { anyOf: [{ $ref: '#/components/schemas/Status' }, { type: 'string' }] },
          side: { $ref: '#/components/schemas/Side' },
          avgPrice: { type: 'string', format: 'decimal' },
          stopPrice: { anyOf: [{ const: '' }, { type: 'string', format: 'decimal' }] },
          text: { type: 'string' },
          parent: { $ref: '#/components/schemas/Order' },
          filters: {
            type: 'array',
            items: {
              oneOf: [{ $ref: '#/components/schemas/PriceFilter' }, { $ref: '#/components/schemas/UnknownFilter' }],
            },
          },
          legs: { oneOf: [{ $ref: '#/components/schemas/Long' }, { $ref: '#/components/schemas/Short' }] },
        },
      },
      PriceFilter: {
        type: 'object',
        required: ['kind'],
        properties: { kind: { const: 'PRICE' }, tick: { type: 'string' } },
      },
      UnknownFilter: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
      Long: { type: 'object', properties: { long: { type: 'string' } } },
      Short: { type: 'object', properties: { short: { type: 'string' } } },
      NewOrders: {
        allOf: [
          { type: 'object', required: ['symbol'], properties: { symbol: { type: 'string' } } },
          {
            type: 'object',
            required: ['orders'],
            properties: {
              orders: { type: 'array', minItems: 1, maxItems: 5, items: { $ref: '#/components/schemas/NewItem' } },
            },
          },
        ],
      },
      NewItem: {
        type: 'object',
        required: ['side'],
        properties: {
          side: { $ref: '#/components/schemas/Side' },
          size: { type: 'string', format: 'decimal' },
          tag: { type: 'string' },
        },
        'x-constraints': [{ atLeastOneOf: ['size', 'tag'] }],
      },
    },
  },
});

const answer = (schema: object) => ({ description: 'Done.', content: { 'application/json': { schema, example: {} } } });

const streams = (): StreamsDocument => ({
  asyncapi: '3.0.0',
  info: {
    title: 'Small',
    version: '2026.11.22',
    'x-streams': {
      pool: 'small',
      streams: 200,
      framesPerSecond: 10,
      perFrame: 100,
      lifetime: 86400,
      heartbeat: { from: 'server', every: 180, within: 600 },
    },
  },
  servers: {
    production: {
      host: 'ws.example.com',
      pathname: '/{route}',
      protocol: 'wss',
      variables: { route: { enum: ['public', 'market'] } },
    },
  },
  channels: {
    trade: {
      address: '{symbol}@trade',
      summary: 'Trades.',
      'x-time': 'E',
      'x-sequence': { id: 't' },
      'x-overflow': 'keep',
      parameters: { symbol: { description: 'A contract.', 'x-case': 'lower', 'x-many': true } },
      messages: { trade: { payload: { $ref: '#/components/schemas/TradeEvent' } } },
    },
    account: {
      address: '{key}',
      summary: 'What an account is told.',
      'x-overflow': 'keep',
      'x-user-data': true,
      messages: {
        ORDER: { payload: { type: 'object', properties: { o: { type: 'string' } } } },
        BALANCE: { payload: { type: 'object', properties: { b: { type: 'string' } } } },
      },
    },
    depth: {
      address: '{symbol}@depth{speed}',
      summary: 'Books.',
      'x-overflow': 'resync',
      parameters: {
        symbol: { description: 'A contract.' },
        speed: { description: 'How often.', enum: ['', '@100ms', '@500ms'], 'x-lead': '@', 'x-left-out': '250ms' },
      },
      messages: { depth: { payload: { type: 'object', properties: { u: { type: 'integer' } } } } },
    },
  },
  components: {
    schemas: {
      TradeEvent: {
        type: 'object',
        required: ['E', 'p'],
        properties: {
          E: { type: 'integer', format: 'unix-ms' },
          p: { type: 'string', format: 'decimal' },
          m: { type: 'boolean' },
        },
      },
    },
  },
});
