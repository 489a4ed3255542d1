import type { Overflow, TopicParameter } from '@openderivs/model';
import type { PlannedChannel, StreamsPlan } from '../plan-streams.ts';
import { isLeaving, lifecycleText } from '../prepare/lifecycle.ts';
import { blockComment } from './comment.ts';
import { literal } from './literal.ts';

/** What becomes of events that wait, in words (specs/README.md, `x-overflow`). */
const OVERFLOWS: Readonly<Record<Overflow, string>> = {
  conflate: 'Who falls behind gets the newest event of each topic; those that it replaces are counted.',
  resync: 'Who falls behind gets a gap: the changes in between cannot be left out.',
  keep: 'No event is left out for who falls behind, up to the limit of the queue.',
};

/** The documentation of one method: what it brings, how it behaves, where it is documented, how to subscribe. */
export function channelComment(planned: PlannedChannel, { target }: StreamsPlan): string {
  const { name, channel } = planned;
  const { summary = '', description = '', externalDocs, 'x-lifecycle': lifecycle } = channel;
  const overflow = channel['x-overflow'];
  const silence = channel['x-max-silence'];
  const facts = [
    planned.isPrivate && 'Private: the connection logs in with the key of the client.',
    silence && `Silence: the exchange promises an event every ${silence}; longer quiet is told as \`stale\`.`,
    overflow && `Overflow: ${OVERFLOWS[overflow]}`,
    channel['x-products'] &&
      'Contracts: those of this API. The stream carries others too, which `otherProducts` asks for.',
  ];
  const call = `streams.${name}(${exampleInput(planned, target.symbol)})`;
  return blockComment(
    [
      summary,
      description,
      lifecycle === undefined || isLeaving(lifecycle) ? '' : lifecycleText(lifecycle),
      facts.filter(Boolean).join('\n'),
      lifecycle !== undefined && isLeaving(lifecycle) ? `@deprecated ${lifecycleText(lifecycle)}` : '',
      externalDocs?.url === undefined ? '' : `@see ${externalDocs.url}`,
      `@example\n\`\`\`ts\nfor await (const event of ${call}.events({ onGap: 'throw' })) console.log(event);\n\`\`\``,
    ],
    '  ',
  );
}

/** What an editor shows of one parameter. */
export function parameterComment({ described }: TopicParameter, indent: string): string {
  const { description = '', 'x-left-out': leftOut, 'x-lifecycle': lifecycle } = described;
  const without = leftOut === undefined ? '' : ` Left out: ${leftOut}.`;
  return blockComment([`${description}${without}`, lifecycle === undefined ? '' : lifecycleText(lifecycle)], indent);
}

/** What is required, with the parameter's example, or its first value. */
export function exampleInput({ parameters }: PlannedChannel, symbol: string): string {
  const required = parameters.filter((parameter) => parameter.required);
  if (required.length === 0) return '';
  const values = required.map(({ name, described, values }) => {
    const shown = described.examples?.[0] ?? values?.[0] ?? symbol;
    return [name, /^[1-9]\d*$/.test(shown) ? Number(shown) : shown];
  });
  return literal(Object.fromEntries(values));
}
