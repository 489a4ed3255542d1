/** A JSON number as its very digits. */
export class ExactNumber {
  constructor(readonly text: string) {}
}

const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const mark = '\u0000number:';

/** Reads JSON with every number as its digits, which `JSON.parse` would round. */
export const parseExact = (text: string): unknown =>
  JSON.parse(
    text.replace(token, (found) => (found.startsWith('"') ? found : JSON.stringify(mark + found))),
    (_key, value: unknown) =>
      typeof value === 'string' && value.startsWith(mark) ? new ExactNumber(value.slice(mark.length)) : value,
  );
