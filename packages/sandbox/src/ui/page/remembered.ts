import { useState } from 'preact/hooks';

const read = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    // Where the browser keeps nothing, nothing is remembered.
    return null;
  }
};

const keep = (name: string, value: string): void => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // As above.
  }
};

/** A choice that the browser remembers; one that is no longer offered counts as none. */
export const useRemembered = <Choice extends string>(
  name: string,
  choices: readonly Choice[],
  usual: Choice,
): [Choice, (choice: Choice) => void] => {
  const key = `openderivs-sandbox-${name}`;
  const [value, setValue] = useState<Choice>(() => choices.find((choice) => choice === read(key)) ?? usual);
  return [
    value,
    (choice) => {
      keep(key, choice);
      setValue(choice);
    },
  ];
};
