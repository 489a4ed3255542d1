import { exchanges } from './generated/exchanges.ts';

export { exchanges };

type Known = (typeof exchanges)[number];

/** One of the described APIs. */
export type KnownApi = Known['apis'][number];

/** The name of an exchange. */
export type KnownExchange = Known['name'];

/** One product that an account trades, with settings, positions and orders of its own. */
export type Product = Known['products'][number][number]['name'];

/** A kind of account, where an exchange tells kinds apart. */
export type AccountKind = Extract<Known, { readonly accountKinds: readonly string[] }>['accountKinds'][number];

export const accountKinds: readonly AccountKind[] = exchanges.flatMap((exchange): readonly AccountKind[] =>
  'accountKinds' in exchange ? exchange.accountKinds : [],
);

/** Ready-made keys. Those of one exchange open the same account, unless it says otherwise. */
export type DemoCredentials = { readonly [E in Known as E['name']]: E['credentials'] };

export const apis: readonly KnownApi[] = exchanges.flatMap((exchange): readonly KnownApi[] => exchange.apis);

/** The first of the ports that the descriptions list as `sandbox:` servers. */
export const defaultPortBase = 4801;
