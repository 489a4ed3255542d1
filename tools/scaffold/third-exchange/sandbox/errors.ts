import { Refusal } from '../refusal.ts';

/** The exchange's texts. */
const texts: { readonly [code: string]: string } = {
  '10001': 'Unknown key.',
  '10002': 'Wrong signature.',
  '10003': 'The nonce is too far off.',
  '10004': 'Bad parameter.',
  '10005': 'Not allowed.',
  '10006': 'Too many calls.',
  '10007': 'Busy.',
  '10008': 'No such path.',
  '20001': 'No such order.',
  '20002': 'The client id is taken.',
};

const statuses: { readonly [code: string]: number } = { '10006': 429, '10008': 404 };

export const textOf = (code: string): string | undefined => texts[code];

export const statusOf = (code: string): number => statuses[code] ?? 400;

/** A refusal in Lagoon's words, to be thrown. */
export const refusal = (code: string, detail = ''): Refusal =>
  new Refusal(statusOf(code), code, `${texts[code] ?? ''} ${detail}`.trim());
