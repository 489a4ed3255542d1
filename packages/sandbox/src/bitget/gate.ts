import type { Gate, GateParts } from '../exchange.ts';
import { valuesOf } from '../parameters/values.ts';
import { asDescribed } from './as-described.ts';
import { authenticateBitget } from './authenticate.ts';
import { checkBitgetParameters } from './check-parameters.ts';
import { createBitgetLimits } from './limits.ts';
import { readBitgetParameters } from './read-parameters.ts';
import { listsWithdrawnProduct } from './retired.ts';

export const createBitgetGate = ({
  clock,
  keys,
  limits,
  counters,
  contracts,
  judgesTime,
  account,
}: GateParts): Gate => {
  const counted = createBitgetLimits(counters, limits);
  const find = (apiKey: string) => keys('bitget', apiKey);
  const kindOf = (name: string) => account(name).kind;
  return {
    admit: (operation, incoming, headers, record, progress) => {
      const now = clock.now();
      progress.at('limits');
      const { address } = incoming;
      counted.countAddress(operation, address, now);
      const credential = authenticateBitget(
        operation,
        incoming,
        find,
        kindOf,
        judgesTime() ? now : undefined,
        progress,
      );
      progress.at('limits');
      const name = credential?.account ?? 'nobody';
      Object.assign(headers, counted.countOperation(operation, { address, account: name }, now));
      progress.at('parameters');
      const given = readBitgetParameters(incoming, operation.takesList);
      if (incoming.method !== 'GET') record.body = Object.keys(given);
      const values = valuesOf(asDescribed(operation, given));
      if (!listsWithdrawnProduct(operation, values)) checkBitgetParameters(operation, operation, values, contracts);
      return { values, account: account(name) };
    },
    check: (operation, fields, values) => checkBitgetParameters(operation, fields, values, contracts),
    reset: counted.reset,
  };
};
