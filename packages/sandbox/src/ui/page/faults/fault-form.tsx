import { useState } from 'preact/hooks';
import { type FaultField, fieldsOf, kindsOf, scopeFields, type Where } from '../../../faults/fault-fields.ts';
import type { Catalog } from '../../protocol.ts';
import type { Do } from '../api.ts';
import { Choice } from '../controls.tsx';
import { useTexts } from '../language.tsx';
import { FaultInput } from './fault-input.tsx';
import { readRule } from './read-rule.ts';

const kinds: { readonly [W in Where]: readonly string[] } = {
  call: kindsOf('call'),
  socket: kindsOf('socket'),
};

/** Values that a field may be filled from: whatever APIs and operations there are. */
const suggestionsFor = ({ name }: FaultField, catalog: Catalog, api: string): readonly string[] => {
  if (name === 'api') return catalog.apis.map((one) => one.name);
  if (name !== 'operation') return [];
  return api === '' ? [...new Set(Object.values(catalog.operations).flat())].sort() : (catalog.operations[api] ?? []);
};

/** Switches a fault on: which one, with which options, and what it meets. */
export function FaultForm({ catalog, run }: { readonly catalog: Catalog; readonly run: Do }) {
  const { faults: names } = useTexts();
  const [where, setWhere] = useState<Where>('call');
  const [kind, setKind] = useState(kinds.call[0] ?? '');
  const [values, setValues] = useState<{ readonly [name: string]: string }>({});
  const described: { readonly [kind: string]: string } = where === 'call' ? names.calls : names.sockets;
  const fields = [...(fieldsOf(where, kind) ?? []), ...scopeFields[where]];
  const chooseWhere = (chosen: Where): void => {
    setWhere(chosen);
    setKind(kinds[chosen][0] ?? '');
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    void run({ do: 'add-fault', where, rule: readRule(kind, fields, values) }, names.added(kind));
  };
  const places = (['call', 'socket'] as const).map((value) => ({ value, text: names[value] }));
  const offered = kinds[where].map((value) => ({ value, text: `${value} – ${described[value]}` }));
  return (
    <form class="fault-form" onSubmit={submit}>
      <Choice label={names.where} options={places} value={where} choose={chooseWhere} />
      <Choice label={names.kind} options={offered} value={kind} choose={setKind} />
      {fields.map((field) => (
        <FaultInput
          key={`${where} ${kind} ${field.name}`}
          field={field}
          label={names.fields[field.name] ?? field.name}
          value={values[field.name] ?? ''}
          suggestions={suggestionsFor(field, catalog, values.api ?? '')}
          change={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <button type="submit">{names.add}</button>
    </form>
  );
}
