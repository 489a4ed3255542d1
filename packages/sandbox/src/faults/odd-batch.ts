import { jsonReply } from '../http/reply.ts';
import { isJsonObject, type Json } from '../json/json.ts';
import { type Effect, emptyReply, noEffect } from './effect.ts';
import type { Fault } from './fault.ts';

type OddBatch = Extract<Fault, { readonly kind: 'odd-batch' }>;
type Items = readonly Json[];

const oddItems: Items = [null, 'accepted', 7];
const foreign = 'someone-else';

/** A verdict that nothing sent has asked for, of the kind that the list holds. */
const extra = (items: Items): Json => {
  const known = items.find((item) => isJsonObject(item) && 'clientOid' in item);
  if (isJsonObject(known)) return { ...known, clientOid: foreign };
  return { code: -4003, msg: 'Quantity less than or equal to zero.' };
};

const forms: { readonly [Form in OddBatch['form']]: (items: Items, at: number) => Items } = {
  fewer: (items, at) => items.toSpliced(at % Math.max(items.length, 1), 1).filter((item) => item !== null),
  more: (items, at) => items.toSpliced(at % (items.length + 1), 0, extra(items)),
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
export const oddBatch = ({ form, at = 0, lost = 'none' }: OddBatch): Effect => {
  const change = (json: Json | undefined): Json | undefined => {
    if (Array.isArray(json)) return [...forms[form](json, at)];
    if (!isJsonObject(json)) return undefined;
    const { data } = json;
    if (!isJsonObject(data) || !Array.isArray(data.successList) || !Array.isArray(data.failureList)) return undefined;
    const successList = [...forms[form](data.successList, at)];
    return { ...json, data: { successList, failureList: [...forms[form](data.failureList, at)] } };
  };
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
