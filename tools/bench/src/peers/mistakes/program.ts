import type { Programs } from './mistakes.ts';

/** `maybe` gives nothing at run time, and `rounded` is the id of another order. */
const shared = (place: object): string => `
const place = ${JSON.stringify(place)};
const maybe = <Value,>(value: Value): Value | undefined => (Date.now() > 0 ? undefined : value);
const rounded = Number('8389765612825190229');
void maybe;
void rounded;`;

/** A whole program of a library around one body. */
export const program = ({ before }: Programs, place: object, body: string): string => `${before}
${shared(place)}
export const program = async (): Promise<void> => {
  const client = await connect();
  ${body}
};
`;
