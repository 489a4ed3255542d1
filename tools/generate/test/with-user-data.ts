import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from './workspace.ts';

const SPECS = 'specs/binance-usdm';

/** Where the facts are described. */
export const userDataFile = `${SPECS}/user-data.yaml`;

/** Lets the exchange of the small workspace tell accounts what becomes of them: of fills, and of debts. */
export function withUserData(workspace: Workspace): Workspace {
  mkdirSync(join(workspace.folder, SPECS, 'channels'), { recursive: true });
  const root = `${SPECS}/asyncapi.yaml`;
  for (const _server of ['production', 'sandbox'])
    workspace.edit(root, '[public, market]', '[public, market, private]');
  workspace.edit(root, '  x-streams:', '  x-user-data: { $ref: user-data.yaml }\n  x-streams:');
  workspace.edit(root, 'channels:\n', 'channels:\n  userEvents: { $ref: channels/userEvents.yaml }\n');
  for (const [name, text] of Object.entries(files)) workspace.write(`${SPECS}/${name}`, text);
  return workspace;
}

const event = (name: string, members: string) => `type: object
description: Something happened.
required: [e, E]
properties:
  e: { ${name}, title: Event, description: What it is., x-zh: 事件名。 }
  E: { type: integer, format: unix-ms, title: Time, description: When it was sent., x-zh: 时间。 }
${members}`;

const files: Readonly<Record<string, string>> = {
  'schemas/Filled.yaml': event(
    'const: FILLED',
    `  i: { type: integer, format: int64, title: Order id, description: Of the order., x-zh: 订单号。 }
  s: { type: string, title: Symbol, description: The contract., x-zh: 合约。 }
  X: { anyOf: [{ $ref: OrderStatus.yaml }, { type: string }], title: Status, description: Of the order., x-zh: 状态。 }
  T: { type: integer, format: unix-ms, title: Trade time, description: When it happened., x-zh: 成交时间。 }
`,
  ),
  'schemas/Owed.yaml': event(
    'const: OWED',
    '  T: { type: integer, format: int64, title: Number, description: Of the debt., x-zh: 编号。 }\n',
  ),
  'schemas/Other.yaml': event('type: string', ''),
  'channels/userEvents.yaml': `address: '{key}'
title: User data
summary: What becomes of the account.
description: When it happens.
x-zh: { summary: 账户的变动。, description: 发生时推送。 }
externalDocs: { url: https://example.com/user }
x-route: private
x-user-data: true
x-time: E
x-overflow: keep
parameters:
  key: { description: The key., x-zh: 密钥。, examples: [abc] }
messages:
  FILLED:
    payload: { $ref: ../schemas/Filled.yaml }
    examples: [{ payload: { e: FILLED, E: 1795120479687, i: 7, s: BTCUSDT, X: FILLED, T: 1795120479687 } }]
  OWED:
    payload: { $ref: ../schemas/Owed.yaml }
    examples: [{ payload: { e: OWED, E: 1795120479687, T: 9 } }]
  unknown:
    payload: { $ref: ../schemas/Other.yaml }
    examples: [{ payload: { e: NEW_ONE, E: 1795120479687 } }]
`,
  'user-data.yaml': `channels:
  - { channel: userEvents }
streamKey:
  start: getExchangeInformation
  keep: getExchangeInformation
  at: serverTime
  path: /private/ws?key={key}&events={events}
  gone: [-5027]
  expired: { e: OWED }
  minutes: 60
frames:
  - channel: userEvents
    when: { e: FILLED }
    facts:
      - kind: order
        fields: { symbol: s, orderId: i, side: s, type: s, status: X, time: /T }
        open: { X: NEW }
others: [OWED]
reads:
  orders:
    - operation: queryOrder
      parameters: { symbol: '{symbol}' }
      facts: [{ kind: order, fields: { symbol: symbol, orderId: orderId, side: type, type: type, status: status } }]
  positions:
    - operation: markPrice
      facts: [{ kind: position, at: '[]', fields: { symbol: symbol, amount: markPrice }, set: { side: BOTH } }]
  balances:
    - operation: getExchangeInformation
      facts: [{ kind: balance, at: 'filters[]', fields: { asset: filterType, balance: /rate } }]
  order:
    - operation: queryOrder
      parameters: { symbol: '{symbol}', orderId: '{orderId}' }
      absent: [-5027]
      facts: [{ kind: order, fields: { symbol: symbol, orderId: orderId, side: type, type: type, status: [status, type] } }]
  fills:
    - operation: queryOrder
      parameters: { symbol: '{symbol}' }
      reach: 90d
      facts: [{ kind: fill, fields: { symbol: symbol, tradeId: orderId, orderId: orderId, side: type, price: price, quantity: price, maker: { is: { type: LIMIT } } } }]
  symbols:
    - { operation: markPrice, at: '[].symbol' }
`,
};
