import { BadInputError, badValue } from '@openderivs/signing';
import { checkNames } from '../parameters/names.ts';
import type { ChannelParameter, ChannelRow } from './channel-table.ts';
import type { StreamDialect, Topic } from './dialect.ts';

/** One stream that a call asks for. */
export interface Asked {
  readonly topic: Topic;
  readonly key: string;
  /** As people call it: the topic, or its members. */
  readonly label: string;
  /** What was given for it, as text. */
  readonly values: Readonly<Record<string, string>>;
}

type Given = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, string>>;

/** What cannot stand in a name of a stream: it would make another one of it. */
const foreign = /[\s@/{}[\]"\\]/;

/** The streams that a call asks for: one for each combination of the values given. */
export function streamsOf(row: ChannelRow, given: unknown, { keyOf }: StreamDialect): readonly Asked[] {
  const { name, parameters } = row;
  const input = given ?? {};
  if (typeof input !== 'object' || Array.isArray(input)) throw badValue(name, given, 'an object of parameters');
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  checkNames(input, known, '', `is no parameter of ${name}`);
  let all: readonly Values[] = [{}];
  for (const parameter of parameters) {
    const values = textsFrom(parameter, (input as Given)[parameter.name], name);
    if (values) all = all.flatMap((each) => values.map((value) => ({ ...each, [parameter.name]: value })));
  }
  const streams = all.map((values) => {
    const topic = topicOf(row.topic, values, parameters);
    return { topic, key: keyOf(topic), label: labelOf(topic), values };
  });
  // What is given twice is one stream.
  return [...new Map(streams.map((stream) => [stream.key, stream])).values()];
}

function textsFrom(parameter: ChannelParameter, given: unknown, channel: string): readonly string[] | undefined {
  const { name, optional, many } = parameter;
  if (given === undefined) {
    if (optional) return undefined;
    throw new BadInputError(name, `is missing in ${channel}`, 'give it');
  }
  if (!Array.isArray(given)) return [textFrom(parameter, given)];
  if (!many) throw new BadInputError(name, 'is a list', 'give one value');
  if (!given.length) throw new BadInputError(name, 'is an empty list', 'give one value at least');
  return given.map((each) => textFrom(parameter, each));
}

function textFrom({ name, values }: ChannelParameter, given: unknown): string {
  const value = typeof given === 'number' ? String(given) : given;
  if (values) {
    if (typeof value === 'string' && values.includes(value)) return value;
    // An exchange acknowledges many a stream that it does not have, and is silent.
    throw badValue(name, given, `one of ${values.join(', ')}, or ask with raw() for what is new`);
  }
  if (typeof value === 'string' && value !== '' && !foreign.test(value)) return value;
  throw badValue(name, given, 'a name, as the exchange has it');
}

function topicOf(template: Topic, values: Values, parameters: readonly ChannelParameter[]): Topic {
  const lower = new Set(parameters.filter((parameter) => parameter.lower).map(({ name }) => name));
  const fill = (text: string): string =>
    text
      .replace(/\[([^\]]*)\]/g, (_, part: string) =>
        [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => name in values) ? part : '',
      )
      .replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name] ?? '';
        return lower.has(name) ? value.toLowerCase() : value;
      });
  if (typeof template === 'string') return fill(template);
  const members = Object.entries(template).map(([name, text]) => [name, fill(text)] as const);
  return Object.fromEntries(members.filter(([, text]) => text !== ''));
}

export const labelOf = (topic: Topic): string => (typeof topic === 'string' ? topic : Object.values(topic).join(' '));
