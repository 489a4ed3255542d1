import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** The language of the text, where it is another than the page's. */
  readonly lang?: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

/** One of several, with its label. */
export function Choice<Value extends string>({ label, options, value, choose }: ChoiceProps<Value>) {
  const take = (wanted: string): void => {
    const option = options.find((one) => one.value === wanted);
    if (option !== undefined) choose(option.value);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => take(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PanelProps {
  readonly title: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A part of the page under a heading, which names it. */
export function Panel({ title, name, children }: PanelProps) {
  const heading = useId();
  return (
    <section class={`panel ${name}`} id={name} aria-labelledby={heading} tabIndex={-1}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

/** A table that is wider than a phone: it scrolls by itself, by keyboard too. */
export function Scroll({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** Facts by their names. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
