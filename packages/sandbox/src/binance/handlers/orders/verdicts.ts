import { fieldSetOf } from '../../../bundle/field-set.ts';
import type { Call } from '../../../handlers/handler.ts';
import { type Facts, itemOf, shape } from '../../../handlers/shape.ts';
import type { Json } from '../../../json.ts';
import type { Values } from '../../../parameters/values.ts';
import { Refusal } from '../../../refusal.ts';

/** One verdict per item: the order, or the code and text that it alone would have been refused with; `null` where a fault lost it. */
export const verdicts = <Item>(call: Call, items: readonly Item[], act: (item: Item) => Facts): Json => {
  let done = 0;
  const answer = items.map((item, index): Json => {
    if (call.loses(index)) return null;
    try {
      const facts = act(item);
      done += 1;
      return shape(itemOf(call.template), facts);
    } catch (error) {
      if (error instanceof Refusal) return { code: Number(error.code), msg: error.message };
      throw error;
    }
  });
  if (done === 0) call.withoutEffect();
  return answer;
};

/** The items of a list parameter, each checked against its description when it is its turn. */
export const checkedItems = (call: Call, name: string, act: (item: Values) => Facts): Json => {
  const schema = call.operation.fields.find((field) => field.name === name)?.schema.items;
  const fields = fieldSetOf(schema);
  return verdicts(call, call.values.list(name) ?? [], (item) => {
    call.check(fields, item);
    return act(item);
  });
};
