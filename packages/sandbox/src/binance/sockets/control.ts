import { isLosslessNumber } from 'lossless-json';
import { isJsonObject, type Json } from '../../json.ts';
import { readFrame } from '../../sockets/frames.ts';

/** What control messages change. */
export interface Subscribed {
  subscribe(names: readonly string[]): void;
  unsubscribe(names: readonly string[]): void;
  list(): readonly string[];
  combined: boolean;
  /** Whether so many more may be subscribed. */
  room(names: readonly string[]): boolean;
}

/** Where an exchange's parser stopped. */
const placeOf = (text: string, at: number): string => {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length} column ${(before.at(-1) ?? '').length + 1}`;
};

class ControlError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

const invalid = (why: string): ControlError => new ControlError(2, `Invalid request: ${why}`);

const methods = ['SUBSCRIBE', 'UNSUBSCRIBE', 'LIST_SUBSCRIPTIONS', 'SET_PROPERTY', 'GET_PROPERTY'];

const quoted = methods.map((method) => `\`${method}\``).join(', ');

const isName = (name: unknown): name is string => typeof name === 'string' && /^[^\s,/]+$/.test(name);

const readNames = (params: Json | undefined, text: string): readonly string[] => {
  if (params === undefined) throw invalid(`missing field \`params\` at ${placeOf(text, text.length - 1)}`);
  if (!Array.isArray(params) || !params.every(isName)) throw invalid('invalid stream');
  return params;
};

const readProperty = (params: Json | undefined, most: number): readonly Json[] => {
  const list: readonly Json[] = Array.isArray(params) ? params : [];
  if (list.length > most) throw invalid('too many parameters');
  if (typeof list[0] !== 'string') throw invalid('property name must be a string');
  if (list[0] !== 'combined') throw new ControlError(0, 'Unknown property');
  return list;
};

const act = (method: string, params: Json | undefined, text: string, subscribed: Subscribed): Json => {
  switch (method) {
    case 'SUBSCRIBE': {
      const names = readNames(params, text);
      if (!subscribed.room(names)) throw invalid('too many streams');
      subscribed.subscribe(names);
      return null;
    }
    case 'UNSUBSCRIBE':
      subscribed.unsubscribe(readNames(params, text));
      return null;
    case 'LIST_SUBSCRIPTIONS':
      return subscribed.list();
    case 'GET_PROPERTY':
      readProperty(params, 1);
      return subscribed.combined;
    case 'SET_PROPERTY': {
      const [, value] = readProperty(params, 2);
      if (typeof value !== 'boolean') throw new ControlError(1, 'Invalid value type: expected Boolean');
      subscribed.combined = value;
      return null;
    }
  }
  const at = text.indexOf(JSON.stringify(method)) + method.length + 2;
  throw invalid(`unknown variant \`${method}\`, expected one of ${quoted} at ${placeOf(text, at)}`);
};

const readText = (text: string): Json => {
  try {
    return readFrame(text);
  } catch (error) {
    const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    throw new ControlError(3, `Invalid JSON: expected value at ${placeOf(text, at)}`);
  }
};

const isUnsigned = (id: Json | undefined): boolean => isLosslessNumber(id) && /^\d+$/.test(String(id));

/** Answers a control message. An error without a legible id comes bare, as the pages show it. */
export const answerControl = (text: string, subscribed: Subscribed): Json => {
  let id: Json | undefined;
  try {
    const message = readText(text);
    if (!isJsonObject(message)) throw invalid(`invalid type, expected a map at ${placeOf(text, text.length - 1)}`);
    if (!isUnsigned(message.id)) throw invalid('request ID must be an unsigned integer');
    id = message.id;
    const { method, params } = message;
    if (typeof method !== 'string') throw invalid(`missing field \`method\` at ${placeOf(text, text.length - 1)}`);
    return { result: act(method, params, text, subscribed), id };
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    const { code, message: msg } = error;
    return id === undefined ? { code, msg } : { error: { code, msg }, id };
  }
};
