import { BadInputError, badValue } from '@openderivs/signing';
import type { Logger } from '../hooks.ts';
import type { NamedOperation } from '../operation.ts';
import { checkOptions, nearest } from '../parameters/names.ts';
import { findingsIn } from './find.ts';
import { shown } from './finding.ts';
import { checkKinds, isKind, isNamed, type RuleName } from './rule.ts';
import { rulesIn } from './rules-in.ts';
import type { ChecksTable } from './table.ts';

/**
 * Throws a `BadInputError` where a call of this operation must be refused. The values are those that go on the wire; what was
 * given may name others, with `undefined`.
 */
export type CheckCall = (operation: string, values: Readonly<Record<string, unknown>>, given: object) => void;

/** What a client takes as its option `checks`: it tells which operations it has, and where warnings go. */
export type Checks = (operations: readonly Pick<NamedOperation, 'name'>[], logger: Logger | undefined) => CheckCall;

/** Which rules refuse nothing. */
export interface ChecksOptions<Operation extends string = string> {
  /**
   * These rules only tell the client's `logger`, and the call is sent; `true` for all rules.
   */
  readonly warn?: true | readonly RuleName<Operation>[] | undefined;
  /**
   * These rules are not looked at.
   */
  readonly off?: readonly RuleName<Operation>[] | undefined;
}

/**
 * Checks of every call against the descriptions, before it is signed and sent. A client's `/checks` has them for its API.
 *
 * @example
 * const checks = createChecks(table, { warn: ['maximum'] });
 * const usdm = createBinanceUsdm({ apiKey, secretKey, checks, logger: console });
 */
export function createChecks(table: ChecksTable, options: ChecksOptions = {}): Checks {
  if (Array.isArray(options)) throw new BadInputError('checks', 'is createChecks itself', 'call it: createChecks()');
  if (Object(options) !== options) throw badValue('checks', options, 'an object');
  checkOptions(options, new Set(['warn', 'off']), 'checks.');
  const { warn = [], off: unchecked = [] } = options;
  const warned = rulesOf(table, 'checks.warn', warn === true ? Object.keys(table) : warn);
  const off = rulesOf(table, 'checks.off', unchecked);
  return (operations, logger) => {
    // Two APIs may share most of their names.
    if (!Object.keys(table).every((each) => operations.some(({ name }) => name === each))) {
      throw new BadInputError(
        'checks',
        'are those of another API',
        "import createChecks from the client's own /checks",
      );
    }
    if (warned.length > 0 && !logger) {
      throw new BadInputError('logger', 'is missing', 'checks that warn need one; `console` will do');
    }
    return (operation, values, given) => {
      const checks = table[operation];
      if (!checks) return;
      for (const { kind, field, path, problem, mend } of findingsIn(checks, values, given)) {
        const rule = `${operation}.${path}.${kind}`;
        if (isNamed(rule, off)) continue;
        const error = Object.assign(new BadInputError(field, problem, `${mend} (rule ${rule})`), { rule });
        if (!isNamed(rule, warned)) throw error;
        logger?.warn('the exchange may refuse this call', { operation, rule, message: error.message });
      }
    };
  };
}

/** A copy of these names. Those that mean no rule are refused: whoever misspells one would believe it switched off. */
function rulesOf(table: ChecksTable, at: string, names: readonly string[]): readonly string[] {
  if (!Array.isArray(names)) throw badValue(at, names, 'a list of rules');
  return Array.from(names, (name: unknown) => {
    if (typeof name !== 'string') throw badValue(at, name, 'names of rules');
    if (isKind(name)) return name;
    const [operation = ''] = name.split('.');
    const rules = Object.hasOwn(table, operation) ? [...rulesIn(table[operation] ?? {}, `${operation}.`)] : [];
    if (rules.some((rule) => isNamed(rule, [name]))) return name;
    const ofParameters = rules.map((rule) => rule.replace(/\.\w+$/, ''));
    const near = nearest(name, rules.length > 0 ? [...rules, ...ofParameters] : [...checkKinds, ...Object.keys(table)]);
    const mend = near
      ? `did you mean ${near}`
      : 'give a kind of rule, an operation, or a name that an error or a warning says';
    // What begins as a rule does is no secret in the wrong place.
    const said = rules.length > 0 && name.length < 99 ? JSON.stringify(name) : shown(name);
    throw new BadInputError(at, `has ${said}, which is no rule`, mend);
  });
}
