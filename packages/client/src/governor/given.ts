import type { TextOf } from './conditions.ts';

/** The bytes of a call's parameters. */
interface Bytes {
  readonly query: string;
  readonly body: string | undefined;
}

/** Looks parameters up in a call's bytes, which are what the exchange counts by. */
export const given = ({ query, body }: Bytes): TextOf => {
  let read: Readonly<Record<string, unknown>> | undefined;
  const find: TextOf = (name) => {
    if (body === undefined && !name.includes('.')) return inQuery(query, name);
    const [list = '', property] = name.split('.');
    read ??= body === undefined ? Object.fromEntries(new URLSearchParams(query)) : Object(JSON.parse(body));
    if (property === undefined) return textOf(read?.[name]);
    // A body that is a list has no name; its entries are what is meant.
    const entries = Array.isArray(read) ? read : listIn(read?.[list]);
    const [first, ...others] = entries.map((entry) => textOf(Object(entry)[property]));
    return others.every((other) => other === first) ? first : undefined;
  };
  // The rules of an operation mostly ask for one name, one after the other.
  let last: { readonly name: string; readonly text: string | undefined } | undefined;
  return (name) => {
    if (last?.name !== name) last = { name, text: find(name) };
    return last.text;
  };
};

/** Without taking the query apart: most rules ask for one name. */
function inQuery(query: string, name: string): string | undefined {
  const start = query.startsWith(`${name}=`) ? 0 : query.indexOf(`&${name}=`) + 1;
  if (!start && !query.startsWith(`${name}=`)) return undefined;
  const end = query.indexOf('&', start);
  const text = query.slice(start + name.length + 1, end < 0 ? undefined : end);
  return text.includes('%') ? decodeURIComponent(text) : text;
}

const textOf = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value);

/** In a query, a list is one parameter that holds JSON. */
function listIn(value: unknown): readonly unknown[] {
  const list = typeof value === 'string' ? JSON.parse(value) : value;
  return Array.isArray(list) ? list : [];
}
