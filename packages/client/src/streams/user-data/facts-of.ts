import { type At, createAt, createEntries } from './at.ts';
import { createHolds, type Holds } from './condition.ts';
import type { Fact } from './facts.ts';
import type { Condition, FactRule, FieldRule } from './table.ts';

/** The facts of an event, or of a row that REST answered. `time` is `NaN` where it has none. */
export type FactReader = (root: unknown) => readonly Fact[];

/**
 * Reads facts as a rule says.
 *
 * @example
 * const read = createFactReader({ kind: 'balance', at: 'a.B[]', fields: { asset: 'a', balance: 'wb', time: '/T' } });
 * read(event); // [{ kind: 'balance', asset: 'USDT', balance: '100', time: 1736996475556 }]
 */
export function createFactReader(rule: FactRule): FactReader {
  const { kind, set, early } = rule;
  const entriesOf = createEntries(rule.at);
  const when = optional(rule.when) ?? yes;
  const unless = optional(rule.unless) ?? no;
  const isOpen = optional(rule.open) ?? no;
  const isNegative = optional(rule.negative);
  const fields = Object.entries(rule.fields).map(([name, field]) => [name, reader(field)] as const);
  const read = (entry: unknown, root: unknown): Fact => {
    const fact: Record<string, unknown> = { kind, ...set };
    for (const [name, at] of fields) {
      const value = at(entry, root);
      if (isThere(value)) fact[name] = typeof value === 'number' ? String(value) : value;
    }
    fact.time = fact.time === undefined ? Number.NaN : Number(fact.time);
    if (kind === 'order' || kind === 'algoOrder') fact.isOpen = isOpen(entry, root);
    if (kind === 'fill') fact.isEarly = early === true;
    if (isNegative?.(entry, root)) fact.amount = negated(String(fact.amount));
    return fact as unknown as Fact;
  };
  return (root) =>
    entriesOf(root)
      .filter((entry) => when(entry, root) && !unless(entry, root))
      .map((entry) => read(entry, root));
}

const yes: Holds = () => true;
const no: Holds = () => false;

const optional = (condition: Condition | undefined): Holds | undefined => condition && createHolds(condition);

const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function reader(field: FieldRule): At {
  if (typeof field === 'string') return createAt(field);
  if ('is' in field) return createHolds(field.is);
  const paths = field.map(createAt);
  return (entry, root) => {
    for (const at of paths) {
      const value = at(entry, root);
      if (isThere(value)) return value;
    }
    return undefined;
  };
}

const negated = (amount: string): string => (/^-|^0*(\.0*)?$/.test(amount) ? amount : `-${amount}`);
