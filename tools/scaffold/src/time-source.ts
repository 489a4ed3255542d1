import {
  accessOf,
  answerOf,
  type Document,
  membersOf,
  type OperationAt,
  operationsOf,
  resolve,
  type Schema,
  typesOf,
} from '@openderivs/model';
import { WrongInput } from './wrong-input.ts';

/** Where the exchange tells its time. */
export interface TimeSource {
  readonly operation: string;
  readonly property: string;
  /** Whether it is a text there. */
  readonly asText: boolean;
}

/** The properties of an operation's answer, without an envelope. */
function answered(document: Document, { operation }: OperationAt, envelope: string | undefined): [string, Schema][] {
  const answer = resolve(document, answerOf(document, operation)?.schema ?? {});
  const data =
    envelope === undefined ? answer : resolve(document, membersOf(document, answer).properties[envelope] ?? {});
  return Object.entries(membersOf(document, data).properties).map(([name, schema]) => [
    name,
    resolve(document, schema),
  ]);
}

/** The times in milliseconds among them. */
const timesIn = ({ operation }: OperationAt, properties: readonly [string, Schema][]): TimeSource[] =>
  properties
    .filter(([, { format }]) => format === 'unix-ms')
    .map(([property, schema]) => ({
      operation: operation.operationId ?? '',
      property,
      asText: typesOf(schema).includes('string'),
    }));

/** The operation that is wished for, or the one public call without parameters that answers with a time and nothing else. */
export function findTimeSource(document: Document, envelope: string | undefined, wish: string | undefined): TimeSource {
  const operations = operationsOf(document);
  if (wish !== undefined) {
    const [name, property] = wish.split('.');
    const at = operations.find(({ operation }) => operation.operationId === name);
    if (at === undefined) throw new WrongInput(`--time names the operation "${name}", which is not described.`);
    const times = timesIn(at, answered(document, at, envelope));
    const found = times.find((time) => time.property === property);
    if (found !== undefined) return found;
    const known = times.map((time) => time.property).join(', ') || 'none';
    throw new WrongInput(
      `--time names the property "${property}" of ${name}. Its times (format: unix-ms) are: ${known}.`,
    );
  }
  const found = operations
    .filter(({ method, operation, parameters }) => {
      return method === 'get' && parameters.length === 0 && accessOf(operation).kind === 'public';
    })
    .flatMap((at) => {
      const properties = answered(document, at, envelope);
      return properties.length === 1 ? timesIn(at, properties) : [];
    });
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const named = found.map(({ operation, property }) => `${operation}.${property}`).join(', ');
  const which =
    named === '' ? 'No public operation does nothing but tell the time' : `Several operations tell a time: ${named}`;
  throw new WrongInput(`${which}. Say with --time operation.property where the exchange tells its own.`);
}
