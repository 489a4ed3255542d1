import { pascal } from '@openderivs/generate';
import type { OrderKind } from '@openderivs/model';
import type { Facts } from '../facts.ts';

/** What a kind adds to the names of its functions: nothing for plain orders. */
const added = (kind: string): string => (kind === 'order' ? '' : pascal(kind));

const cancel = ({ client, target }: Facts, name: string, { waits }: OrderKind): string => `/**
 * Cancels an order and finds out what became of it, whatever happens to the answers. \`unknown\` is the only outcome with
 * which it may still be live${waits ? '; `triggered` means that it has placed an order of its own' : ''}.
 *
 * @example
 * const result = await cancel${added(name)}Surely(${target.receiver}, order);
 * if (result.outcome === 'unknown') alertSomeone(result.error);
 */
export const cancel${added(name)}Surely: OnOrder<${client}, object, ${waits ? 'CancelledTrigger' : 'Cancelled'}<object>, PlaceOptions> =
  make.cancel('${name}');
`;

const amend = ({ client, target }: Facts, name: string): string => `/**
 * Changes an open order and finds out whether it was changed, whatever happens to the answer.
 *
 * @example
 * const result = await amend${added(name)}Order(${target.receiver}, change);
 * if (result.outcome === 'amended') console.log(result.order);
 */
export const amend${added(name)}Order: OnOrder<${client}, object, Amended<object>, PlaceOptions> = make.amend('${name}');
`;

const bracket = ({ client, target }: Facts, name: string): string => `/**
 * Opens a position with a stop-loss and a take-profit. \`protected\` is said only after the list has shown the stop-loss.
 *
 * @example
 * const result = await place${added(name)}Bracket(${target.receiver}, { entry, stopLoss, takeProfit, ifUnprotected: 'close' });
 * if (result.outcome !== 'protected') console.log(result.outcome, result.filled);
 */
export const place${added(name)}Bracket: OnOrder<
  ${client},
  BracketTerms<object, object> & { readonly entry: object },
  Bracketed<object, object>,
  PlaceOptions
> = make.bracket('${name}');
`;

const whole = ({ client, target }: Facts): string => `/**
 * Cancels all open orders of every kind, then reads until two readings in a row show none.
 *
 * @example
 * const result = await cancelEverything(${target.receiver}, {});
 * if (result.outcome !== 'done') console.log(result.left, result.unread);
 */
export const cancelEverything: OnEverything<${client}, object, CancelledEverything, PlaceOptions> = make.cancelEverything();

/**
 * Cancels all open orders and closes all positions, until two readings in a row show neither.
 *
 * @example
 * const result = await flatten(${target.receiver}, {});
 * if (result.outcome !== 'flat') console.log(result.positions, result.left, result.unread);
 */
export const flatten: OnEverything<${client}, object, Flattened, PlaceOptions> = make.flatten();
`;

/** src/orders.ts: functions that cancel, change and close. The types of what they take are left to be narrowed by hand. */
export const orders = (facts: Facts): string => {
  const kinds = Object.entries(facts.document['x-orders']?.kinds ?? {});
  const functions = kinds.flatMap(([name, kind]) => [
    cancel(facts, name, kind),
    ...(kind.amend ? [amend(facts, name)] : []),
  ]);
  const brackets = Object.keys(facts.document['x-orders']?.brackets ?? {});
  const waiting = kinds.some(([, { waits }]) => waits);
  const plain = kinds.some(([, { waits }]) => !waits);
  const amended = kinds.some(([, kind]) => kind.amend);
  const types = [
    ...(amended ? ['Amended'] : []),
    ...(brackets.length > 0 ? ['Bracketed', 'BracketTerms'] : []),
    ...(plain ? ['Cancelled'] : []),
    'CancelledEverything',
    ...(waiting ? ['CancelledTrigger'] : []),
    'Flattened',
  ];
  return `import { ${types.map((each) => `type ${each}`).join(', ')}, createOrders, type OnEverything, type OnOrder } from '@openderivs/client/orders';
import type { PlaceOptions } from '@openderivs/client/placing';
import type { ${facts.client} } from './create.ts';
import { orders } from './generated/orders.ts';
import { placing } from './generated/placing.ts';

export type { ${types.join(', ')} } from '@openderivs/client/orders';
export type { PlaceOptions } from '@openderivs/client/placing';

const make = createOrders<${facts.client}, typeof orders>(orders, placing);

${[...functions, ...brackets.map((name) => bracket(facts, name)), whole(facts)].join('\n')}`;
};
