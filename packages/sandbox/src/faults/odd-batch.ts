import type { BatchShape, Exchange } from '../exchange.ts';
import { jsonReply } from '../http/reply.ts';
import type { Json } from '../json.ts';
import { type Effect, emptyReply, noEffect } from './effect.ts';
import type { Fault } from './fault.ts';

type OddBatch = Extract<Fault, { readonly kind: 'odd-batch' }>;
type Items = readonly Json[];

const oddItems: Items = [null, 'accepted', 7];
const forms: { readonly [Form in OddBatch['form']]: (items: Items, at: number, batch: BatchShape) => Items } = {
  fewer: (items, at) => items.toSpliced(at % Math.max(items.length, 1), 1).filter((item) => item !== null),
  more: (items, at, batch) => items.toSpliced(at % (items.length + 1), 0, batch.extra(items)),
  reordered: (items, at) => {
    const start = 1 + (at % Math.max(items.length - 1, 1));
    return [...items.slice(start), ...items.slice(0, start)];
  },
  'odd-items': (items, at) =>
    items.map((item, index) => {
      const isOdd = item === null || index === at % items.length;
      return isOdd ? (oddItems[(at + index) % oddItems.length] ?? null) : item;
    }),
};

/** A batch's answer with verdicts left out, added, moved or made into something else. */
export const oddBatch = ({ batch }: Exchange, { form, at = 0, lost = 'none' }: OddBatch): Effect => {
  const change = (json: Json | undefined): Json | undefined =>
    json === undefined ? undefined : batch.change(json, (items) => forms[form](items, at, batch));
  return {
    ...noEffect,
    loses: (index) => lost === 'all' || (lost === 'some' && (index + at) % 2 === 1),
    change: (reply, scene) => {
      const real = reply ?? emptyReply;
      const changed = real.status === 200 && scene.incoming.method !== 'GET' ? change(real.json) : undefined;
      return changed === undefined ? real : jsonReply(200, changed, real.headers);
    },
  };
};
