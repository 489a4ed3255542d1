import type { Client } from '../apis/client.ts';
import type { Subject } from '../apis/subject.ts';
import type { Check } from './check.ts';
import { diagnose } from './diagnose.ts';

/** Chooses the contract that parameters name: the caller's, the usual one, or the first that is traded. */
export const chooseContract = async (
  subject: Subject,
  client: Client,
  { wanted, usual }: { readonly wanted: string | undefined; readonly usual: string },
): Promise<{ readonly symbol: string; readonly checks: readonly Check[] }> => {
  const { contracts } = subject;
  if (contracts === undefined) return { symbol: wanted ?? usual, checks: [] };
  try {
    const traded = contracts.traded(await client.call(contracts.operation, contracts.parameters));
    if (wanted !== undefined && traded.length > 0 && !traded.includes(wanted)) {
      const fix = 'Give --symbol as the exchange writes it, such as ';
      const check: Check = {
        name: 'contract',
        level: 'problem',
        found: 'the given symbol is not traded',
        fix: `${fix}${usual}.`,
      };
      return { symbol: wanted, checks: [check] };
    }
    const symbol = wanted ?? (traded.length === 0 || traded.includes(usual) ? usual : (traded[0] ?? usual));
    const check: Check =
      traded.length === 0
        ? { name: 'contract', level: 'note', found: 'the list of contracts names none that is traded' }
        : { name: 'contract', level: 'fine', found: 'traded' };
    return { symbol, checks: [check] };
  } catch (error) {
    return { symbol: wanted ?? usual, checks: [{ name: 'contract', level: 'problem', ...diagnose(error, subject) }] };
  }
};
