import { useId } from 'preact/hooks';
import type { FaultField } from '../../../faults/fault-fields.ts';
import { Choice } from '../controls.tsx';
import { useTexts } from '../language.tsx';

interface FaultInputProps {
  readonly field: FaultField;
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly change: (value: string) => void;
}

/** One option of a fault: left empty, it is as usual. */
export function FaultInput({ field, label, value, suggestions, change }: FaultInputProps) {
  const { faults } = useTexts();
  const list = useId();
  const { type, required = false } = field;
  if (type === 'flag') {
    const options = ['', 'true', 'false'].map((one) => ({ value: one, text: one === '' ? faults.usual : one }));
    return <Choice label={label} options={options} value={value} choose={change} />;
  }
  if (type === 'choice') {
    const offered = required ? field.choices : ['', ...field.choices];
    const options = offered.map((one) => ({ value: one, text: one === '' ? faults.usual : one }));
    return <Choice label={label} options={options} value={value === '' ? (offered[0] ?? '') : value} choose={change} />;
  }
  if (field.name === 'api') {
    const options = ['', ...suggestions].map((one) => ({ value: one, text: one === '' ? faults.any : one }));
    return <Choice label={label} options={options} value={value} choose={change} />;
  }
  const isNumber = type === 'number';
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type={isNumber ? 'number' : 'text'}
        min={isNumber ? field.least : undefined}
        required={required}
        placeholder={required ? undefined : faults.usual}
        list={suggestions.length === 0 ? undefined : list}
        value={value}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {suggestions.length === 0 ? null : (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}
