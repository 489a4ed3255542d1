import type { Operation } from '../bundle/operation.ts';
import type { Contracts } from '../contracts/contracts.ts';
import { checkFields } from '../parameters/check-fields.ts';
import type { Problem } from '../parameters/problem.ts';
import type { Values } from '../parameters/values.ts';
import { binanceRefusal } from './errors.ts';
import { binanceParameterRefusal } from './parameter-refusal.ts';
import { isKnownSymbol } from './symbols.ts';

const unread = (operation: Operation, values: Values): Problem | undefined => {
  const read = values.names.filter((name) => operation.fields.some((field) => field.name === name)).length;
  return read === values.names.length ? undefined : { kind: 'unread', read, sent: values.names.length };
};

export interface BinanceChecks {
  /** Whether a parameter that is not described is refused; the exchange passes it by. */
  readonly strict: boolean;
  readonly repeated?: Problem | undefined;
  /** The contracts that are in force. */
  readonly contracts?: Contracts | undefined;
}

/** Refuses a call whose parameters are not the described ones, the way Binance does. */
export const checkBinanceParameters = (
  operation: Operation,
  values: Values,
  { strict, repeated, contracts }: BinanceChecks,
): void => {
  const problem =
    repeated ?? checkFields(operation, values, 'refused') ?? (strict ? unread(operation, values) : undefined);
  if (problem !== undefined) {
    const name = 'name' in problem ? problem.name : '';
    const required = operation.fields.some((field) => field.name === name && field.required);
    throw binanceParameterRefusal(problem, values, required);
  }
  const symbol = values.text('symbol');
  if (symbol !== undefined && !isKnownSymbol(operation, symbol, contracts)) throw binanceRefusal(-1121);
};
