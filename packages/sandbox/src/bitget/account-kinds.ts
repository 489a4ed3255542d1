import type { Operation } from '../bundle/operation.ts';
import { type BitgetCode, bitgetRefusal } from './errors.ts';

/** The kinds of accounts that Bitget tells apart, the one that keys open unless said otherwise first. */
export const accountKinds = ['classic', 'unified'] as const;

interface Taken {
  readonly kind: (typeof accountKinds)[number];
  /** What accounts of the other kind are refused with. */
  readonly code: BitgetCode;
}

/** Which accounts each API takes. */
const taken: { readonly [api: string]: Taken } = {
  'bitget-mix': { kind: 'classic', code: '40085' },
  'bitget-uta': { kind: 'unified', code: '40084' },
};

/** Refuses a call of the API that is for accounts of the other kind. */
export const checkAccountKind = ({ api }: Operation, kind: string | undefined): void => {
  const rule = taken[api];
  if (rule !== undefined && kind !== rule.kind) throw bitgetRefusal(rule.code);
};
