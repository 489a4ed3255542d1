import { either, type Form, list, map, object, such, text, whole } from './form.ts';

const name = text('a name', /^\w+$/);
const names = list(name);
const codes = list(such('an error code', (given) => /^-?\d+$/.test(String(given))));
const yes = such('true', (given) => given === true);
const texts = map(text(), name);
const values = map(list(such('a text or a boolean', (given) => /^(string|boolean)$/.test(typeof given))), name);

const look = object({
  operation: name,
  'id?': name,
  'clientId?': name,
  'with?': names,
  'set?': texts,
  'list?': name,
  'absent?': codes,
  'open?': yes,
});

const openListParts = {
  operation: name,
  'set?': texts,
  'list?': name,
  'page?': object({ parameter: name, next: name, limit: whole(1) }),
  'symbols?': name,
  'none?': codes,
};

const kind = object({
  id: name,
  clientId: name,
  status: either(name, names),
  open: list(text()),
  'filled?': list(text()),
  over: list(text()),
  'triggered?': list(text()),
  'placed?': name,
  'quantity?': name,
  'waits?': yes,
  'closes?': either(yes, values),
  find: list(look),
  'absenceProves?': such('false', (given) => given === false),
  cancel: object({ operation: name, id: name, clientId: name, 'list?': name, 'with?': names }),
  lists: list(object(openListParts)),
  'all?': object({ operation: name, by: names }),
  'amend?': object({
    operation: name,
    id: name,
    clientId: name,
    same: map(name, name),
    'blind?': names,
    'renames?': object({ parameter: name, when: names }),
  }),
});

const closing = object({ long: name, short: name, 'set?': texts, 'from?': map(name, name) });

const marks = map(
  list(such('a text, a boolean or null', (given) => given === null || /^(string|boolean)$/.test(typeof given))),
  name,
);
const eitherWay = (each: Form): Form => object({ long: each, short: each });
const eitherMode = (each: Form): Form => object({ oneWay: eitherWay(each), 'hedge?': eitherWay(each) });

const leg = object({
  kind: name,
  operation: name,
  takes: map(name, name),
  'set?': texts,
  from: map(name, name),
  sides: eitherMode(texts),
  'quantity?': name,
  'attached?': object({ takes: map(name, name), 'set?': texts }),
  seen: object({ trigger: name, 'is?': marks, 'hedge?': eitherWay(marks), 'quantity?': name }),
});

const bracket = object({
  entry: object({ kind: name, operation: name, takes: names, quantity: name, price: name, sides: eitherMode(marks) }),
  stopLoss: leg,
  takeProfit: leg,
  'first?': object({ unless: codes }),
  'together?': yes,
  list: object({ ...openListParts, 'with?': names }),
  position: name,
});

/** The form of `x-orders`. */
export const ordersForm: Form = object({
  'lines?': object({ parameter: name, values: list(text()), positions: whole(1) }),
  kinds: map(kind, name),
  positions: list(
    object({
      operation: name,
      'list?': name,
      amount: name,
      'short?': texts,
      hedge: map(list(text()), name),
      close: object({
        kind: name,
        operation: name,
        side: name,
        quantity: name,
        set: texts,
        from: map(name, name),
        oneWay: closing,
        hedge: closing,
      }),
    }),
  ),
  'brackets?': map(bracket, name),
});
