import { createAt } from './at.ts';
import { createHolds, type Holds } from './condition.ts';
import type { Fact, PositionFact } from './facts.ts';
import { createFactReader, type FactReader } from './facts-of.ts';
import type { FactRule, FrameRule } from './table.ts';

/** What an event says. */
export interface Said {
  /** What the exchange calls it. */
  readonly name: string;
  readonly facts: readonly Fact[];
  /** The product lines of which it names all positions. */
  readonly whole: readonly (string | undefined)[];
  /** It is worth telling though it holds no fact: it is more than an empty list. */
  readonly isOther: boolean;
}

interface Rule {
  readonly when: Holds;
  readonly nameOf: (event: unknown) => unknown;
  readonly readers: readonly FactReader[];
  readonly wholeOf: readonly ((event: unknown) => string | undefined)[];
}

/** Reads events as rules say. `nameAt`: where events of a channel have their own name. */
export function createFrames(
  rules: readonly FrameRule[],
  nameAt: (channel: string) => string | undefined,
): (channel: string, event: unknown) => Said {
  const byChannel = new Map<string, Rule[]>();
  for (const { channel, when, name, facts } of rules) {
    const rule: Rule = {
      when: when ? createHolds(when) : () => true,
      nameOf: nameReader(name),
      readers: facts.map(createFactReader),
      wholeOf: facts.filter(({ whole }) => whole).map(productReader),
    };
    byChannel.set(channel, [...(byChannel.get(channel) ?? []), rule]);
  }
  return (channel, event) => {
    const rule = byChannel.get(channel)?.find(({ when }) => when(event, event));
    const own = nameReader(nameAt(channel))(event);
    const name = String(rule?.nameOf(event) ?? own ?? channel);
    if (!rule) return { name, facts: [], whole: [], isOther: true };
    const facts = rule.readers.flatMap((read) => read(event));
    const whole = rule.wholeOf.map((productOf) => productOf(event));
    return { name, facts, whole, isOther: !facts.length && own !== undefined };
  };
}

function nameReader(path: string | undefined): (event: unknown) => unknown {
  if (path === undefined) return () => undefined;
  const at = createAt(path);
  return (event) => at(event, event);
}

/** The product of a rule that names all there are: in the event itself, since there may be none. */
function productReader({ fields, set }: FactRule): (event: unknown) => string | undefined {
  const path = fields.product;
  if (typeof path !== 'string') return () => set?.product;
  const at = createAt(path);
  return (event) => {
    const product = at(undefined, event);
    return product === undefined ? undefined : String(product);
  };
}

/** How a position is told that is gone. */
export const goneOf = ({ unrealizedProfit: _, ...position }: PositionFact, time: number): PositionFact => ({
  ...position,
  amount: '0',
  time,
});
