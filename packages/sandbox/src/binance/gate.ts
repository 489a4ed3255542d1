import type { Gate, GateParts } from '../exchange.ts';
import { authenticateBinance } from './authenticate.ts';
import { checkBinanceParameters } from './check-parameters.ts';
import { createBinanceLimits } from './limits.ts';
import { readBinanceValues } from './read-values.ts';

export const createBinanceGate = (parts: GateParts): Gate => {
  const { clock, keys, limits, counters, contracts, strictParameters, judgesTime, account } = parts;
  const counted = createBinanceLimits(counters, limits);
  const find = (apiKey: string) => keys('binance', apiKey);
  return {
    admit: (operation, incoming, headers, record, progress) => {
      const { values, bodyNames, repeated } = readBinanceValues(incoming);
      record.body = bodyNames.filter((name) => !record.query.includes(name));
      const now = clock.now();
      progress.at('limits');
      Object.assign(headers, counted.countAddress(operation, values, incoming.address, now));
      const credential = authenticateBinance(
        operation,
        incoming,
        values,
        find,
        judgesTime() ? now : undefined,
        progress,
      );
      progress.at('parameters');
      checkBinanceParameters(operation, values, { strict: strictParameters, repeated, contracts });
      progress.at('limits');
      const owner = account(credential?.account ?? 'nobody');
      Object.assign(headers, counted.countAccount(operation, owner.name, now));
      return { values, account: owner };
    },
    check: (operation, fields, values) =>
      checkBinanceParameters({ ...operation, ...fields }, values, { strict: strictParameters, contracts }),
    reset: counted.reset,
  };
};
