import type { Document } from '@openderivs/model';
import type { Plan } from '../plan.ts';
import { header } from './header.ts';

/**
 * refused-codes.ts: the answers to a write that say that nothing was executed. Every bundle contains it, so it is one
 * text: first the codes as steps, which take half as much as the codes written out, then a line per HTTP status and text.
 */
export function emitRefusedCodes({ target }: Plan, { 'x-error-codes': codes = {} }: Document): string {
  const all = Object.entries(codes);
  const refused = all.filter(([code, { outcome }]) => outcome === 'refused' && !isStatus(code));
  const steps = stepsOf(refused.map(([code]) => Math.abs(Number(code))));
  const texts = all.flatMap(([status, { says = [] }]) =>
    says.filter(({ outcome }) => outcome === 'refused').map(({ text }) => `${status} ${text}`),
  );
  return `${header(target.api)}
/** The codes, and the texts of an HTTP status, that say that nothing was executed; the client's dialect reads it. */
export const refusedCodes = \`${[steps, ...texts].join('\n').replace(/[`\\$]/g, '\\$&')}\`;
`;
}

/** Where the exchange answers with an HTTP status in place of a code, the client goes by the status. */
const isStatus = (code: string): boolean => /^[45]\d\d$/.test(code);

/**
 * Numbers as steps, each counted from where the one before ends and with the numbers that follow it: 1002, 1003, 1008 and
 * 1011 are `1002-1 5 3`.
 */
export function stepsOf(numbers: readonly number[]): string {
  const steps: { gap: number; following: number }[] = [];
  let end = 0;
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const step = steps.at(-1);
    if (step !== undefined && number === end + 1) step.following += 1;
    else steps.push({ gap: number - end, following: 0 });
    end = number;
  }
  const texts = steps.map(({ gap, following }) => (following === 0 ? `${gap}` : `${gap}-${following}`));
  // No number is among none.
  return texts.join(' ') || 'none';
}
