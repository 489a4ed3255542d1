import type { CallView } from '../../protocol.ts';
import type { Texts } from '../texts/en.ts';

export const isOdd = ({ refused, fault }: CallView): boolean => refused !== undefined || fault !== undefined;

/** What came of a call, in a few words. */
export const verdictOf = ({ refused, fault, executed }: CallView, { calls }: Texts): string => {
  const done = executed ? calls.ok : calls.withoutEffect;
  const verdict = refused === undefined ? done : `${calls.refusal} ${refused}`;
  return fault === undefined ? verdict : `${verdict}, ${calls.fault(fault)}`;
};
