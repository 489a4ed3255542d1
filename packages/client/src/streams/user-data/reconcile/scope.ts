import type { AskRule } from '../table.ts';
import { asksFor } from './filled-in.ts';

/** A symbol, and the product line or account that it belongs to. */
export interface ScopedSymbol {
  readonly symbol: string;
  readonly product: string | undefined;
}

/** What one call is for. */
export interface Subject {
  readonly product: string | undefined;
  readonly symbol: string | undefined;
}

/** The calls of a rule: one, or one for each product line asked for, or for each symbol that belongs to it. */
export function subjectsOf(
  { parameters, product }: AskRule,
  products: readonly string[],
  symbols: readonly ScopedSymbol[],
): readonly Subject[] {
  const lines = asksFor('product', parameters) ? products : [product];
  if (!asksFor('symbol', parameters)) return lines.map((line) => ({ product: line, symbol: undefined }));
  return lines.flatMap((line) =>
    symbols.filter((each) => isOf(line, each.product)).map(({ symbol }) => ({ product: line ?? undefined, symbol })),
  );
}

/** Whether something belongs to a product line; to an unnamed one everything does. */
export const isOf = (line: string | undefined, product: string | undefined): boolean =>
  line === undefined || product === undefined || line.toLowerCase() === product.toLowerCase();

/** Whether something of a product line is among what a list of rules asks for. */
export const isAskedFor = (
  rules: readonly AskRule[],
  products: readonly string[],
  product: string | undefined,
): boolean =>
  rules.some(({ parameters, product: line }) =>
    asksFor('product', parameters) ? products.some((each) => isOf(each, product)) : isOf(line, product),
  );
