import type { Problem } from '../parameters/problem.ts';
import type { Values } from '../parameters/values.ts';
import { Refusal } from '../refusal.ts';
import { type BinanceCode, binanceRefusal } from './errors.ts';

const conditionalTypes = ['STOP', 'STOP_MARKET', 'TAKE_PROFIT', 'TAKE_PROFIT_MARKET', 'TRAILING_STOP_MARKET'];

/** Parameters whose unknown values have a code of their own. */
const enumCodes: { readonly [name: string]: BinanceCode } = {
  side: -1117,
  type: -1116,
  strategyType: -1116,
  timeInForce: -1115,
  interval: -1120,
  newOrderRespType: -1136,
  workingType: -4031,
  positionSide: -4060,
  contractType: -4104,
  priceMatch: -5037,
  selfTradePreventionMode: -5039,
};

const lowCodes: { readonly [name: string]: BinanceCode } = {
  price: -4001,
  quantity: -4003,
  amount: -4055,
  leverage: -4028,
};

const countCodes: { readonly [name: string]: BinanceCode } = {
  batchOrders: -4082,
  orderIdList: -4032,
  origClientOrderIdList: -4032,
};

const isClientId = (name: string): boolean => /^(?:new|orig)?Client/i.test(name);

const forValue = (problem: { kind: string; name: string }, values: Values): Refusal => {
  const { kind, name } = problem;
  const text = values.text(name) ?? '';
  if (kind === 'enum') {
    if (name === 'type' && conditionalTypes.includes(text)) return binanceRefusal(-4120);
    // Only with a side beside it is "type" an order's.
    const code = name === 'type' && !values.has('side') ? undefined : enumCodes[name];
    return code === undefined ? binanceRefusal(-1130, name) : binanceRefusal(code, text);
  }
  if (kind === 'low' && lowCodes[name] !== undefined) return binanceRefusal(lowCodes[name], text);
  if (kind === 'high' && name === 'leverage') return binanceRefusal(-4028, text);
  if (kind === 'pattern') return binanceRefusal(-1100, name);
  if (kind === 'length' && isClientId(name)) return binanceRefusal(-4015);
  if (kind === 'count') return binanceRefusal(countCodes[name] ?? -1130, name);
  return binanceRefusal(-1130, name);
};

const oneOfMissing = (names: readonly string[]): Refusal => {
  const list = names.map((name) => `'${name}'`).join(' or ');
  return new Refusal(400, -1102, `Param ${list} must be sent, but both were empty/null!`);
};

/** Puts a parameter's problem into Binance's code and words. */
export const binanceParameterRefusal = (problem: Problem, values: Values, required: boolean): Refusal => {
  switch (problem.kind) {
    case 'missing':
      return binanceRefusal(-1102, problem.name);
    case 'empty':
      return binanceRefusal(-1105, problem.name);
    case 'unwanted':
      if (problem.name === 'quantity' && values.text('closePosition') === 'true') return binanceRefusal(-4137);
      return binanceRefusal(-1106, problem.name);
    case 'one-of-missing':
      return oneOfMissing(problem.names);
    case 'combination':
      return binanceRefusal(-1128);
    case 'unread':
      return binanceRefusal(-1104, String(problem.read), String(problem.sent));
    case 'repeated':
      return binanceRefusal(-1101);
    case 'malformed':
      return required ? binanceRefusal(-1102, problem.name) : binanceRefusal(-1130, problem.name);
    default:
      return forValue(problem, values);
  }
};
