import { operationsOf, type Placing } from '@openderivs/model';
import { type Facts, placingOf } from '../facts.ts';

const isBatch = ({ id }: Placing): boolean => id.includes('.');

const found = ({ absenceProves }: Placing): string =>
  absenceProves === false
    ? '`placed` or `unknown`: not finding an order of this kind proves nothing, so it never ends as `refused`.'
    : '`placed` (also when the order has been filled or cancelled by now), `refused` (it did not take effect and never will), or `unknown`.';

const one = ({ client, target }: Facts, operation: string, name: string, placing: Placing): string => `/**
 * Places an order and finds out what became of it, whatever happens to the answer.
 *
 * The order is placed at most once. When its outcome is unknown, it is looked up by its \`${placing.id}\` (one is made if you
 * give none) until it is found, or until it can no longer arrive and is not there. Bad input throws and sends nothing; what
 * the exchange or the network does never throws: \`outcome\` is ${found(placing)}
 *
 * \`${target.receiver}.${operation}\` throws when the outcome is \`refused\` or \`unknown\`, and leaves the looking up to you.
 *
 * @example
 * const result = await ${name}(${target.receiver}, order);
 * if (result.outcome === 'placed') console.log(result.order);
 * else if (result.outcome === 'refused') console.log(result.error.message);
 * else alertSomeone(result.clientOrderId);
 */
export const ${name}: Place<${client}, typeof placing, '${operation}'> = one('${operation}');
`;

const many = ({ client, target }: Facts, operation: string, name: string): string => `/**
 * Places several orders in one call and finds out what became of each: the exchange takes or refuses them one by one.
 *
 * Gives one result per order, in the order given. Those whose outcome is unknown are looked up one after the other, so a
 * batch whose answer is lost takes a little longer. Client order ids must differ.
 *
 * \`${target.receiver}.${operation}\` throws when the outcome is \`refused\` or \`unknown\`, and leaves the looking up to you.
 *
 * @example
 * const results = await ${name}(${target.receiver}, orders);
 * for (const { outcome, clientOrderId } of results) console.log(clientOrderId, outcome);
 */
export const ${name}: PlaceBatch<${client}, typeof placing, '${operation}'> = many('${operation}');
`;

/** src/placing.ts: a function for each operation that places orders. */
export const placing = (facts: Facts): string => {
  const { client, document } = facts;
  const operations = operationsOf(document).map(({ operation }) => operation);
  const kinds = placingOf(facts).flatMap(([operation, name]) => {
    const rules = operations.find(({ operationId }) => operationId === operation)?.['x-placing'];
    return rules === undefined ? [] : [{ operation, name, rules }];
  });
  const batches = kinds.some(({ rules }) => isBatch(rules));
  const singles = kinds.some(({ rules }) => !isBatch(rules));
  const types = ['createPlacing', ...(singles ? ['type Place'] : []), ...(batches ? ['type PlaceBatch'] : [])];
  const makers = [...(singles ? ['one'] : []), ...(batches ? ['many'] : [])];
  const functions = kinds.map(({ operation, name, rules }) =>
    isBatch(rules) ? many(facts, operation, name) : one(facts, operation, name, rules),
  );
  return `import { ${types.join(', ')} } from '@openderivs/client/placing';
import type { ${client} } from './create.ts';
import { placing } from './generated/placing.ts';

export type { Placed, PlaceOne, PlaceOptions } from '@openderivs/client/placing';

const { ${makers.join(', ')} } = createPlacing<${client}, typeof placing>(placing);

${functions.join('\n')}`;
};
