import type { Document, Weight } from '@openderivs/model';
import type { PlannedOperation } from '../plan.ts';
import { isLeaving, lifecycleText } from '../prepare/lifecycle.ts';
import type { Target } from '../targets.ts';
import { blockComment } from './comment.ts';
import { exampleInput } from './example.ts';
import { literal } from './literal.ts';

/** What a second sending would do, in words (specs/README.md, `x-idempotency`). */
const EFFECTS: Readonly<Record<string, string>> = {
  set: 'after an unknown outcome, while no newer call has begun: the same call again leaves the same state.',
  create: 'never: it might place a second order.',
  add: 'never: it might move the amount twice.',
  'cancel-one': 'never by itself after an unknown outcome: query the order.',
  'cancel-many': 'never: it might cancel orders placed since.',
  timer: 'never: a late one would start the countdown anew.',
  modify: 'never: query the order after an unknown outcome.',
  invert: 'never: it might close or reverse a position twice.',
  session: 'never by itself.',
};

/** What is particular to one overload: the words on it, and the parameters that its example gives. */
export interface Form {
  words: string;
  given: readonly string[];
}

/** The documentation of one method: what it does, what it costs, who may call it, where it is documented, how to call it. */
export function methodComment(operation: PlannedOperation, document: Document, target: Target, form?: Form): string {
  const { summary, description, lifecycle, docs } = operation;
  const facts = [
    weightText(operation.weight),
    orderCountText(operation.orderCount),
    limitText(operation.frequency),
    operation.paging && `Pages: \`iterate\` of \`@openderivs/${target.api}/paging\` goes through them.`,
    keyText(operation.security),
    wideningText(operation.widens),
    operation.effect === 'create' && throwingText(target, operation.name),
    operation.effect && `Sent again: ${EFFECTS[operation.effect] ?? 'never.'}`,
  ];
  const call = `${target.receiver}.${operation.name}(${exampleInput(operation, document, target, form?.given)})`;
  return blockComment(
    [
      summary,
      form?.words ?? '',
      description,
      isLeaving(lifecycle) || lifecycle === undefined ? '' : lifecycleText(lifecycle),
      facts.filter(Boolean).join('\n'),
      isLeaving(lifecycle) && lifecycle
        ? `@deprecated ${lifecycleText(lifecycle).replace(/^Deprecated since/, 'Since')}`
        : '',
      `@see ${docs}`,
      `@example\n\`\`\`ts\nconst result = await ${call};\n\`\`\``,
    ],
    '  ',
  );
}

function weightText(weight: Weight | undefined): string {
  if (weight === undefined) return '';
  if (typeof weight === 'number') return `Weight ${weight}.`;
  const rules = weight.map(({ when, weight: each }) => {
    const conditions = Object.entries(when ?? {}).map(([name, value]) => `\`${name}\` ${value}`);
    return conditions.length === 0 ? `${each} otherwise` : `${each} with ${conditions.join(' and ')}`;
  });
  return `Weight ${rules.join(', ')}.`;
}

function orderCountText(counts: Record<string, number> | undefined): string {
  if (counts === undefined) return '';
  const entries = Object.entries(counts).map(([interval, count]) => `${count} per ${interval}`);
  return `Order count ${entries.join(', ')}.`;
}

function limitText(limits: PlannedOperation['frequency']): string {
  const rules = [limits ?? []].flat().map(({ count, perSeconds, scope, pool }) => {
    const span = perSeconds === 1 ? 'second' : `${perSeconds} seconds`;
    const who = scope === 'ip' ? 'IP' : 'account';
    return `${count} call${count === 1 ? '' : 's'} per ${span} and ${who}${pool === undefined ? '' : `, shared by all of \`${pool}\``}`;
  });
  return rules.length === 0 ? '' : `Limit: ${rules.join('; ')}.`;
}

/** An order is the call whose lost answer costs most: what the method leaves to the caller, and who does it for them. */
function throwingText({ api, placing }: Target, name: string): string {
  const throws = 'Throws when the call is refused and when its outcome is unknown';
  const helper = placing?.[name];
  return helper === undefined
    ? `${throws}; then ask what became of it before you place it again.`
    : `${throws}, where \`${helper}\` of \`@openderivs/${api}/placing\` looks up what became of it.`;
}

function wideningText(widens: readonly string[]): string {
  if (widens.length === 0) return '';
  const names = widens.map((name) => `\`${name}\``).join(', ');
  return `Widens the effect when left out: ${names}. Leave it out only on purpose; \`undefined\` is refused.`;
}

function keyText(security: string): string {
  if (security === 'public') return 'Key: none needed, public.';
  return security === 'key' ? 'Key: needed, but no signature.' : `Key: needs role ${literal(security).slice(1, -1)}.`;
}
